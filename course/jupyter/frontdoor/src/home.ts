// Home: the page that the course opens on. What there is to learn, how far you are, and one button to go on.

import { Widget } from "@lumino/widgets";

import type { Module } from "./course.js";
import { numberOf } from "./course.js";
import { ICONS, h, icon } from "./dom.js";
import { count, day, greeting, isoDay, minutes } from "./dutch.js";
import { HOME_ID, MORE, NARROW } from "./frame.js";
import type { Front } from "./front.js";
import { fileAddress } from "./front.js";
import { join } from "./records.js";
import type { AssignmentState, Found, ModuleState, Standing } from "./progress.js";
import { assignmentState, standing } from "./progress.js";
import { changeColours, otherColours, toggle } from "./tools.js";
import { waitingElsewhere } from "./waiting.js";

/** How many days of "Herhalen" are shown. */
const DAYS = 7;

export class Home extends Widget {
  /** What is shown now, to leave the page alone when nothing changed. */
  private shown = "";
  /** The way to what JupyterLab has itself. */
  private readonly more: HTMLButtonElement;
  private readonly colours: MutationObserver;

  constructor(private readonly front: Front) {
    super();
    const { frame } = front;
    this.more = toggle("Meer", ICONS.menu, (on) => (frame.menus = on), MORE);
    this.more.classList.add("ifd-more");
    this.follow();
    frame.changed.connect(this.follow);
    this.id = HOME_ID;
    this.addClass("ifd-home");
    this.title.label = "Home";
    this.title.caption = "Home: je cursus in één oogopslag (Alt+H)";
    this.title.closable = false;
    this.node.lang = "nl";
    this.node.tabIndex = -1;
    this.node.setAttribute("data-lm-suppress-shortcuts", "true");
    window.addEventListener("focus", this.refresh);
    this.colours = new MutationObserver(this.refresh);
    this.colours.observe(document.body, { attributeFilter: ["data-jp-theme-light"] });
  }

  override dispose(): void {
    this.colours.disconnect();
    window.removeEventListener("focus", this.refresh);
    this.front.frame.changed.disconnect(this.follow);
    super.dispose();
  }

  private readonly follow = (): void => {
    const { menus } = this.front.frame;
    this.more.setAttribute("aria-pressed", String(menus));
    // on a telephone it only puts away what "Alle bestanden" brought
    this.more.hidden = NARROW.matches && !menus;
  };

  protected override onAfterAttach(): void {
    this.refresh();
  }

  protected override onAfterShow(): void {
    this.refresh();
  }

  protected override onActivateRequest(): void {
    this.node.focus();
  }

  /** Count anew, and show it when it differs. */
  readonly refresh = (): void => {
    if (this.isDisposed || !this.isVisible) return;
    void this.front.gather().then((found) => {
      const now = standing(this.front.course, found);
      const parts = this.parts(now, found);
      const made = parts.map(({ outerHTML }) => outerHTML).join("");
      if (made === this.shown || this.isDisposed) return;
      const place = this.focused();
      this.shown = made;
      this.node.replaceChildren(h("div", { class: "ifd-page" }, ...parts), this.more);
      place?.();
    });
  };

  /** Remember where the focus is in the page, to bring it back when the page is drawn anew. */
  private focused(): (() => void) | null {
    const all = (): HTMLElement[] => [...this.node.querySelectorAll<HTMLElement>("button, summary")];
    const at = all().findIndex((one) => one === document.activeElement);
    return at < 0 ? null : () => all()[at]?.focus();
  }

  private parts(now: Standing, found: Found): HTMLElement[] {
    const waiting = waitingElsewhere();
    return [
      this.welcome(now),
      ...(waiting ? [h("p", { class: "ifd-waiting", role: "status" }, waiting)] : []),
      h("div", { class: "ifd-top" }, this.resume(now), this.recall(now)),
      h("h2", {}, "De modules"),
      h("ol", { class: "ifd-cards", role: "list" }, ...now.modules.map((one) => this.card(one, one === now.here))),
      this.foot(found),
    ];
  }

  private welcome(now: Standing): HTMLElement {
    const done = now.modules.reduce((sum, one) => sum + one.done, 0);
    const total = now.modules.reduce((sum, one) => sum + one.total, 0);
    const left = done ? `Je hebt ${done} van de ${count(total, "vraag", "vragen")} beantwoord. Nog ongeveer ${minutes(now.minutesLeft)}.` : `Zeven modules, samen ${minutes(now.minutesLeft)}. Jij bepaalt wanneer en hoe lang.`;
    return h(
      "header",
      { class: "ifd-welcome" },
      h("div", {}, h("p", { class: "ifd-hello" }, `${greeting(new Date().getHours())}!`), h("h1", {}, this.front.course.title), h("p", {}, left)),
      ring(total ? done / total : 0),
    );
  }

  private resume(now: Standing): HTMLElement {
    const { here } = now;
    if (!here) return h("section", { class: "ifd-resume" }, h("h2", {}, "Alles klaar"), h("p", {}, "Je hebt alles beantwoord en ingeleverd. Mooi gedaan. In je portfolio staat alles bij elkaar."), this.button("Open je portfolio", () => this.portfolio(), "ifd-main"));
    const begun = now.modules.some(({ done }) => done > 0);
    const name = `Module ${numberOf(here.module.id)} · ${here.module.title}`;
    const { onward, assignment } = here;
    const go = onward
      ? () => this.front.open(here.notebook.path, begun ? { question: onward.id } : {})
      : () => this.front.open((assignment ?? { assignment: { notebook: here.notebook } }).assignment.notebook.path);
    const what = onward ? onward.label : "De vragen zijn klaar; de opdracht wacht nog op je.";
    return h(
      "section",
      { class: "ifd-resume", "aria-labelledby": "ifd-resume" },
      h("h2", { id: "ifd-resume" }, begun ? "Ga verder waar je was" : "Begin hier"),
      h("p", { class: "ifd-where" }, name),
      begun ? h("p", { class: "ifd-what" }, what) : h("p", { class: "ifd-what" }, "Een uur om te zien hoe alles werkt en waar jij nu staat."),
      this.button(begun ? "Ga verder" : "Begin met de start", go, "ifd-main", ICONS.next),
    );
  }

  private recall(now: Standing): HTMLElement {
    if (!now.recalled.length && !now.modules.some(({ done }) => done > 0)) {
      return h("section", { class: "ifd-recall", "aria-labelledby": "ifd-recall" }, h("h2", { id: "ifd-recall" }, "Herhalen"), h("p", {}, "Hier komt straks elke dag een handvol vragen terug, over wat je al deed. Zo blijft het hangen. Vandaag hoef je hier nog niets."));
    }
    const today = new Date();
    const days = Array.from({ length: DAYS }, (_, back) => new Date(today.getFullYear(), today.getMonth(), today.getDate() - (DAYS - 1 - back)));
    const did = new Set(now.recalled);
    const week = days.map((one) => {
      const done = did.has(isoDay(one));
      const name = one.toLocaleDateString("nl-NL", { weekday: "long" });
      const short = h("span", { "aria-hidden": "true" }, name.slice(0, 2));
      return h("li", { class: done ? "ifd-day ifd-done" : "ifd-day" }, short, h("span", { class: "ifd-hidden" }, `${name}: ${done ? "herhaald" : "niet herhaald"}`));
    });
    const words = did.has(isoDay(today)) ? "Vandaag heb je al herhaald." : "Een paar vragen van eerder, elke dag andere. Vijf minuten is genoeg.";
    const sum = now.recalled.length ? ` Tot nu toe op ${count(now.recalled.length, "dag", "dagen")}.` : "";
    return h(
      "section",
      { class: "ifd-recall", "aria-labelledby": "ifd-recall" },
      h("h2", { id: "ifd-recall" }, "Herhalen"),
      h("ul", { class: "ifd-week", role: "list" }, ...week),
      h("p", {}, words + sum),
      this.button("Naar de vragen van vandaag", () => this.front.open(this.front.course.places.recall.path, this.front.course.places.recall), "", ICONS.repeat),
    );
  }

  private card(one: ModuleState, here: boolean): HTMLElement {
    const { module, notebook, done, total, assignment } = one;
    const number = numberOf(module.id);
    const share = total ? done / total : 0;
    const title = `ifd-card-${number}`;
    const [first, ...more] = module.objectives;
    return h(
      "li",
      { class: `ifd-card ifd-hue-${number}${here ? " ifd-here" : ""}` },
      module.picture ? h("img", { class: "ifd-picture", src: fileAddress(`pictures/${module.picture}`), alt: "", width: 720, height: 300, loading: "lazy" }) : null,
      h("p", { class: "ifd-number" }, h("span", {}, number), here ? h("span", { class: "ifd-tag" }, "Hier ben je") : done === total ? h("span", { class: "ifd-tag" }, icon(ICONS.check), "Klaar") : null),
      h("h3", { id: title }, this.link(module.title, () => this.front.open(notebook.path))),
      h("p", { class: "ifd-goal" }, first ?? ""),
      more.length ? h("details", { class: "ifd-goals" }, h("summary", {}, `Nog ${count(more.length, "doel", "doelen")}`), h("ul", {}, ...more.map((goal) => h("li", {}, goal)))) : null,
      h(
        "div",
        { class: "ifd-progress" },
        bar(share, title),
        h("p", {}, `${done} van ${count(total, "vraag", "vragen")}`, h("span", {}, one.minutesLeft ? ` · nog ${minutes(one.minutesLeft)}` : ` · ${minutes(module.minutes ?? 0)}`)),
      ),
      assignment ? this.assignment(assignment) : h("p", { class: "ifd-assignment" }, "Zonder opdracht"),
    );
  }

  private assignment(one: AssignmentState): HTMLElement {
    const words = { "not begun": "nog niet begonnen", begun: "begonnen", "handed in": `ingeleverd op ${day(one.time)}` }[one.state];
    return h("p", { class: `ifd-assignment ifd-${one.state.replace(" ", "-")}` }, one.state === "handed in" ? icon(ICONS.check) : null, this.link("De opdracht", () => this.front.open(one.assignment.notebook.path)), h("span", {}, `: ${words}`));
  }

  /** What else there is: the portfolio, the elective, help, and the list of files for who wants it. */
  private foot(found: Found): HTMLElement {
    const electives = this.front.course.modules.filter((one) => !one.minutes).map((one) => this.elective(one, found));
    const start = this.front.course.modules[0]?.notebook?.path ?? "";
    return h(
      "nav",
      { class: "ifd-foot", "aria-label": "Meer van de cursus" },
      this.button("Je portfolio", () => this.portfolio(), "", ICONS.folder),
      ...electives,
      this.button("Hulp: zo werkt een pagina", () => this.front.open(start), "", ICONS.help),
      this.button("Alle bestanden", () => this.files(), "", ICONS.list),
      this.colour(),
    );
  }

  private elective(module: Module, found: Found): HTMLElement | null {
    const state = assignmentState(module.assignment, found);
    return state && this.button(module.title, () => this.front.open(state.assignment.notebook.path), "", ICONS.next);
  }

  private colour(): HTMLElement {
    const dark = document.body.dataset.jpThemeLight === "false";
    return this.button(otherColours(), () => changeColours(this.front.app), "", dark ? ICONS.light : ICONS.dark);
  }

  private portfolio(): void {
    const { path, cell } = this.front.course.places.portfolio;
    this.front.open(path, { cell });
  }

  private files(): void {
    const { app, frame } = this.front;
    const { commands } = app;
    // the strip beside the list must be there to put it away again
    frame.menus = true;
    void commands.execute("filebrowser:activate").then(() => commands.execute("filebrowser:go-to-path", { path: join(this.front.root, "modules") }));
  }

  private button(label: string, click: () => void, style = "", picture = ""): HTMLElement {
    return h("button", { type: "button", class: `ifd-button ${style}`, click }, picture ? icon(picture) : null, label);
  }

  private link(label: string, click: () => void): HTMLElement {
    return h("button", { type: "button", class: "ifd-link", click }, label);
  }
}

function bar(share: number, labelledby: string): HTMLElement {
  const percent = Math.round(share * 100);
  const line = h("div", { class: "ifd-bar", role: "progressbar", "aria-labelledby": labelledby, "aria-valuemin": 0, "aria-valuemax": 100, "aria-valuenow": percent }, h("span", {}));
  line.style.setProperty("--share", String(share));
  return line;
}

/** A ring that fills; the same stands beside it in words. */
function ring(share: number): HTMLElement {
  const whole = h("div", { class: "ifd-ring", "aria-hidden": "true" }, h("span", {}, `${Math.round(share * 100)}%`));
  whole.style.setProperty("--share", String(share));
  return whole;
}
