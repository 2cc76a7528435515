// What a page fetches only where it needs it, and how a drawing leads somewhere.

const fetched = new Map();

/** A script from this server that leaves one name at the window; the next opening tries again where it did not come. */
export function script(path, name) {
  if (!fetched.has(path)) {
    fetched.set(path, new Promise((resolve, reject) => {
      const element = document.createElement('script');
      element.src = new URL(path, document.baseURI);
      element.onload = () => resolve(window[name]);
      element.onerror = () => {
        fetched.delete(path);
        element.remove();
        reject(new Error(`${path} did not load`));
      };
      document.head.append(element);
    }));
  }
  return fetched.get(path);
}

/** As a link of the page would: the frame's own navigation takes it. */
export function go(path) {
  const link = document.createElement('a');
  link.href = path;
  document.body.append(link);
  link.click();
  link.remove();
}
