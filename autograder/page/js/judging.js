// The form in which a reader judges: levels, points, comment, and what was written before.

import { h } from "../../../course/page/js/elements.js";
import { suggestions, withLine } from "./queue.js";
import { rubricView } from "./rubric.js";

/** @import { Given, Reading } from "./types.d.ts" */
/** @import { Entry } from "./pile.js" */

const MOST_LINES = 9;

/**
 * @param {Reading} reading
 * @param {boolean} second whether this is a second reader, who writes no comments
 * @param {{ change: (change: Partial<Given>, typing?: boolean) => unknown, decide: (own: boolean) => unknown, next: () => unknown }} on
 */
export function judging(reading, second, on) {
  const { criteria, item } = reading;
  let active = 1;
  /** Whether points were typed that were not passed on yet. */
  let typed = false;
  /** @type {Entry | undefined} */
  let entry;
  const rubric = rubricView(criteria, { give: (criterion, points) => give(criterion, points), enter: (criterion) => ((active = criterion), mark()) });
  const points = h("input", { type: "text", inputmode: "decimal", size: "5", autocomplete: "off", "data-points": true, input: () => (typed = true), change: () => type() });
  /** @type {HTMLTextAreaElement} */
  const comment = h("textarea", { rows: "3", input: () => (on.change({ comment: comment.value }, true), offer()), blur: () => entry?.dirty && on.change({ comment: comment.value }) });
  const lines = h("ul", { class: "bank" });
  const status = h("p", { class: "status", role: "status" });
  const problem = h("p", { class: "problem", role: "alert" });
  const conflict = h("div", { class: "conflict", role: "alert", hidden: true });
  const node = h(
    "div",
    {},
    conflict,
    rubric.node,
    h(
      "div",
      { class: "total" },
      h("div", { class: "row" }, h("label", {}, "Punten ", points), `van ${dutch(item.points)}`, h("button", { type: "button", class: "main", click: () => on.next() }, "Volgende (Enter)")),
      status,
      problem,
    ),
    second ? null : h("div", { class: "comment" }, h("label", {}, "Opmerking voor de student (o) ", comment), lines),
  );

  const mark = () => rubric.show(entry?.given.levels ?? {}, active);

  /** @param {number} criterion @param {number} value */
  function give(criterion, value) {
    if (!entry) return;
    /** @type {Record<string, number>} */
    const levels = { ...entry.given.levels, [criterion]: value };
    const missing = criteria.findIndex((_, place) => levels[place + 1] === undefined) + 1;
    active = missing || criterion;
    on.change({ levels, later: false });
    points.value = entry.given.points;
    problem.textContent = "";
    mark();
  }

  /** The points as typed; they then need not be what the levels add up to. */
  function type() {
    if (entry && typed) on.change({ points: points.value.trim(), later: false });
    typed = false;
  }

  function offer() {
    const found = suggestions(reading.bank, comment.value, MOST_LINES);
    lines.replaceChildren(...found.map((line, place) => h("li", {}, h("button", { type: "button", click: () => insert(place) }, h("kbd", {}, `Alt+${place + 1}`), ` ${line}`))));
  }

  /** @param {number} place */
  function insert(place) {
    const line = suggestions(reading.bank, comment.value, MOST_LINES)[place];
    if (line === undefined || second) return;
    comment.value = withLine(comment.value, line);
    on.change({ comment: comment.value });
    offer();
  }

  function tell() {
    if (!entry) return;
    const { judgement, given, dirty } = entry;
    problem.textContent = entry.problem ? `Nog niet bewaard: ${entry.problem}` : "";
    const who = judgement.reader ? ` (${judgement.reader})` : "";
    const where = second ? "Bewaard, apart van de eerste lezer" : "Bewaard in de cijferlijst";
    if (dirty) status.textContent = "Nog niet bewaard …";
    else if (judgement.done) status.textContent = `${where}: ${judgement.points} van ${dutch(item.points)} punten${who}.`;
    else if (given.later) status.textContent = "Opzij gelegd voor later.";
    else if (Object.keys(given.levels).length || given.comment) status.textContent = `Bewaard. ${missing()}`;
    else status.textContent = "";
  }

  const missing = () => {
    const open = criteria.filter((_, place) => entry?.given.levels[place + 1] === undefined).map((one) => one.title);
    return open.length ? `Nog te geven: ${open.join(", ")}.` : "Geef eerst punten.";
  };

  function tellConflict() {
    const other = entry?.conflict;
    conflict.hidden = !other;
    if (!entry || !other) return;
    const whose = other.reader || "iemand anders";
    const theirs = other.points ? `${other.points} punten` : "geen punten";
    conflict.replaceChildren(
      h("p", {}, h("strong", {}, `Intussen gaf ${whose} ${theirs}.`), other.comment ? ` Opmerking: ‘${other.comment}’` : "", ` Jij gaf ${entry.given.points ? `${entry.given.points} punten` : "nog geen punten"}${entry.given.comment ? `, met de opmerking: ‘${entry.given.comment}’` : ""}.`),
      h("p", { class: "row" }, h("button", { type: "button", click: () => on.decide(true) }, "Bewaar wat ik gaf"), h("button", { type: "button", click: () => on.decide(false) }, `Laat staan wat ${whose} gaf`)),
    );
  }

  return {
    node,
    missing: () => missing(),
    comment: () => comment.focus(),
    flush: type,
    insert,

    /** Show an entry; `anew` when it is another one than before. @param {Entry} shown @param {boolean} anew */
    show(shown, anew) {
      entry = shown;
      const { given } = shown;
      if (anew) typed = false;
      if (anew) active = criteria.findIndex((_, place) => given.levels[place + 1] === undefined) + 1 || 1;
      if (anew || document.activeElement !== points) points.value = given.points;
      if (anew || document.activeElement !== comment) comment.value = given.comment;
      mark();
      offer();
      tell();
      tellConflict();
    },

    /** A digit was typed: points for the criterion that is at hand, or the first of the points of the whole. @param {number} digit */
    digit(digit) {
      if (!criteria.length) {
        points.value = String(digit);
        points.focus();
        return;
      }
      const most = criteria[active - 1].levels.length - 1;
      if (digit > most) problem.textContent = `Bij ‘${criteria[active - 1].title}’ kun je 0 tot en met ${most} punten geven.`;
      else give(active, digit);
    },

    /** @param {number} step */
    move(step) {
      if (!criteria.length) return;
      active = ((active - 1 + step + criteria.length) % criteria.length) + 1;
      mark();
    },

    /** @param {string} why */
    complain(why) {
      problem.textContent = why;
    },
  };
}

/** A number as Dutch writes it. @param {number} value */
const dutch = (value) => String(value).replace(".", ",");
