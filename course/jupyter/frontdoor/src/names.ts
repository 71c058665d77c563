// How parts of a page are called for who hears it. JupyterLab names every cell by its kind ("Inhoud van de codecel"), which tells a reader
// nothing and is not allowed where a cell shows nothing; and a field for Python, which needs a name, has none.

import { CodeCell } from "@jupyterlab/cells";
import type { NotebookPanel } from "@jupyterlab/notebook";

/** Take the names of cells away, also when JupyterLab gives them anew, and give one to every field for Python. */
export function keepNames({ content, disposed }: NotebookPanel): void {
  const names = new MutationObserver((changes) => {
    for (const { target } of changes) if (target instanceof Element && target.matches(".jp-Cell")) target.removeAttribute("aria-label");
  });
  names.observe(content.node, { subtree: true, attributeFilter: ["aria-label"] });
  const look = async (): Promise<void> => {
    for (const cell of content.widgets) {
      cell.node.removeAttribute("aria-label");
      await cell.ready;
      if (cell instanceof CodeCell) cell.editor?.host.querySelector(".cm-content")?.setAttribute("aria-label", "Python");
    }
  };
  content.model?.cells.changed.connect(() => void look());
  disposed.connect(() => names.disconnect());
  void look();
}
