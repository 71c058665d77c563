// The bars around a page that is followed one step at a time. Under it: where you are, and the way on. Above a step
// without a text of its own: what it follows on.

import type { NotebookPanel } from "@jupyterlab/notebook";
import type { BoxLayout } from "@lumino/widgets";

import { ICONS, h, icon } from "./dom.js";
import { Bar } from "./bar.js";
import type { Stepper } from "./stepper.js";

export class StepBar extends Bar {
  private readonly before: HTMLButtonElement;
  private readonly after: HTMLButtonElement;
  private readonly where = h("p", { role: "status" });

  /** `end` is what comes after the last step. */
  constructor(
    private readonly stepper: Stepper,
    private readonly end: { label: string; go: () => void },
  ) {
    super("ifd-step-bar");
    this.node.setAttribute("role", "group");
    this.node.setAttribute("aria-label", "Stappen");
    this.before = h("button", { type: "button", class: "ifd-tool", click: () => stepper.move(-1) }, icon(ICONS.back), "Vorige");
    this.after = h("button", { type: "button", class: "ifd-tool ifd-go", click: () => (this.last ? end.go() : stepper.move(1)) });
    this.inside.append(this.before, this.where, this.after);
    stepper.changed.connect(() => this.draw());
    this.draw();
  }

  /** Put the bar under a page. */
  under(panel: NotebookPanel): void {
    (panel.layout as BoxLayout).addWidget(this);
  }

  private get last(): boolean {
    return this.stepper.at === this.stepper.total;
  }

  private draw(): void {
    if (this.isDisposed) return;
    this.setHidden(!this.stepper.active);
    this.before.disabled = this.stepper.at === 1;
    this.after.replaceChildren(this.last ? this.end.label : "Volgende", icon(ICONS.next));
    const words = this.stepper.active ? `Stap ${this.stepper.at} van ${this.stepper.total}` : "";
    if (this.where.textContent !== words) this.where.textContent = words;
  }
}

export class BackBar extends Bar {
  private readonly button: HTMLButtonElement;

  constructor(private readonly stepper: Stepper) {
    super("ifd-back-bar");
    this.button = h("button", { type: "button", class: "ifd-tool", click: () => stepper.lookBack(stepper.back !== true) }, icon(ICONS.open), "Wat hiervoor stond");
    this.inside.append(this.button);
    stepper.changed.connect(() => this.draw());
    this.draw();
  }

  private draw(): void {
    if (this.isDisposed) return;
    this.setHidden(this.stepper.back === null);
    this.button.setAttribute("aria-expanded", String(this.stepper.back === true));
  }
}
