// Draws a process in the browser, marks how far one instance has come, and notes numbers and dates at its elements.
import { go, script } from './lazily.js';

const LIBRARY = 'webjars/bpmn-visualization/0.46.0/dist/bpmn-visualization.min.js';

/** The model's own margins are only white. */
function trim(canvas, drawn) {
  const margin = 8;
  const svg = canvas.querySelector('svg');
  svg.style.transform = `translate(${margin - drawn.x}px, ${margin - drawn.y}px)`;
  svg.style.minHeight = '0';
  svg.style.overflow = 'visible';
  canvas.style.width = `${drawn.width + 2 * margin}px`;
  canvas.style.height = `${drawn.height + 2 * margin}px`;
}

/** Letters at an element; the list beside the drawing says and links the same, so they are for the eye and the mouse alone. */
function label(of) {
  const shown = document.createElement('span');
  if (of.link) {
    shown.onclick = () => go(of.link);
    shown.classList.add('drawing-link');
  }
  shown.classList.add(of.css);
  shown.title = of.title;
  shown.textContent = of.text;
  return shown;
}

/** Above or below the element, over its edge where its name never stands. */
function place(canvas, shape, note) {
  const whole = canvas.getBoundingClientRect();
  const box = shape.firstElementChild.getBoundingClientRect();
  const labels = document.createElement('div');
  labels.className = note.below ? 'drawing-labels below' : 'drawing-labels';
  labels.style.left = `${box.right - whole.left}px`;
  labels.style.top = `${(note.below ? box.bottom : box.top) - whole.top}px`;
  labels.append(...note.labels.map(label));
  canvas.append(labels);
}

/** Puts these notes in place of those that are there; nothing where the drawing has not come yet. */
export function mark(canvas, notes) {
  canvas.notes = notes;
  const elements = canvas.elements;
  if (!elements) {
    return;
  }
  canvas.querySelectorAll('.drawing-labels').forEach(labels => labels.remove());
  (canvas.marked ?? []).forEach(note => {
    elements.removeCssClasses(note.element, [note.css, 'drawing-linked'].filter(Boolean));
  });
  canvas.marked = notes.filter(note => elements.getElementsByIds(note.element).length > 0);
  for (const note of canvas.marked) {
    const linked = note.labels.find(each => each.link);
    elements.addCssClasses(note.element, [note.css, linked ? 'drawing-linked' : ''].filter(Boolean));
    const shape = elements.getElementsByIds(note.element)[0].htmlElement;
    place(canvas, shape, note);
    shape.onclick = linked ? () => go(linked.link) : null;
  }
}

/** Shows the model in its own size; the box around it scrolls, and begins where the instance stands. */
export async function draw(canvas, xml, passed, current, notes) {
  canvas.notes = notes;
  const { BpmnVisualization, FitType } = await script(LIBRARY, 'bpmnvisu');
  canvas.replaceChildren();
  const drawing = new BpmnVisualization({ container: canvas, navigation: { enabled: false } });
  drawing.load(xml, { fit: { type: FitType.None } });
  const elements = drawing.bpmnElementsRegistry;
  elements.addCssClasses(passed, 'step-passed');
  elements.addCssClasses(current, 'step-current');
  trim(canvas, drawing.graph.getGraphBounds());
  canvas.elements = elements;
  canvas.marked = [];
  mark(canvas, canvas.notes);
  const here = canvas.querySelector('.step-current, .drawing-linked');
  const box = canvas.parentElement;
  if (here && box) {
    const offset = here.getBoundingClientRect().left - canvas.getBoundingClientRect().left;
    box.scrollLeft = Math.max(0, offset - box.clientWidth / 3);
  }
}
