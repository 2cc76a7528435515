// Sets the signs of Markdown at the caret of a text area, and takes what is pasted with its formatting to the server, which
// gives it back as Markdown. The text area stays what it is: undoing, spelling and input methods are the browser's own.
const PAUSE = 600;

/** Through the browser's own editing, so that it can be undone; what the field knows follows from the input event. */
function put(input, from, to, text) {
  input.focus();
  input.setSelectionRange(from, to);
  const done = text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
  if (!done) {
    input.setRangeText(text, from, to, 'end');
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }));
  }
}

/** Around what is selected; the same again takes it away. Blanks at the edges stay outside, or the sign would be none. */
function wrap(input, sign, sample) {
  const { value } = input;
  let [from, to] = [input.selectionStart, input.selectionEnd];
  while (from < to && /\s/.test(value[from])) from++;
  while (to > from && /\s/.test(value[to - 1])) to--;
  const size = sign.length;
  const inside = value.slice(from, to);
  if (value.slice(from - size, from) === sign && value.slice(to, to + size) === sign && value[from - size - 1] !== sign[0]) {
    put(input, from - size, to + size, inside);
    input.setSelectionRange(from - size, to - size);
    return;
  }
  const text = inside || sample;
  put(input, from, to, sign + text + sign);
  input.setSelectionRange(from + size, from + size + text.length);
}

/** Before every line of the selection; the same again takes it away. */
function prefix(input, pattern, sign) {
  const { value, selectionStart, selectionEnd } = input;
  const from = value.lastIndexOf('\n', selectionStart - 1) + 1;
  const next = value.indexOf('\n', Math.max(from, selectionEnd - (selectionEnd > selectionStart ? 1 : 0)));
  const to = next < 0 ? value.length : next;
  const lines = value.slice(from, to).split('\n');
  const all = lines.every((line) => pattern.test(line));
  const bare = lines.map((line) => line.replace(/^(#{1,6} |> |[-*+] |\d+[.)] )/, ''));
  const text = (all ? lines.map((line) => line.replace(pattern, '')) : bare.map((line, i) => sign(i) + line)).join('\n');
  const before = !all && from > 1 && value[from - 2] !== '\n' ? '\n' : '';
  put(input, from, to, before + text);
  const end = from + before.length + text.length;
  input.setSelectionRange(lines.length > 1 ? from + before.length : end, end);
}

function link(input, words) {
  const { value, selectionStart: from, selectionEnd: to } = input;
  const chosen = value.slice(from, to).trim();
  const isAddress = /^https?:\/\/\S+$/.test(chosen);
  const text = isAddress ? words.text : chosen || words.text;
  const address = isAddress ? chosen : words.link;
  put(input, from, to, `[${text}](${address})`);
  const place = isAddress || !chosen ? from + 1 : from + text.length + 3;
  input.setSelectionRange(place, place + (isAddress || !chosen ? text.length : address.length));
}

function table(input, words) {
  const { value, selectionEnd: at } = input;
  const before = at === 0 || value.slice(0, at).endsWith('\n\n') ? '' : value[at - 1] === '\n' ? '\n' : '\n\n';
  const head = `| ${words.column} 1 | ${words.column} 2 |`;
  put(input, at, at, `${before}${head}\n| --- | --- |\n|  |  |\n\n`);
  const place = at + before.length + 2;
  input.setSelectionRange(place, place + words.column.length + 2);
}

const ACTS = {
  bold: (input, words) => wrap(input, '**', words.text),
  italic: (input, words) => wrap(input, '*', words.text),
  heading: (input) => prefix(input, /^## /, () => '## '),
  bullets: (input) => prefix(input, /^- /, () => '- '),
  numbers: (input) => prefix(input, /^\d+\. /, (i) => `${i + 1}. `),
  quote: (input) => prefix(input, /^> /, () => '> '),
  link,
  table,
};

/** What Word puts around it is of no use to anybody. */
function fragment(html) {
  const from = html.indexOf('<!--StartFragment-->');
  const to = html.lastIndexOf('<!--EndFragment-->');
  return from >= 0 && to > from ? html.slice(from, to) : html;
}

async function paste(field, input, event, most) {
  const html = fragment(event.clipboardData?.getData('text/html') ?? '');
  const note = field.querySelector('.markdown-note');
  note.textContent = '';
  if (!html || input.readOnly || input.disabled) {
    return;
  }
  if (html.length > most) {
    note.textContent = note.dataset.text;
    return;
  }
  event.preventDefault();
  const plain = event.clipboardData.getData('text/plain');
  let text = plain;
  try {
    text = (await field.$server.pasted(html)) || plain;
  } catch {
    // not reached: the words at least are not lost
  }
  put(input, input.selectionStart, input.selectionEnd, text);
}

/** @param most characters of pasted HTML that go to the server */
export function attach(field, most) {
  const area = field.querySelector('vaadin-text-area');
  if (field.markdown || !area) {
    return;
  }
  field.markdown = true;
  const input = () => area.inputElement ?? area.querySelector('textarea');
  const act = (name) => {
    // A toolbar of a field that is only read is not there.
    const words = field.querySelector('.markdown-tools')?.dataset;
    if (words && !input().readOnly && !input().disabled) {
      ACTS[name](input(), words);
    }
  };
  // The caret stays where it is when a button is pressed.
  field.addEventListener('mousedown', (event) => {
    if (event.target.closest('[data-act]')) {
      event.preventDefault();
    }
  });
  field.addEventListener('click', (event) => {
    const button = event.target.closest('[data-act]');
    if (button) {
      act(button.dataset.act);
    }
  });
  area.addEventListener('keydown', (event) => {
    const name = { b: 'bold', i: 'italic' }[event.key.toLowerCase()];
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && name) {
      event.preventDefault();
      act(name);
    }
  });
  area.addEventListener('paste', (event) => paste(field, input(), event, most));
  let pause;
  area.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => field.isConnected && field.$server.typed(input().value), PAUSE);
  });
}
