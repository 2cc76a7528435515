// The key "/" leads to the search, unless somebody is typing: Telex and VNI typing stay undisturbed.
let on = false;

const TYPING = 'input, textarea, select, [contenteditable=""], [contenteditable="true"], [role="textbox"], [role="combobox"], [role="searchbox"]';

function typing(event) {
  return event.isComposing || event.keyCode === 229
    || event.composedPath().some((element) => element instanceof Element && element.matches(TYPING));
}

function search(event) {
  if (!on || event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || typing(event)) {
    return;
  }
  const field = [...document.querySelectorAll('[data-search]')].find((each) => each.checkVisibility());
  const link = document.querySelector('.search-link');
  if (field) {
    event.preventDefault();
    field.focus();
  } else if (link) {
    event.preventDefault();
    link.click();
  }
}

document.addEventListener('keydown', search);

/** Switches the key on or off. */
export function listen(wanted) {
  on = wanted;
}
