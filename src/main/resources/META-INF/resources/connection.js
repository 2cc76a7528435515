// Says when the network is gone, is coming back, is there again, and locks the buttons meanwhile (UX-25).
const LOST = { 'connection-lost': 'offline', reconnecting: 'reconnecting' };
const SECONDS_SHOWN = 4;
let banner = null;
let state = 'connected';
let shown = 'connected';
let begun = false;

function render() {
  if (!banner) {
    return;
  }
  banner.dataset.state = shown;
  banner.textContent = banner.dataset[shown] ?? '';
  banner.hidden = shown === 'connected';
}

function lock() {
  for (const button of document.querySelectorAll('vaadin-button:not([disabled]), button.link:not([disabled])')) {
    button.disabled = true;
    button.setAttribute('data-no-network', '');
  }
}

function unlock() {
  for (const button of document.querySelectorAll('[data-no-network]')) {
    button.disabled = false;
    button.removeAttribute('data-no-network');
  }
}

function changed(now) {
  if (now === 'loading' || now === state) {
    return;
  }
  const was = state;
  state = now;
  if (LOST[now]) {
    shown = LOST[now];
    lock();
  } else if (LOST[was]) {
    shown = 'back';
    unlock();
    setTimeout(() => {
      if (shown === 'back') {
        shown = 'connected';
        render();
      }
    }, SECONDS_SHOWN * 1000);
  }
  render();
}

/** @param element the banner, with the words for each state in its data */
export function watch(element) {
  banner = element;
  render();
  if (!begun && window.Vaadin?.connectionState) {
    begun = true;
    window.Vaadin.connectionState.addStateChangeListener((before, now) => changed(now));
  }
}
