// What gives an answer away is folded until the learner has answered herself. A cell names in its metadata the questions
// it waits for ("cursus": {"after": […]}); one press shows it anyway, and on paper it always stands.

import type { Cell } from "@jupyterlab/cells";
import type { NotebookPanel } from "@jupyterlab/notebook";

import { h } from "./dom.js";
import { focusStart } from "./focus.js";
import { ELSEWHERE } from "./steps.js";

/** The class of a cell that waits, and of the first of some in a row (in a step, of the step), which offers to show them. */
const FOLDED = "ifd-folded";
const FIRST = "ifd-folded-first";
const OFFER = "ifd-fold";
const WORDS = "Eerst zelf: wat hier staat, verklapt het antwoord op een vraag hierboven. Heb je die beantwoord, dan gaat het vanzelf open.";

export class Folds {
  private static readonly all = new WeakMap<NotebookPanel, Folds>();
  /** Questions that nothing waits for any more. */
  private readonly settled = new Set<string>();
  private readonly answers: MutationObserver;

  constructor(private readonly panel: NotebookPanel) {
    Folds.all.set(panel, this);
    const { content } = panel;
    // Each question says itself that there is nothing more to try.
    this.answers = new MutationObserver(() => this.look());
    this.answers.observe(content.node, { subtree: true, childList: true, attributeFilter: ["data-settled"] });
    panel.disposed.connect(() => this.answers.disconnect());
    content.model?.cells.changed.connect(() => this.apply());
    this.apply();
  }

  static of(panel: NotebookPanel): Folds | null {
    return Folds.all.get(panel) ?? null;
  }

  /** Show a cell, and all that waits for the same questions. */
  show(cell: Cell): void {
    if (cell.hasClass(FOLDED)) this.settle(waitsFor(cell));
  }

  private look(): void {
    const found = [...this.panel.content.node.querySelectorAll<HTMLElement>(".ivk[data-settled]")].map(({ dataset }) => dataset.question ?? "");
    if (found.some((id) => !this.settled.has(id))) this.settle(found);
  }

  private settle(ids: readonly string[]): void {
    for (const id of ids) this.settled.add(id);
    this.apply();
  }

  /** Fold what waits, and offer to show it where the reader comes upon it. */
  apply(): void {
    let above = "";
    let opened = false;
    for (const cell of this.panel.content.widgets) {
      const waiting = waitsFor(cell).filter((id) => !this.settled.has(id)).join(" ");
      opened ||= cell.hasClass(FOLDED) && !waiting;
      cell.toggleClass(FOLDED, waiting !== "");
      const here = !cell.hasClass(ELSEWHERE);
      cell.toggleClass(FIRST, here && waiting !== "" && waiting !== above);
      this.offer(cell);
      if (here) above = waiting;
    }
    // A chart that was drawn out of sight takes its width now.
    if (opened) window.dispatchEvent(new Event("resize"));
  }

  private offer(cell: Cell): void {
    const there = cell.node.querySelector(`:scope > .${OFFER}`);
    if (!cell.hasClass(FIRST)) there?.remove();
    else if (!there) {
      const press = (): void => {
        this.show(cell);
        focusStart(cell.node);
      };
      cell.node.append(h("div", { class: OFFER, lang: "nl" }, h("p", {}, WORDS), h("button", { type: "button", "aria-expanded": "false", click: press }, "Laat zien")));
    }
  }
}

function waitsFor({ model }: Cell): string[] {
  const { after } = (model.getMetadata("cursus") ?? {}) as { after?: string[] };
  return after ?? [];
}
