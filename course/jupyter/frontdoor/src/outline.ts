// The contents of a page: its sections with what is done in each, and a way to each.

import { ICONS, h, icon } from "./dom.js";
import { count, minutes } from "./dutch.js";
import { Layer } from "./layer.js";
import type { SectionState } from "./pages.js";

export class Outline {
  private readonly layer: Layer;
  private sections: readonly SectionState[] = [];
  private here = "";
  private sum = "";

  constructor(private readonly go: (cell: string) => void) {
    const word = h("span", { class: "ifd-narrow-word" }, "Inhoud");
    this.layer = new Layer(word, ICONS.list, "Inhoud van deze pagina", () => [h("p", {}, this.sum), h("ol", { role: "list" }, ...this.sections.map((one) => this.entry(one)))]);
  }

  /** The button that opens the list. */
  get button(): HTMLButtonElement {
    return this.layer.button;
  }

  get panel(): HTMLElement {
    return this.layer.panel;
  }

  /** Open the list as its own button does, for the eye and for the keys. */
  open(): void {
    this.button.focus();
    this.button.click();
  }

  /** Take what there is to show; `here` is the cell of the section that is read now, `sum` how far the page is as a whole. */
  show(sections: readonly SectionState[], here: string, sum: string): void {
    this.sum = sum;
    this.sections = sections;
    this.here = here;
  }

  private entry({ section, done, total }: SectionState): HTMLElement {
    const whole = total > 0 && done === total;
    const words = [total ? `${done} van ${count(total, "vraag", "vragen")}` : "", section.minutes ? minutes(section.minutes) : ""].filter(Boolean).join(" · ");
    return this.layer.entry(
      () => this.go(section.cell),
      section.cell === this.here ? { "aria-current": "true" } : {},
      h("span", { class: "ifd-layer-title" }, section.title),
      h("span", { class: "ifd-layer-done" }, ...(whole ? [icon(ICONS.check)] : []), words),
    );
  }
}
