// What is too wide is scrolled sideways, a table or a chart that a learner drew: then the Tab key leads to it, for who scrolls with the arrows.

import type { NotebookPanel } from "@jupyterlab/notebook";

const WIDE = ":is(.jp-RenderedMarkdown, .jp-RenderedHTML):has(table), .jp-RenderedVegaCommon5";

/** Let the Tab key reach what is too wide, for as long as it is. */
export function scrolledByKey(panel: NotebookPanel): void {
  const { node } = panel.content;
  const sizes = new ResizeObserver(() => {
    for (const wide of node.querySelectorAll<HTMLElement>(WIDE)) {
      if (wide.scrollWidth > wide.clientWidth) wide.tabIndex = 0;
      else wide.removeAttribute("tabindex");
    }
  });
  // It changes its size with all that comes on the page, and with the window.
  sizes.observe(node.querySelector(".jp-WindowedPanel-viewport") ?? node);
  panel.disposed.connect(() => sizes.disconnect());
}
