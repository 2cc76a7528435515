// Warns two minutes before the session ends for want of work, and says when it has ended (UX-26). All tabs of a browser
// share one session, so they share the moment of the last request too.
const WARNED_BEFORE = 2 * 60 * 1000;
const EVERY = 5000;
const LAST = 'tiendo-last-request';
let bar = null;
let limit = 0;
let own = Date.now();
let begun = false;

function touch() {
  own = Date.now();
  localStorage.setItem(LAST, String(own));
  look();
}

function look() {
  const idle = Date.now() - Math.max(own, Number(localStorage.getItem(LAST) ?? 0));
  const state = idle >= limit ? 'ended' : idle >= limit - WARNED_BEFORE ? 'ending' : '';
  if (!bar || bar.dataset.state === state) {
    return;
  }
  bar.dataset.state = state;
  bar.firstElementChild.textContent = state ? bar.dataset[state] : '';
  bar.querySelector('[data-act=stay]').hidden = state !== 'ending';
  bar.querySelector('[data-act=again]').hidden = state !== 'ended';
  bar.hidden = !state;
}

/** @param seconds how long the server waits for a request */
export function watch(element, seconds) {
  bar = element;
  limit = seconds * 1000;
  bar.querySelector('[data-act=again]').onclick = () => location.reload();
  touch();
  if (!begun) {
    begun = true;
    window.Vaadin?.connectionState?.addStateChangeListener((before, now) => {
      if (now === 'loading') {
        touch();
      }
    });
    setInterval(look, EVERY);
    document.addEventListener('visibilitychange', look);
  }
}
