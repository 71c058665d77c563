// Following a page one step at a time: all cells stay on the page, those of other steps are out of sight on the screen.

import type { Cell } from "@jupyterlab/cells";
import type { NotebookPanel } from "@jupyterlab/notebook";
import { Signal } from "@lumino/signaling";

import type { Choices } from "./choices.js";
import type { CourseNotebook } from "./course.js";
import type { CellText } from "./fingerprint.js";
import { focusStart } from "./focus.js";
import { Folds } from "./folds.js";
import { ELSEWHERE, asked, before, divide, inStep } from "./steps.js";

/** The class of a page that is followed in steps. */
const STEPS = "ifd-steps";
/** What the course's own lists say to a question before they go to it. */
const GO_TO = "ivk-goto";
/** So much of a cell must be in sight to be what is read now. */
const READ_PX = 40;

export class Stepper {
  private static readonly all = new WeakMap<NotebookPanel, Stepper>();
  readonly changed = new Signal<this, void>(this);
  /** The step of each cell. */
  private steps: number[] = [];
  private current = 0;
  private on = false;
  /** The cells that the step follows on, and whether they are shown too. */
  private earlier = new Set<number>();
  private withEarlier = false;

  constructor(
    private readonly panel: NotebookPanel,
    private readonly known: CourseNotebook,
    private readonly choices: Choices,
  ) {
    Stepper.all.set(panel, this);
    const { content } = panel;
    choices.changed.connect(this.follow);
    panel.disposed.connect(() => choices.changed.disconnect(this.follow));
    content.model?.cells.changed.connect(() => this.apply());
    // Searching, JupyterLab's own list of headings and links make the cell active that they go to.
    content.activeCellChanged.connect((_, cell) => cell && this.showCell(cell));
    panel.node.addEventListener(GO_TO, ({ target }) => this.showAround(target));
    panel.node.addEventListener("click", ({ target }) => this.showAround(this.linked(target)), true);
    this.follow();
  }

  /** The steps of a page, when it has them. */
  static of(panel: NotebookPanel): Stepper | null {
    return Stepper.all.get(panel) ?? null;
  }

  get active(): boolean {
    return this.on;
  }

  /** The number of the step that is shown, from 1. */
  get at(): number {
    return this.current + 1;
  }

  get total(): number {
    return (this.steps.at(-1) ?? 0) + 1;
  }

  /** Whether what the step follows on is shown too; null when it has a text of its own. */
  get back(): boolean | null {
    return this.on && this.earlier.size ? this.withEarlier : null;
  }

  /** Show what the step follows on, or put it away. */
  lookBack(on: boolean): void {
    this.withEarlier = on;
    this.apply();
    this.firstShown()?.node.scrollIntoView({ block: "start" });
  }

  /** Go to the next step or the one before, with the focus at its start. */
  move(by: 1 | -1): void {
    this.go(Math.max(0, Math.min(this.total - 1, this.current + by)));
    const start = this.firstShown()?.node;
    if (!start) return;
    start.scrollIntoView({ block: "start" });
    focusStart(start);
  }

  /** Show the step with a question or a cell. */
  reveal({ question, cell }: { question?: string; cell?: string }): void {
    const found = this.panel.content.widgets.find((one) => (question ? asked(textOf(one)).includes(question) : one.model.id === cell));
    if (found) this.lead(found);
  }

  private showAround(part: unknown): void {
    const cell = this.panel.content.widgets.find(({ node }) => part instanceof Node && node.contains(part));
    if (cell) this.lead(cell);
  }

  /** Show a cell that the learner goes to, whatever keeps it out of sight. */
  private lead(cell: Cell): void {
    Folds.of(this.panel)?.show(cell);
    this.showCell(cell);
  }

  /** The heading that a link within the page leads to. */
  private linked(target: unknown): Element | null {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    return link && this.panel.content.node.querySelector(`[data-jupyter-id="${CSS.escape(link.hash.slice(1))}"]`);
  }

  private showCell(cell: Cell): void {
    const step = this.steps[this.panel.content.widgets.indexOf(cell)];
    // a figure that is shown along stays where it is looked at
    if (!this.on || step === undefined || !cell.hasClass(ELSEWHERE)) return;
    this.go(step);
  }

  private go(step: number): void {
    this.current = step;
    this.withEarlier = false;
    this.apply();
  }

  /** Do as the learner chose. What she was reading stays in sight. */
  private readonly follow = (): void => {
    const wanted = this.choices.get("steps");
    if (wanted === this.on) return;
    const reading = this.firstInSight();
    this.on = wanted;
    this.apply();
    if (wanted && reading) this.showCell(reading);
    reading?.node.scrollIntoView({ block: "start" });
  };

  private firstInSight(): Cell | null {
    const { top } = this.panel.content.node.getBoundingClientRect();
    return this.panel.content.widgets.find(({ node }) => node.getBoundingClientRect().bottom > top + READ_PX) ?? null;
  }

  private apply(): void {
    const { content } = this.panel;
    const cells = content.widgets.map(textOf);
    this.steps = divide(cells, this.known);
    this.current = Math.min(this.current, this.total - 1);
    this.panel.toggleClass(STEPS, this.on);
    const shown = inStep(this.current, this.steps, cells, this.known);
    this.earlier = before(this.current, this.steps, cells, this.known);
    if (this.withEarlier) for (const place of this.earlier) shown.add(place);
    content.widgets.forEach((cell, place) => cell.toggleClass(ELSEWHERE, this.on && !shown.has(place)));
    if (this.on && this.steps[content.activeCellIndex] !== this.current) content.activeCellIndex = this.steps.indexOf(this.current);
    // A chart that was drawn out of sight takes its width now.
    window.dispatchEvent(new Event("resize"));
    this.changed.emit();
  }

  private firstShown(): Cell | undefined {
    return this.panel.content.widgets.find((one) => !one.hasClass(ELSEWHERE) && one.node.checkVisibility() && one.node.clientHeight > 0);
  }
}

const textOf = ({ model }: Cell): CellText => ({ id: model.id, type: model.type, source: model.sharedModel.getSource() });
