// Calls the server every so often while somebody looks at the page: nothing while it is hidden or without a network, and
// nothing once no hand was on it for a while, so that a page left open does not keep its session (UX-26).
const RESTS_AFTER = 10 * 60 * 1000;
const UNTIL_CONNECTED = 5 * 1000;
const HANDS = ['pointerdown', 'pointermove', 'keydown', 'scroll'];

function watched() {
  return document.visibilityState === 'visible' && (window.Vaadin?.connectionState?.state ?? 'connected') === 'connected';
}

/** @param element calls its tick() every so many seconds for as long as it stands on the page */
export function watch(element, seconds) {
  const every = seconds * 1000;
  let touched = Date.now();
  let last = Date.now();
  let timer;
  let calling = false;

  async function look() {
    clearTimeout(timer);
    if (!element.isConnected) {
      HANDS.forEach(hand => document.removeEventListener(hand, touch, true));
      document.removeEventListener('visibilitychange', look);
      return;
    }
    const now = Date.now();
    if (now - touched >= RESTS_AFTER) {
      return; // the next hand on the page goes on
    }
    if (!calling && watched() && now - last >= every) {
      calling = true;
      last = now;
      const page = element.parentElement;
      const link = page.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
      try {
        await element.$server.tick();
        if (link && !page.contains(document.activeElement)) { // drawn anew under the keyboard's hands
          page.querySelector(`a[href="${CSS.escape(link)}"]`)?.focus({ preventScroll: true });
        }
      } catch {
        // the next one tries again; what went wrong is said by the frame
      }
      calling = false;
    }
    if (document.visibilityState === 'visible') {
      clearTimeout(timer);
      timer = setTimeout(look, Math.max(UNTIL_CONNECTED, last + every - Date.now()));
    }
  }

  function touch() {
    const rested = Date.now() - touched >= RESTS_AFTER;
    touched = Date.now();
    if (rested) {
      look();
    }
  }

  HANDS.forEach(hand => document.addEventListener(hand, touch, { capture: true, passive: true }));
  document.addEventListener('visibilitychange', look);
  look();
}
