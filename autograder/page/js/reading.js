// Reading by question: one question, answer after answer, with the rubric beside it.

import { h, rich } from "../../../course/page/js/elements.js";
import { answerView } from "./answer.js";
import { ask } from "./api.js";
import { keepHabits, readHabits } from "./habits.js";
import { judging } from "./judging.js";
import { KEYS, meant } from "./keys.js";
import { Pile } from "./pile.js";
import { counted, nextToRead, stateOf, sum } from "./queue.js";
import { beside, folded, html } from "./rubric.js";

/** @import { Habits, Reading } from "./types.d.ts" */
/** @import { Entry } from "./pile.js" */

/**
 * Show a question to read. Returns what must end when the page shows something else.
 *
 * @param {HTMLElement} page
 * @param {string} assignment
 * @param {string} item
 */
export async function readingPage(page, assignment, item) {
  const habits = readHabits();
  /** @type {Record<string, string>} */
  const second = habits.second ? { second: "1", reader: habits.reader } : {};
  /** @type {Reading} */
  const reading = await ask("reading", { assignment, item, ...second });
  const view = new View(page, reading, habits);
  document.addEventListener("keydown", view.onKey, true);
  return () => {
    document.removeEventListener("keydown", view.onKey, true);
    view.leave();
  };
}

class View {
  /** @param {HTMLElement} page @param {Reading} reading @param {Habits} habits */
  constructor(page, reading, habits) {
    this.reading = reading;
    this.habits = habits;
    this.pile = new Pile(reading, habits, (entry) => this.#answered(entry));
    this.at = Math.max(0, nextToRead(this.pile.cases, -1));
    this.title = h("h2", { tabindex: "-1", class: "case-title" });
    this.state = h("span", { class: "state" });
    this.answer = h("div", { class: "answer" });
    this.progress = h("p", { class: "progress" });
    this.lost = h("div", { role: "alert" });
    this.finished = h("div", { class: "finished", hidden: true });
    this.form = judging(reading, habits.second, {
      change: (change, typing) => this.#entry && this.pile.change(this.#entry, change, typing),
      decide: (own) => this.#entry && this.pile.decide(this.#entry, own),
      next: () => this.next(),
    });
    this.body = h("div", { class: "reading" }, this.#left(), h("section", { class: "judging", "aria-label": "Jouw oordeel" }, this.form.node, beside(reading)));
    page.replaceChildren(this.#head(), this.lost, this.finished, this.pile.entries.length ? this.body : h("p", {}, "Hier is nog niets om te lezen. Laat de inleveringen eerst nakijken."));
    if (this.pile.entries.length) this.show(this.at, false);
  }

  get #entry() {
    return /** @type {Entry | undefined} */ (this.pile.entries[this.at]);
  }

  #head() {
    const { assignment, item } = this.reading;
    return h(
      "header",
      { class: "head line" },
      h("p", { class: "trail" }, h("a", { href: "#" }, "Nakijken"), " › ", assignment.title),
      h("h1", {}, item.title),
      this.progress,
      this.#habits(),
    );
  }

  #habits() {
    const { habits } = this;
    /** @param {string} label @param {"hidden" | "keys" | "second"} name @param {() => void} then */
    const box = (label, name, then) => {
      /** @type {HTMLInputElement} */
      const input = h("input", { type: "checkbox", checked: habits[name], change: () => ((habits[name] = input.checked), keepHabits(habits), then()) });
      return { input, node: h("label", {}, input, ` ${label}`) };
    };
    this.names = box("Namen verbergen", "hidden", () => this.#caption());
    /** @type {HTMLSelectElement} */
    const order = h("select", { change: () => this.#sort(/** @type {Habits["order"]} */ (order.value)) });
    for (const [value, label] of [["random", "willekeurig"], ["name", "op naam"], ["number", "op nummer"]]) order.append(h("option", { value, selected: value === habits.order }, label));
    /** @type {HTMLInputElement} */
    const reader = h("input", { type: "text", value: habits.reader, size: "12", autocomplete: "off", change: () => ((habits.reader = reader.value.trim()), keepHabits(habits), habits.second && location.reload()) });
    return h(
      "details",
      { class: "habits" },
      h("summary", {}, "Instellingen en sneltoetsen"),
      h("div", { class: "row" }, this.names.node, h("label", {}, "Volgorde ", order), h("label", {}, "Jouw naam ", reader)),
      h("div", { class: "row" }, box("Sneltoetsen aan", "keys", () => undefined).node, box("Ik ben tweede lezer: ik zie niets van de eerste, en de cijferlijst verandert niet", "second", () => location.reload()).node),
      keyTable(),
    );
  }

  #left() {
    const { task } = this.reading;
    return h(
      "section",
      { class: "left", "aria-label": "Antwoord" },
      h("div", { class: "row" }, this.title, this.state),
      h(
        "div",
        { class: "row buttons" },
        button("← Vorige", () => this.step(-1)),
        button("Volgende →", () => this.step(1)),
        button("Later (l)", () => this.later()),
        button("Leeg: 0 punten (b)", () => this.blank()),
      ),
      this.answer,
      task ? folded("De opdracht, zoals de student haar las", html(task)) : null,
    );
  }

  // -- what is shown ----------------------------------------------------------------------------------------------------

  /** @param {number} at @param {boolean} [focus] */
  show(at, focus = true) {
    this.at = at;
    const entry = this.#entry;
    if (!entry) return;
    this.finished.hidden = true;
    this.body.hidden = false;
    this.answer.replaceChildren(answerView(entry.told));
    this.form.show(entry, true);
    this.#caption();
    if (focus) {
      this.title.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    void this.pile.refresh(entry);
  }

  #caption() {
    const entry = this.#entry;
    if (!entry) return;
    const { name, student } = entry.told;
    const count = `${this.at + 1} van ${this.pile.entries.length}`;
    this.title.textContent = this.habits.hidden ? `Inlevering ${count}` : `${name || student} (${count})`;
    const states = { done: "gelezen", later: "voor later", again: "antwoord veranderd: kijk opnieuw", open: "nog te lezen" };
    const { judgement, given } = entry;
    this.state.textContent = states[judgement.done ? "done" : given.later ? "later" : judgement.points ? "again" : "open"];
    const { total, done, later } = counted(this.pile.cases);
    this.progress.textContent = `${done} van ${total} gelezen${later ? `, ${later} voor later` : ""}${this.habits.second ? " – als tweede lezer" : ""}`;
  }

  /** @param {Entry} entry */
  #answered(entry) {
    if (entry === this.#entry) this.form.show(entry, false);
    this.#caption();
    const lost = this.pile.entries.filter((one) => one !== this.#entry && (one.problem || one.conflict));
    this.lost.replaceChildren(
      ...lost.map((one) =>
        h("p", { class: "problem" }, `Inlevering ${this.pile.entries.indexOf(one) + 1} is nog niet bewaard: ${one.problem || "iemand anders heeft haar ook beoordeeld."} `, button("Ga erheen", () => this.show(this.pile.entries.indexOf(one)))),
      ),
    );
    if (!this.finished.hidden) this.#finish();
  }

  #finish() {
    const { total, done } = counted(this.pile.cases);
    this.body.hidden = done === total;
    this.finished.hidden = done !== total;
    if (done !== total) return;
    const first = button("Bekijk ze nog eens", () => this.show(0));
    const { assignment, item } = this.reading;
    const [to, text] = this.habits.second ? [`#lezers/${assignment.id}/${item.id}`, "Verder: twee lezers vergelijken"] : ["#", "Verder: feedback en cijfers"];
    this.finished.replaceChildren(h("h2", { tabindex: "-1" }, "Alles gelezen"), h("p", {}, `Alle ${total} antwoorden hebben punten.`), h("p", { class: "row" }, h("a", { href: to, class: "button main" }, text), first));
    /** @type {HTMLElement | null} */ (this.finished.querySelector("h2"))?.focus();
  }

  // -- what the reader does ---------------------------------------------------------------------------------------------

  /** Go to the next answer that was not read. */
  async next() {
    const entry = this.#entry;
    if (!entry) return;
    this.form.flush();
    const points = entry.given.points || sum(entry.given.levels, entry.criteria);
    // What was put aside, or read before the answer changed, counts when the reader goes on with points in sight.
    if (points && !entry.judgement.done && !entry.dirty) this.pile.change(entry, { points, later: false });
    void this.pile.save(entry);
    const place = nextToRead(this.pile.expected, this.at);
    if (place >= 0) return this.show(place);
    await this.pile.settled();
    const left = this.pile.entries.findIndex((one) => stateOf(one.told) !== "done");
    if (left < 0) return this.#finish();
    if (left !== this.at) this.show(left);
    else if (!entry.problem && !entry.conflict) this.form.complain(this.form.missing());
  }

  /** @param {number} step */
  step(step) {
    const { length } = this.pile.entries;
    if (this.#entry) void this.pile.save(this.#entry);
    this.show((this.at + step + length) % length);
  }

  later() {
    if (!this.#entry) return;
    const entry = this.#entry;
    this.pile.change(entry, { later: true, points: "" });
    const place = nextToRead(this.pile.expected, this.at);
    if (place >= 0) this.show(place);
  }

  blank() {
    const entry = this.#entry;
    if (!entry) return;
    if (!entry.told.blank) return this.form.complain("Hier is wel iets ingevuld. Geef de punten dan per criterium.");
    const levels = Object.fromEntries(this.reading.criteria.map((_, place) => [place + 1, 0]));
    this.pile.change(entry, { levels, points: "0", later: false });
    return this.next();
  }

  /** @param {Habits["order"]} order */
  #sort(order) {
    const entry = this.#entry;
    this.habits.order = order;
    keepHabits(this.habits);
    this.pile.sort();
    if (entry) this.show(this.pile.entries.indexOf(entry), false);
  }

  /** @param {KeyboardEvent} event */
  onKey = (event) => {
    const asked = meant(event, this.habits.keys);
    if (!asked || !this.pile.entries.length || !this.finished.hidden) return;
    event.preventDefault();
    event.stopPropagation();
    if ("digit" in asked) return this.form.digit(asked.digit);
    if ("line" in asked) return this.form.insert(asked.line - 1);
    /** @type {Record<import("./keys.js").Deed, () => unknown>} */
    const deeds = {
      next: () => this.next(),
      forward: () => this.step(1),
      back: () => this.step(-1),
      up: () => this.form.move(-1),
      down: () => this.form.move(1),
      blank: () => this.blank(),
      later: () => this.later(),
      comment: () => this.form.comment(),
      leave: () => this.title.focus({ preventScroll: true }),
      names: () => this.names?.input.click(),
      help: () => this.#help(),
    };
    deeds[asked.deed]();
  };

  #help() {
    const place = /** @type {HTMLDetailsElement | null} */ (document.querySelector("details.habits"));
    if (!place) return;
    place.open = !place.open;
    if (place.open) place.querySelector("summary")?.focus();
  }

  leave() {
    if (this.#entry) void this.pile.save(this.#entry);
  }
}

/** @param {string} text @param {() => unknown} click */
const button = (text, click) => h("button", { type: "button", click }, text);

const keyTable = () =>
  h("table", { class: "keys" }, h("caption", {}, "Toetsen"), h("tbody", {}, KEYS.map(([key, what]) => h("tr", {}, h("th", { scope: "row" }, h("kbd", {}, key)), h("td", {}, rich(what))))));
