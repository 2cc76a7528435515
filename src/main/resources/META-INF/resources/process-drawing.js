// Draws a process in the browser and marks how far one instance has come.
const LIBRARY = 'webjars/bpmn-visualization/0.46.0/dist/bpmn-visualization.min.js';

let library;

function load() {
  library ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL(LIBRARY, document.baseURI);
    script.onload = () => resolve(window.bpmnvisu);
    script.onerror = () => {
      library = undefined; // the next opening tries again
      script.remove();
      reject(new Error('The drawing library did not load'));
    };
    document.head.append(script);
  });
  return library;
}

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

/** Shows the model in its own size; the box around it scrolls, and begins where the instance stands. */
export async function draw(canvas, xml, passed, current) {
  const { BpmnVisualization, FitType } = await load();
  canvas.replaceChildren();
  const drawing = new BpmnVisualization({ container: canvas, navigation: { enabled: false } });
  drawing.load(xml, { fit: { type: FitType.None } });
  const elements = drawing.bpmnElementsRegistry;
  elements.addCssClasses(passed, 'step-passed');
  elements.addCssClasses(current, 'step-current');
  trim(canvas, drawing.graph.getGraphBounds());
  const here = canvas.querySelector('.step-current');
  const box = canvas.parentElement;
  if (here && box) {
    const offset = here.getBoundingClientRect().left - canvas.getBoundingClientRect().left;
    box.scrollLeft = Math.max(0, offset - box.clientWidth / 3);
  }
}
