// Asks the leader's page for new numbers while it is looked at: nothing while the tab is hidden, and nothing once nobody has
// touched the page for a quarter of an hour, so that a screen left alone still ends its session (UX-26).
const LEFT_ALONE = 15 * 60 * 1000;
let touched = Date.now();
let listening = false;

function listen() {
  if (!listening) {
    listening = true;
    for (const kind of ['pointerdown', 'pointermove', 'keydown', 'scroll']) {
      document.addEventListener(kind, () => { touched = Date.now(); }, { capture: true, passive: true });
    }
  }
}

async function renew(element) {
  const at = element.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
  await element.$server.refresh();
  if (at && !element.contains(document.activeElement)) { // the numbers were drawn anew under the keyboard's hands
    element.querySelector(`a[href="${CSS.escape(at)}"]`)?.focus({ preventScroll: true });
  }
}

export function keep(element, seconds) {
  let asked = Date.now();
  listen();
  const look = () => {
    if (!element.isConnected) {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      return;
    }
    const now = Date.now();
    const due = now - asked >= seconds * 1000 - 500;
    if (due && document.visibilityState === 'visible' && now - touched < LEFT_ALONE) {
      asked = now;
      renew(element);
    }
  };
  const timer = setInterval(look, seconds * 1000);
  document.addEventListener('visibilitychange', look);
}
