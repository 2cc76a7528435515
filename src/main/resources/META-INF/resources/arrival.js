// Every page is seen from its start, and its heading has the focus; going back returns to where one was. The frame's
// content scrolls, not the window, so the browser does nothing of this by itself.
const places = new Map();
let here = location.href;
let watched = null;
let heading = null;
let first = true;
let returning = false;

// A link back to a list is a way back too, unlike one that opens it anew.
document.addEventListener('click', click => {
  returning = Boolean(click.target.closest?.('a[data-back]'));
}, { capture: true });

function pane() {
  return document.querySelector('vaadin-app-layout')?.shadowRoot?.querySelector('[part=content]');
}

function watch(box) {
  if (box && box !== watched) {
    watched = box;
    box.addEventListener('scroll', () => {
      if (heading?.isConnected) { // else a shorter page has just taken the place of the one that was read
        places.set(here, box.scrollTop);
      }
    }, { passive: true });
  }
}

/** Whether somebody is at work on this very page, e.g. types into its search field. */
function stays(main) {
  return main.contains(document.activeElement) && document.activeElement !== main;
}

/** Once the page is there; the first one after loading is left to the browser. */
export function arrived(back) {
  requestAnimationFrame(() => {
    const box = pane();
    const main = document.getElementById('main');
    watch(box);
    here = location.href;
    heading = main?.querySelector('h1') ?? main;
    const loaded = first;
    const returned = back || returning;
    first = false;
    returning = false;
    if (!box || !main || loaded || stays(main)) {
      return;
    }
    box.scrollTop = returned ? (places.get(here) ?? 0) : 0;
    heading.setAttribute('tabindex', '-1');
    heading.focus({ preventScroll: true });
  });
}
