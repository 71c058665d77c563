// JupyterLab calls every cell by its kind ("Inhoud van de codecel"). That tells a reader nothing, and one that shows nothing may have no name.

import type { NotebookPanel } from "@jupyterlab/notebook";

/** Take the names of the cells of a page away, also when JupyterLab gives them anew. */
export function nameless({ content, disposed }: NotebookPanel): void {
  for (const cell of content.widgets) cell.node.removeAttribute("aria-label");
  const names = new MutationObserver((changes) => {
    for (const { target } of changes) if (target instanceof Element && target.matches(".jp-Cell")) target.removeAttribute("aria-label");
  });
  names.observe(content.node, { subtree: true, attributeFilter: ["aria-label"] });
  disposed.connect(() => names.disconnect());
}
