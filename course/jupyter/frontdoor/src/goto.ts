// Going to a question or a cell of a notebook, also when it is not there yet.

import type { NotebookPanel } from "@jupyterlab/notebook";

import { focusStart } from "./focus.js";
import { Stepper } from "./stepper.js";

/** A page that takes longer than this has something else the matter, and says so itself. */
const PATIENCE_MS = 90_000;

/**
 * So often, and after so long, it is looked whether the place is still where it was brought: JupyterLab takes the focus for
 * the cell that it activates, and what comes above pushes it away.
 */
const LOOKS = 3;
const LOOK_MS = 150;

/** A place of the page where something is still coming, or came and is not drawn yet. */
const COMING = "[data-ifd-coming], .jp-OutputArea-output > .lm-Widget:empty";

/** What a learner does when she goes her own way; then nothing pulls her back. */
const OWN_WAY = ["wheel", "touchmove", "pointerdown", "keydown"] as const;

/** Bring a question or a cell into sight, with the focus in it, as soon as it is there. */
export function goTo(panel: NotebookPanel, { question, cell }: { question?: string; cell?: string }): void {
  const end = Date.now() + PATIENCE_MS;
  let stopped = false;
  const stop = (): void => {
    stopped = true;
    for (const name of OWN_WAY) panel.node.removeEventListener(name, stop, true);
  };
  void panel.context.ready.then(() => {
    for (const name of OWN_WAY) panel.node.addEventListener(name, stop, true);
    const look = (): void => {
      if (stopped || panel.isDisposed || Date.now() > end) {
        stop();
        return;
      }
      Stepper.of(panel)?.reveal(question ? { question } : { cell: cell ?? "" });
      const node = question ? panel.node.querySelector<HTMLElement>(`.ivk[data-question="${CSS.escape(question)}"]`) : cellNode(panel, cell ?? "");
      if (!node?.checkVisibility()) {
        setTimeout(look, 100);
        return;
      }
      arrive(node, LOOKS);
    };
    const arrive = (node: HTMLElement, looks: number): void => {
      if (stopped || panel.isDisposed || Date.now() > end) {
        stop();
        return;
      }
      node.scrollIntoView({ block: question ? "center" : "start" });
      if (looks === LOOKS || document.activeElement?.matches("body, .jp-Notebook, .jp-Cell")) {
        if (question) node.querySelector<HTMLElement>("input, select, textarea, button")?.focus({ preventScroll: true });
        else focusStart(node);
      }
      if (panel.content.node.querySelector(COMING)) setTimeout(() => arrive(node, LOOKS - 1), LOOK_MS);
      else if (looks) setTimeout(() => arrive(node, looks - 1), LOOK_MS);
      else stop();
    };
    look();
  });
}

/** The element of a cell, by the cell's id. */
export function cellNode(panel: NotebookPanel, id: string): HTMLElement | null {
  return panel.content.widgets.find(({ model }) => model.id === id)?.node ?? null;
}
