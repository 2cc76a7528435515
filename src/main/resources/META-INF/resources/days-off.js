// Greys the days off in the calendar of a date field and names them (UX-33); a document may still name one as its last day.
const NAME = 11;

function byDay(named) {
  return new Map(named.map((line) => [line.slice(0, NAME - 1), line.slice(NAME)]));
}

function key(date) {
  const two = (number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function paint(calendar, off, worked) {
  for (const cell of calendar.shadowRoot.querySelectorAll('td')) {
    const day = cell.date ? key(cell.date) : '';
    const weekend = cell.date ? [0, 6].includes(cell.date.getDay()) : false;
    const name = off.get(day) ?? worked.get(day) ?? '';
    const chosen = (cell.getAttribute('part') ?? '').includes('selected');
    const grey = !chosen && (off.has(day) || (weekend && !worked.has(day)));
    cell.style.color = grey ? '#4a5565' : '';
    cell.style.background = grey ? '#f3f4f6' : '';
    if (name) {
      cell.title = name;
    } else {
      cell.removeAttribute('title');
    }
  }
}

function watch(picker, off, worked) {
  const content = picker.querySelector('vaadin-date-picker-overlay-content') ?? document.querySelector('vaadin-date-picker-overlay-content');
  for (const calendar of content?.querySelectorAll('vaadin-month-calendar') ?? []) {
    if (calendar.shadowRoot && !calendar.daysOff) {
      calendar.daysOff = new MutationObserver(() => paint(calendar, off, worked));
      calendar.daysOff.observe(calendar.shadowRoot, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['part'] });
    }
    paint(calendar, off, worked);
  }
}

/** @param off days off, each as day and name; @param worked days of a weekend that are worked */
export function grey(picker, off, worked) {
  const [free, exchanged] = [byDay(off), byDay(worked)];
  picker.addEventListener('opened-changed', () => {
    if (picker.opened) {
      requestAnimationFrame(() => setTimeout(() => watch(picker, free, exchanged), 50));
    }
  });
}
