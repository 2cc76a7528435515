// Draws the numbers of a table as SVG; the table beside it says and links the same, so the drawing is for the eye and the mouse.
import { go, script } from './lazily.js';

/** The smallest of its builds that draws SVG; the one called simple falls back to pixels without a word. */
const LIBRARY = '_static/echarts/6.0.0/dist/echarts.common.min.js';

/** Beside colour, so that the looks stay apart in grey and on paper. */
const PATTERNS = {
  plain: undefined,
  hatched: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: Math.PI / 4, color: 'rgba(255,255,255,0.75)' },
  dotted: { symbol: 'circle', symbolSize: 0.6, dashArrayX: [[6, 6], [0, 6, 6, 0]], dashArrayY: [6, 0], color: 'rgba(255,255,255,0.85)' },
};

const LINES = { plain: 'solid', hatched: 'dashed', dotted: 'dotted' };

// a browser that prints opens nothing by itself
window.addEventListener('beforeprint', () => document.querySelectorAll('.chart details').forEach(each => { each.open = true; }));

function text(style, bold) {
  return { color: style.color, fontFamily: style.fontFamily, fontSize: parseFloat(style.fontSize), fontWeight: bold ? 700 : 400 };
}

/** By its name in the style sheet. */
function hue(one, style) {
  return style.getPropertyValue(one.color).trim();
}

function line(one, style) {
  return {
    name: one.name,
    type: 'line',
    data: one.values,
    symbol: one.look === 'plain' ? 'circle' : 'none',
    symbolSize: 7,
    lineStyle: { color: hue(one, style), width: 3, type: LINES[one.look] },
    itemStyle: { color: hue(one, style) },
    emphasis: { label: { show: true, position: 'top', formatter: mark => one.shown[mark.dataIndex], ...text(style, true) } },
  };
}

function bar(one, style, stacked) {
  return {
    name: one.name,
    type: 'bar',
    stack: stacked ? 'all' : undefined,
    data: one.values.map(value => ({ value, label: { show: !stacked || value > 0 } })),
    barMaxWidth: 22,
    itemStyle: { color: hue(one, style), decal: PATTERNS[one.look] },
    label: {
      position: stacked ? 'inside' : 'right',
      formatter: mark => one.shown[mark.dataIndex],
      ...text(style, true),
      ...(stacked ? { backgroundColor: '#fff', padding: [1, 3], borderRadius: 3 } : {}),
    },
  };
}

/** Names of bars take what they need on a desk, and are broken; where bars lie in one another they are short and may be cut. */
function named(data, style, width) {
  const fontSize = parseFloat(style.fontSize);
  return data.stacked
    ? { width: 120, overflow: 'truncate', interval: 0 }
    : { width: Math.max(140, Math.round(width * 0.3)), overflow: 'break', lineHeight: Math.round(fontSize * 1.2), interval: 0 };
}

function option(data, style, width) {
  const names = {
    type: 'category',
    data: data.categories,
    axisLabel: { ...text(style, false), hideOverlap: true, ...(data.bars ? named(data, style, width) : {}) },
    axisTick: { show: false },
    inverse: data.bars,
  };
  const numbers = {
    type: 'value',
    min: 0,
    minInterval: data.whole ? 1 : 0,
    axisLabel: text(style, false),
    splitNumber: 4,
  };
  return {
    animation: false,
    grid: { left: 4, right: 28, top: 20, bottom: 4, containLabel: true },
    xAxis: data.bars ? numbers : names,
    yAxis: data.bars ? names : numbers,
    series: data.series.map(one => (data.bars ? bar(one, style, data.stacked) : line(one, style))),
  };
}

/** The same place is drawn again with other numbers; its size follows the page. */
export async function draw(host, data) {
  host.data = data;
  const echarts = await script(LIBRARY, 'echarts');
  if (!host.isConnected) {
    return;
  }
  const chart = echarts.getInstanceByDom(host) ?? echarts.init(host, null, { renderer: 'svg' });
  const show = () => chart.setOption(option(host.data, getComputedStyle(host), host.clientWidth), true);
  show();
  chart.off('click');
  chart.on('click', mark => {
    const link = host.data.series[mark.seriesIndex].links[mark.dataIndex];
    if (link) {
      go(link);
    }
  });
  if (!host.sized) {
    host.sized = new ResizeObserver(() => {
      chart.resize();
      show();
    });
    host.sized.observe(host);
  }
}
