// One assignment: its five steps, each with what happened and what waits, and the state of every student.

import { h } from "../../../course/page/js/elements.js";
import { ask, fileAt } from "./api.js";
import { pages } from "./home.js";
import { jobView } from "./job.js";

/** @import { AssignmentDetail } from "./types.d.ts" */

/** @param {HTMLElement} page @param {string} id @returns {Promise<() => void>} */
export async function assignmentPage(page, id) {
  const steps = h("ol", { class: "steps" });
  const students = h("section", { class: "card" });
  const job = jobView(refresh);
  /** @type {AssignmentDetail} */
  let known = await ask("assignment", { assignment: id });

  async function refresh() {
    known = await ask("assignment", { assignment: id });
    show();
  }

  function show() {
    steps.replaceChildren(...stepList(known, (what) => void job.start(what, [id])));
    students.replaceChildren(...studentTable(known));
  }

  page.replaceChildren(h("header", { class: "head" }, h("p", { class: "trail" }, h("a", { href: "#" }, "Nakijken")), h("h1", {}, known.title)), job.node, steps, students);
  show();
  void job.resume();
  return job.leave;
}

/** @param {AssignmentDetail} known @param {(what: string) => void} start */
function stepList(known, start) {
  const { id, received, graded, items, zips } = known;
  /** @param {string} what @param {string} text @param {boolean} [main] */
  const button = (what, text, main = false) => h("button", { type: "button", class: main ? "main" : null, click: () => start(what) }, text);
  /** @param {string} title @param {...(Node | string)} parts */
  const step = (title, ...parts) => h("li", {}, h("h2", {}, title), h("div", { class: "row" }, parts));
  const files = (/** @type {boolean} */ feedback) =>
    zips.filter((path) => path.includes("/feedback-") === feedback).map((path) => h("a", { href: fileAt(path), download: path.split("/").at(-1) ?? "" }, path.split("/").at(-1) ?? path));
  const waits = received - graded;
  /** @type {HTMLInputElement} */
  const keys = h("input", { type: "checkbox", checked: known.keys });
  const feedback = h("button", { type: "button", class: known.stale && !waits && !known.waiting ? "main" : null, click: () => start(keys.checked ? "feedback" : "closed") }, "Maak de feedback");
  return [
    step("Uitdelen", "Staat klaar. ", ...files(false), button("release", "Zet opnieuw klaar")),
    step("Ophalen", `${received} ingeleverd. `, h("a", { href: "#" }, "Nieuwe inleveringen ophalen")),
    step("Nakijken", `${graded} van ${received} nagekeken door de computer. `, received ? button("grade", waits ? `Kijk ${waits} na` : "Kijk opnieuw na wat veranderde", waits > 0) : ""),
    step(
      "Lezen",
      items.some((item) => item.total)
        ? h("ul", {}, items.filter((item) => item.total).map((item) => h("li", {}, h("a", { href: `#lezen/${id}/${item.id}` }, item.title), item.waiting ? `: ${item.waiting} van ${item.total} te lezen` : ": alles gelezen", " · ", h("a", { href: `#lezers/${id}/${item.id}` }, "twee lezers vergelijken"))))
        : "Nog niets om te lezen.",
    ),
    step("Feedback en cijfers", `Feedback: ${pages(known)}. `, ...files(true), ...(graded ? [feedback, h("label", {}, keys, " met de goede antwoorden en uitleg")] : []), graded ? button("export", "Voer de cijfers uit") : "", known.marks ? h("a", { href: fileAt("cijfers.csv"), download: "cijfers.csv" }, "cijfers.csv") : ""),
    step("Verslag van de klas", known.report ? h("a", { href: fileAt(known.report), target: "_blank" }, "Bekijk het verslag") : "Nog niet gemaakt. ", graded ? button("report", "Maak het verslag") : ""),
  ];
}

/** @param {AssignmentDetail} known */
function studentTable({ students, points }) {
  if (!students.length) return [h("h2", {}, "Studenten"), h("p", {}, "Nog geen. De klassenlijst en de inleveringen brengen hen hier.")];
  const row = (/** @type {AssignmentDetail["students"][0]} */ one) =>
    h("tr", {}, h("th", { scope: "row" }, one.name || one.number), h("td", {}, one.number), h("td", {}, one.state + (one.late ? ", te laat" : "")), h("td", { class: "number" }, one.points), h("td", {}, one.page ? h("a", { href: fileAt(one.page), target: "_blank", "aria-label": `bekijk de feedback van ${one.name || one.number}` }, "bekijk") : ""));
  return [
    h("h2", {}, `Studenten (${students.length})`),
    h("table", { class: "wide" }, h("thead", {}, h("tr", {}, ["Naam", "Nummer", "Stand", `Punten van ${points}`, "Feedback"].map((heading) => h("th", { scope: "col" }, heading)))), h("tbody", {}, students.map(row))),
  ];
}
