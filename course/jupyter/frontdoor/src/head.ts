// The head above a page of the course: where you are, how far, and the way to everything else.

import type { NotebookPanel } from "@jupyterlab/notebook";

import { ICONS, h, icon } from "./dom.js";
import { count, minutes } from "./dutch.js";
import { Bar } from "./bar.js";
import { MORE, NARROW } from "./frame.js";
import type { Front } from "./front.js";
import { cellNode, goTo } from "./goto.js";
import { HOME_COMMAND } from "./home-command.js";
import { moreOnPhone } from "./more.js";
import { Outline } from "./outline.js";
import type { Neighbour, PageInCourse, PageState } from "./pages.js";
import { pageState } from "./pages.js";
import { readAnswers } from "./records.js";
import type { Stepper } from "./stepper.js";
import { toggle, tool } from "./tools.js";

/** After a save the record is read; answers that follow each other at once are read once. */
const READ_MS = 800;
/** A section is read from where its heading has come so near to the top. */
const NEAR_PX = 140;

export class Head extends Bar {
  private readonly outline: Outline;
  private readonly where = h("p", { class: "ifd-head-where" });
  private readonly progress = h("div", { class: "ifd-head-progress", role: "progressbar", "aria-label": "Beantwoord op deze pagina", "aria-valuemin": 0, "aria-valuemax": 100 }, h("span", {}));
  private readonly signs: MutationObserver;
  private state: PageState;
  private stepper: Stepper | null = null;
  private timer = 0;
  private drawing = 0;

  constructor(
    private readonly front: Front,
    private readonly panel: NotebookPanel,
    private readonly place: PageInCourse,
  ) {
    super("ifd-head");
    this.node.setAttribute("role", "region");
    this.node.setAttribute("aria-label", "Wegwijzer");
    this.state = pageState(place, {});
    this.outline = new Outline((cell) => goTo(panel, { cell }));
    this.inside.append(this.way(), h("div", { class: "ifd-head-row" }, this.outline.button, this.outline.panel, this.where, this.tools()), this.progress);
    // Each question says itself that it was saved.
    this.signs = new MutationObserver(() => this.later());
    this.signs.observe(panel.content.node, { subtree: true, attributeFilter: ["data-state"] });
    panel.content.node.addEventListener("scroll", this.drawSoon, { capture: true, passive: true });
    window.addEventListener("focus", this.later);
    this.draw();
    this.later();
  }

  override dispose(): void {
    window.clearTimeout(this.timer);
    cancelAnimationFrame(this.drawing);
    this.signs.disconnect();
    this.panel.content.node.removeEventListener("scroll", this.drawSoon, { capture: true });
    window.removeEventListener("focus", this.later);
    super.dispose();
  }

  /** Offer to follow the page one step at a time. */
  offerSteps(stepper: Stepper, choose: (steps: boolean) => void): void {
    this.stepper = stepper;
    const name = `ifd-steps-${this.panel.id}`;
    const way = (label: string, steps: boolean): HTMLElement => h("label", {}, h("input", { type: "radio", name, checked: stepper.active === steps, change: () => choose(steps) }), h("span", {}, label));
    const choice = h("fieldset", { class: "ifd-switch" }, h("legend", { class: "ifd-hidden" }, "Zo volg je deze pagina"), way("Hele pagina", false), way("Stap voor stap", true));
    stepper.changed.connect(() => {
      const [whole, steps] = choice.querySelectorAll("input");
      if (whole && steps) (stepper.active ? steps : whole).checked = true;
      this.drawSoon();
    });
    this.where.after(choice);
  }

  protected override onAfterShow(): void {
    this.later();
  }

  /** Home, the name of the page, and the pages before and after it. */
  private way(): HTMLElement {
    const { name, title, previous, next } = this.place;
    return h(
      "div",
      { class: "ifd-head-row" },
      tool("Home", ICONS.home, () => void this.front.app.commands.execute(HOME_COMMAND)),
      h("p", { class: "ifd-head-title", title: `${name}: ${title}` }, h("span", {}, name), ` ${title}`),
      h("nav", { class: "ifd-head-pages", "aria-label": "Andere modules" }, this.to(previous, "Vorige"), this.to(next, "Volgende")),
    );
  }

  private to(page: Neighbour | null, word: "Vorige" | "Volgende"): HTMLElement | null {
    if (!page) return null;
    const picture = icon(word === "Vorige" ? ICONS.back : ICONS.next);
    const label = `${word} module: ${page.name} ${page.title}`;
    const parts = [picture, h("span", {}, h("span", { class: "ifd-word" }, `${word}: `), page.name)];
    return h("button", { type: "button", class: "ifd-tool", title: label, "aria-label": label, click: () => this.front.open(page.path) }, ...(word === "Vorige" ? parts : parts.reverse()));
  }

  private tools(): HTMLElement {
    const { frame } = this.front;
    const { commands } = this.front.app;
    const reload = tool("Opnieuw laden", ICONS.reload, () => void commands.execute(this.front.choices.reload), "Laad de vragen opnieuw; je antwoorden komen terug");
    const note = tool("Eigen notitie", ICONS.note, () => void this.write(), "Voeg hieronder een eigen notitie toe");
    const focus = toggle("Groot scherm", ICONS.focus, (on) => (frame.focus = on), "Verberg alles om de pagina heen");
    focus.classList.add("ifd-alone");
    note.classList.add("ifd-alone");
    const menus = toggle("Meer", ICONS.menu, (on) => (frame.menus = on), MORE);
    const more = moreOnPhone(this.front, () => this.outline.open(), () => void this.write());
    const show = (): void => {
      menus.hidden = NARROW.matches;
      more.button.hidden = !NARROW.matches;
      focus.setAttribute("aria-pressed", String(frame.focus));
      menus.setAttribute("aria-pressed", String(frame.menus));
      // What JupyterLab's buttons do is not there twice.
      for (const one of [reload, note]) one.hidden = frame.buttons(this.panel);
    };
    frame.changed.connect(show, this);
    show();
    return h("div", { class: "ifd-head-tools", role: "group", "aria-label": "Deze pagina" }, reload, note, focus, menus, more.button, more.panel);
  }

  /** Begin a note of the learner's own under the cell where she is, with the cursor in it. */
  private async write(): Promise<void> {
    const { content } = this.panel;
    await this.front.app.commands.execute("notebook:insert-cell-below");
    content.mode = "edit";
    await content.activeCell?.ready;
    content.activeCell?.editor?.focus();
  }

  /** Read the record and count, once nothing more is saved for a moment. */
  private readonly later = (): void => {
    window.clearTimeout(this.timer);
    if (!this.isVisible && this.isAttached) return;
    this.timer = window.setTimeout(() => {
      void readAnswers(this.front.app.serviceManager.contents, this.front.root, this.place.notebook.record).then((answers) => {
        if (this.isDisposed) return;
        this.state = pageState(this.place, answers);
        this.draw();
      });
    }, READ_MS);
  };

  private readonly drawSoon = (): void => {
    cancelAnimationFrame(this.drawing);
    this.drawing = requestAnimationFrame(() => this.draw());
  };

  private draw(): void {
    if (this.isDisposed) return;
    const { done, total, minutesLeft, sections } = this.state;
    const here = this.here();
    const part = here ? `Deel ${here} van ${sections.length}` : "";
    const left = minutesLeft && this.place.minutes ? `nog ${minutes(minutesLeft)}` : "";
    const words = [part, total ? `${done} van ${count(total, "vraag", "vragen")}` : "", left].filter(Boolean).join(" · ");
    // one count at a time: in steps the bar under the page tells where you are
    this.where.textContent = this.stepper?.active ? "" : words;
    this.outline.show(sections, sections[here - 1]?.section.cell ?? "", words);
    const share = total ? done / total : 0;
    this.progress.hidden = !total;
    this.progress.setAttribute("aria-valuenow", String(Math.round(share * 100)));
    this.progress.style.setProperty("--share", String(share));
  }

  /** The number of the section that is read now, from 1; 0 above the first. */
  private here(): number {
    const { top } = this.panel.content.node.getBoundingClientRect();
    const begun = this.place.notebook.sections.map(({ cell }) => begins(cellNode(this.panel, cell), top + NEAR_PX));
    return begun.lastIndexOf(true) + 1;
  }
}

/** Whether a cell begins above a height; one that is out of sight in a step begins where its neighbours do. */
function begins(cell: HTMLElement | null, height: number): boolean {
  let shown: Element | null = cell;
  while (shown && !shown.checkVisibility()) shown = shown.nextElementSibling;
  return shown !== null && cell !== null && shown.getBoundingClientRect().top < height;
}
