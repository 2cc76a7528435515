// Keeps what is typed into the text fields of a task's form until it reached the server (UX-21): one entry in the
// browser for each person and page. Nothing is kept of other pages, and nothing at all after signing out.
const PREFIX = 'tiendo-unsent:';
const FIELDS = 'vaadin-text-field, vaadin-text-area';
const DAYS_KEPT = 7;
const DAY = 24 * 60 * 60 * 1000;

function entries() {
  return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
}

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}

/** Fields are known by their label, those of the same label by their order. */
function named(panel) {
  const seen = {};
  const fields = new Map();
  for (const field of panel.querySelectorAll(FIELDS)) {
    const label = field.label ?? '';
    seen[label] = (seen[label] ?? 0) + 1;
    fields.set(`${label}#${seen[label]}`, field);
  }
  return fields;
}

function remember(panel, key, field) {
  for (const [name, each] of named(panel)) {
    if (each === field) {
      const kept = read(key) ?? { values: {} };
      kept.values[name] = field.value;
      kept.at = Date.now();
      localStorage.setItem(key, JSON.stringify(kept));
    }
  }
}

function offer(panel, key) {
  const bar = panel.querySelector(':scope > .unsent');
  const kept = read(key);
  if (!bar || !kept) {
    return;
  }
  const fields = named(panel);
  const lost = Object.entries(kept.values).filter(([name, text]) => fields.has(name) && fields.get(name).value !== text);
  if (lost.length === 0 || kept.at < Date.now() - DAYS_KEPT * DAY) {
    localStorage.removeItem(key);
    return;
  }
  const minutes = Math.max(1, Math.round((Date.now() - kept.at) / 60000));
  const age = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: 'always' });
  const ago = minutes < 60 ? age.format(-minutes, 'minute') : minutes < 24 * 60 ? age.format(-Math.round(minutes / 60), 'hour') : age.format(-Math.round(minutes / (24 * 60)), 'day');
  bar.firstElementChild.textContent = bar.dataset.text.replace('{0}', ago);
  bar.hidden = false;
  bar.classList.toggle('afar', bar.getBoundingClientRect().bottom > window.innerHeight); // else nobody would see it
  bar.querySelector('[data-act=restore]').onclick = () => {
    for (const [name, text] of lost) {
      const field = fields.get(name);
      field.value = text;
      field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
    }
    bar.hidden = true;
    lost.map(([name]) => fields.get(name)).find((field) => field.checkVisibility())?.focus();
  };
  bar.querySelector('[data-act=discard]').onclick = () => {
    localStorage.removeItem(key);
    bar.hidden = true;
  };
}

/** Watches a form; the place is the person and the page. */
export function keep(panel, place) {
  if (!/:viec\//.test(place) || panel.unsentKey) {
    return;
  }
  const around = panel.closest('.step-sheet') ?? document; // the same forms on the step's page as in a dialog
  const order = [...around.querySelectorAll('.form-panel')].indexOf(panel);
  panel.unsentKey = `${PREFIX}${place}#${order}`;
  panel.addEventListener('input', (event) => {
    const field = event.target.closest?.(FIELDS);
    if (field) {
      remember(panel, panel.unsentKey, field);
    }
  });
  requestAnimationFrame(() => offer(panel, panel.unsentKey));
}

/** What was typed at this place has arrived. */
export function forget(place) {
  entries()
    .filter((key) => key.startsWith(`${PREFIX}${place}#`))
    .forEach((key) => localStorage.removeItem(key));
}

/** Whether anything typed has not arrived; signing out would lose it. */
export function waits() {
  return entries().length > 0;
}

/** Leaves nothing behind. */
export function wipe() {
  entries().forEach((key) => localStorage.removeItem(key));
}
