// A chart that a learner drew, with too little room, is scrolled sideways: then the Tab key leads to it, for who scrolls with the arrows.

import type { NotebookPanel } from "@jupyterlab/notebook";

const CHART = ".jp-RenderedVegaCommon5";

/** Let the Tab key reach every chart of a page for as long as it is too wide. */
export function scrolledByKey(panel: NotebookPanel): void {
  const { node } = panel.content;
  const sizes = new ResizeObserver((seen) => {
    for (const { target } of seen) {
      const chart = target.closest<HTMLElement>(CHART);
      if (!chart) continue;
      if (chart.scrollWidth > chart.clientWidth) chart.tabIndex = 0;
      else chart.removeAttribute("tabindex");
    }
  });
  const charts = new MutationObserver(() => {
    for (const chart of node.querySelectorAll(`${CHART}, ${CHART} > *`)) sizes.observe(chart);
  });
  charts.observe(node, { subtree: true, childList: true });
  panel.disposed.connect(() => {
    charts.disconnect();
    sizes.disconnect();
  });
}
