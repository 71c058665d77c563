// The contents of a page: its sections with what is done in each, and a way to each.

import { ICONS, h, icon } from "./dom.js";
import { count, minutes } from "./dutch.js";
import type { SectionState } from "./pages.js";

let made = 0;

export class Outline {
  /** The button that opens the list. */
  readonly button: HTMLButtonElement;
  /** The list, in a layer of its own: it closes on Escape and on a press beside it, and the focus goes back. */
  readonly panel: HTMLElement;
  private readonly sum = h("p");
  private readonly list = h("ol", { role: "list" });
  private sections: readonly SectionState[] = [];
  private here = "";

  constructor(private readonly go: (cell: string) => void) {
    made += 1;
    const id = `ifd-outline-${made}`;
    this.panel = h("nav", { id, class: "ifd-outline", popover: "auto", "aria-label": "Inhoud van deze pagina", beforetoggle: () => this.draw() }, this.sum, this.list);
    this.button = h("button", { type: "button", class: "ifd-tool", popovertarget: id }, icon(ICONS.list), h("span", { class: "ifd-narrow-word" }, "Inhoud"));
  }

  /** Take what there is to show; `here` is the cell of the section that is read now, `sum` how far the page is as a whole. */
  show(sections: readonly SectionState[], here: string, sum: string): void {
    this.sum.textContent = sum;
    this.sections = sections;
    this.here = here;
  }

  /** Draw the list as it opens, so that nothing changes in it while it is looked at, and put it under its button. */
  private draw(): void {
    if (this.panel.matches(":popover-open")) return;
    this.list.replaceChildren(...this.sections.map((one) => h("li", {}, this.entry(one, one.section.cell === this.here))));
    this.place();
  }

  private entry({ section, done, total }: SectionState, here: boolean): HTMLElement {
    const whole = total > 0 && done === total;
    const words = [total ? `${done} van ${count(total, "vraag", "vragen")}` : "", section.minutes ? minutes(section.minutes) : ""].filter(Boolean).join(" · ");
    const click = (): void => {
      this.panel.hidePopover();
      this.go(section.cell);
    };
    return h(
      "button",
      { type: "button", click, ...(here ? { "aria-current": "true" } : {}) },
      h("span", { class: "ifd-outline-title" }, section.title),
      h("span", { class: "ifd-outline-done" }, whole ? icon(ICONS.check) : null, words),
    );
  }

  private place(): void {
    const { left, bottom } = this.button.getBoundingClientRect();
    const width = Math.min(420, window.innerWidth - 16);
    this.panel.style.width = `${width}px`;
    this.panel.style.left = `${Math.max(8, Math.min(left, window.innerWidth - width - 8))}px`;
    this.panel.style.top = `${bottom + 4}px`;
    this.panel.style.maxHeight = `${window.innerHeight - bottom - 12}px`;
  }
}
