// ▶▶: run a whole page anew, while the reader keeps her place in it.

import type { JupyterFrontEnd } from "@jupyterlab/application";
import type { Cell } from "@jupyterlab/cells";
import { CodeCell } from "@jupyterlab/cells";
import type { INotebookTracker, NotebookPanel } from "@jupyterlab/notebook";

import { keepFocus, pause } from "./focus.js";
import { Page } from "./page.js";

const RUN = "inclusief-frontdoor:run-page";
const RESTART = "inclusief-frontdoor:restart-run-page";
/** A widget that its script has not drawn yet. */
const UNDRAWN = ".jp-OutputArea-output > .lm-Widget:empty";
/** Longer than this, nothing waits for what is still to be drawn. */
const MOST_DRAWING_MS = 10_000;

/** Add both commands: with and without beginning Python anew first, which takes long in a browser. */
export function addRunPage(app: JupyterFrontEnd, tracker: INotebookTracker): void {
  for (const command of [RUN, RESTART]) {
    app.commands.addCommand(command, {
      label: "Opnieuw laden",
      execute: async () => {
        if (tracker.currentWidget) await runPage(tracker.currentWidget, command === RESTART);
      },
    });
  }
}

async function runPage(panel: NotebookPanel, restart: boolean): Promise<void> {
  const { sessionContext } = panel;
  await pause(panel.node);
  if (Page.of.get(panel)?.stop() === false) return;
  const cells = panel.content.widgets.filter((cell) => cell instanceof CodeCell);
  const restoreFocus = keepFocus(panel.node);
  const release = holdRoom(cells);
  try {
    if (!sessionContext.session?.kernel) await sessionContext.startKernel();
    else if (restart) await sessionContext.restartKernel();
    await Promise.all(cells.map((cell) => CodeCell.execute(cell, sessionContext)));
    await drawn(panel.node);
  } catch {
    // The kernel was lost, or ▶▶ was pressed again: whoever saw that goes on from there.
  } finally {
    keepPlace(panel.content.widgets, release);
    restoreFocus();
  }
}

/** Do something that changes heights, and have what was in sight stay where it was: the browser does not see to that here. */
function keepPlace(cells: readonly Cell[], change: () => void): void {
  let scroller = cells[0]?.node.parentElement;
  while (scroller && !/auto|scroll/.test(getComputedStyle(scroller).overflowY)) scroller = scroller.parentElement;
  const top = scroller?.getBoundingClientRect().top ?? 0;
  const seen = cells.find(({ node }) => node.getBoundingClientRect().bottom > top)?.node;
  const before = seen?.getBoundingClientRect().bottom ?? 0;
  change();
  if (scroller && seen) scroller.scrollTop += seen.getBoundingClientRect().bottom - before;
}

/** Keep the room that cells take while they are drawn anew, so that what is read stays where it is. */
function holdRoom(cells: readonly Cell[]): () => void {
  const heights = cells.map(({ node }) => node.offsetHeight); // all measured before anything changes
  cells.forEach(({ node }, place) => (node.style.minHeight = `${heights[place] ?? 0}px`));
  return () => {
    for (const { node } of cells) node.style.minHeight = "";
  };
}

async function drawn(node: HTMLElement): Promise<void> {
  const end = Date.now() + MOST_DRAWING_MS;
  while (node.querySelector(UNDRAWN) && Date.now() < end) await new Promise((done) => setTimeout(done, 50));
}
