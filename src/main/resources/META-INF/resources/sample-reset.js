// The sample is being started anew: wait until it answers again, then begin at the login page.
(function wait() {
  setTimeout(() => {
    fetch('login', { cache: 'no-store' }).then(
      (answer) => (answer.ok ? location.assign('login') : wait()),
      wait
    );
  }, 4000);
})();
