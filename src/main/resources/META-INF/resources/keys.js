// Single keys (UX-29): ? shows what there is, / leads to the search, g and a letter to a list, j and k move within it. Nothing happens while
// somebody types, also with Telex or VNI, and all of it can be switched off in this browser (WCAG 2.1.4).
const TYPING = 'input, textarea, select, [contenteditable=""], [contenteditable="true"], [role="textbox"], [role="combobox"], [role="searchbox"]';
const OPEN_LAYER = 'dialog[open], vaadin-dialog[opened], vaadin-confirm-dialog[opened]';
const CARDS = '.cards .card-title';
const SWITCH = 'tiendo-keys';
const SECONDS_TO_FOLLOW = 1.5;
let dialog = null;
let leading = 0;
let begun = false;

function areOn() {
  return localStorage.getItem(SWITCH) !== 'off';
}

function typing(event) {
  return event.isComposing || event.keyCode === 229
    || event.composedPath().some((each) => each instanceof Element && each.matches(TYPING));
}

function move(step) {
  const cards = [...document.querySelectorAll(CARDS)].filter((card) => card.checkVisibility());
  const at = cards.indexOf(document.activeElement);
  const next = at < 0 ? (step > 0 ? 0 : cards.length - 1) : Math.min(Math.max(at + step, 0), cards.length - 1);
  cards[next]?.focus();
}

function pressed(event) {
  if (!dialog || !areOn() || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || event.repeat && event.key === 'g'
    || typing(event) || document.querySelector(OPEN_LAYER)) {
    return;
  }
  const follows = Date.now() - leading < SECONDS_TO_FOLLOW * 1000;
  leading = 0;
  const goal = follows && dialog.querySelector(`[data-go="${CSS.escape(event.key)}"]`);
  if (goal) {
    goal.click();
  } else if (event.key === 'g') {
    leading = Date.now();
    return;
  } else if (event.key === '/') {
    search();
  } else if (event.key === '?') {
    show();
  } else if (event.key === 'j' || event.key === 'k') {
    move(event.key === 'j' ? 1 : -1);
  } else {
    return;
  }
  event.preventDefault();
}

/** On a phone a link stands in the place of the field. */
function search() {
  const field = [...document.querySelectorAll('[data-search]')].find((each) => each.checkVisibility());
  if (field) {
    field.focus();
  } else {
    document.querySelector('.search-link')?.click();
  }
}

/** Opens the list of keys. */
export function show() {
  dialog?.showModal();
}

/** @param element the list of keys, in which they can be switched off */
export function listen(element) {
  dialog = element;
  const choice = dialog.querySelector('input[type=checkbox]');
  choice.checked = areOn();
  choice.onchange = () => localStorage.setItem(SWITCH, choice.checked ? 'on' : 'off');
  dialog.querySelector('[data-act=close]').onclick = () => dialog.close();
  if (!begun) {
    begun = true;
    document.addEventListener('keydown', pressed);
  }
}
