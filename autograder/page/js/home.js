// The lecturer's desk: what waits, what comes in, and every assignment at a glance.

import { h } from "../../../course/page/js/elements.js";
import { ask, at, fileAt } from "./api.js";
import { jobView } from "./job.js";
import { collecting } from "./plan.js";

/** @import { Assignment, Overview } from "./types.d.ts" */

/** @param {HTMLElement} page @param {string} [part] the heading to begin at @returns {Promise<() => void>} */
export async function homePage(page, part) {
  const todo = h("section", { class: "card", "aria-labelledby": "todo" });
  const table = h("section", { class: "card" });
  const job = jobView(refresh);
  const collect = collecting({ take: () => void job.start("collect"), everything: () => void job.start("all"), changed: () => void tell() });
  /** @type {Overview} */
  let known = await ask("overview");

  /** Ask anew how it stands. */
  async function tell() {
    known = await ask("overview");
    show();
  }

  async function refresh() {
    await tell();
    await collect.refresh();
  }

  function show() {
    todo.replaceChildren(
      h("h2", { id: "todo" }, "Wat wacht er op jou?"),
      known.todo.length ? h("ol", {}, known.todo.map(({ text, to }) => h("li", {}, to ? h("a", { href: to }, text) : text))) : h("p", {}, known.ready ? "Niets. Je bent bij." : "Nog niets: zet eerst de opdrachten klaar."),
      known.todo.some((one) => one.computer) ? h("p", { class: "row" }, h("button", { type: "button", class: "main", click: () => void job.start("all") }, "Werk alles bij: nakijken, feedback, cijfers")) : "",
    );
    table.replaceChildren(h("h2", { id: "opdrachten", tabindex: "-1" }, "Opdrachten"), known.assignments.length ? overviewTable(known) : h("p", {}, "Er is nog geen opdracht klaargezet."), h("div", { class: "row" }, actions()));
    collect.node.hidden = !known.assignments.length;
  }

  const actions = () => [
    h("button", { type: "button", class: known.assignments.length ? null : "main", click: () => void job.start("release") }, known.assignments.length ? "Zet alle opdrachten opnieuw klaar" : "Zet de opdrachten klaar"),
    known.assignments.some((one) => one.graded) ? h("button", { type: "button", click: () => void job.start("export") }, "Voer de cijfers uit") : "",
    known.marks ? h("a", { href: fileAt("cijfers.csv"), download: "cijfers.csv" }, "cijfers.csv") : "",
  ];

  page.replaceChildren(
    h("header", { class: "head" }, h("h1", {}, "Nakijken"), h("p", {}, "Uitdelen, ophalen, nakijken, lezen, feedback en cijfers. Ook in ", h("a", { href: at("lab") }, "JupyterLab"), " en ", h("a", { href: at("formgrader") }, "Formgrader"), ". Nieuw hier? Lees de ", h("a", { href: at("nakijken/gids/gids.html") }, "gids"), ".")),
    job.node,
    todo,
    collect.node,
    table,
  );
  show();
  if (known.assignments.length) await collect.refresh();
  void job.resume();
  if (part) goTo(document.getElementById(part));
  return job.leave;
}

/** @param {HTMLElement | null} heading */
function goTo(heading) {
  // once the page stands, as it begins at its top
  requestAnimationFrame(() => (heading?.scrollIntoView(), heading?.focus()));
}

/** @param {Overview} known */
function overviewTable({ assignments }) {
  const headings = ["Opdracht", "Ingeleverd", "Nagekeken", "Te lezen", "Feedback"];
  return h(
    "table",
    { class: "wide" },
    h("thead", {}, h("tr", {}, headings.map((heading) => h("th", { scope: "col" }, heading)))),
    h("tbody", {}, assignments.map((one) => h("tr", {}, h("th", { scope: "row" }, h("a", { href: `#opdracht/${one.id}` }, one.title)), h("td", {}, String(one.received)), h("td", {}, one.received ? `${one.graded} van ${one.received}` : "–"), h("td", {}, toRead(one)), h("td", {}, one.graded ? pages(one) : "–")))),
  );
}

/** @param {Assignment} one */
function toRead({ id, items }) {
  const found = items.filter((item) => item.total);
  return found.length
    ? h("ul", {}, found.map((item) => h("li", {}, h("a", { href: `#lezen/${id}/${item.id}` }, item.title), item.waiting ? `: ${item.waiting} van ${item.total} te lezen` : ": alles gelezen")))
    : "–";
}

/** @param {Assignment} one */
export const pages = ({ pages: made, graded, stale }) => (made ? `${made} van ${graded}${stale ? ", niet meer actueel" : ""}` : "nog niet gemaakt");
