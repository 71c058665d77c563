// Two readers of one question: how far they agree, and where they differ.

import { h } from "../../../course/page/js/elements.js";
import { ask } from "./api.js";

/** @import { Agreement } from "./types.d.ts" */

/** @param {HTMLElement} page @param {string} assignment @param {string} item */
export async function readersPage(page, assignment, item) {
  /** @type {Agreement} */
  const { fewest, readers } = await ask("agreement", { assignment, item });
  page.replaceChildren(
    h("header", { class: "head" }, h("p", { class: "trail" }, h("a", { href: `#opdracht/${assignment}` }, "Terug naar de opdracht")), h("h1", {}, "Twee lezers vergelijken")),
    h("p", {}, `Kappa is 1 als twee lezers het altijd eens zijn en 0 bij toeval; één punt verschil weegt licht, vier punten zwaar. Onder ${fewest} antwoorden zegt zij niets, dan staat zij er niet.`),
    ...(readers.length ? readers.map(one) : [h("p", {}, "Nog niemand las deze vraag als tweede lezer. Dat kan bij het lezen, onder Instellingen.")]),
  );
}

/** @param {Agreement["readers"][0]} found */
function one({ reader, n, criteria, differences }) {
  const share = (/** @type {number} */ value) => `${Math.round(100 * value)} %`;
  const kappa = (/** @type {number | null} */ value) => (value === null ? "–" : value.toFixed(2).replace(".", ","));
  /** @param {string} caption @param {string[]} headings @param {string[][]} rows */
  const table = (caption, headings, rows) =>
    h("table", { class: "wide" }, h("caption", {}, caption), h("thead", {}, h("tr", {}, headings.map((heading) => h("th", { scope: "col" }, heading)))), h("tbody", {}, rows.map((cells) => h("tr", {}, cells.map((cell) => h("td", {}, cell))))));
  return h(
    "section",
    { class: "card" },
    h("h2", {}, `Met ${reader}`),
    table(`${n} antwoorden die jullie allebei lazen`, ["Criterium", "Gelijk", "Gewogen kappa"], criteria.map((row) => [row.title, share(row.same), kappa(row.kappa)])),
    differences.length
      ? table("Waar jullie verschillen, het grootste verschil eerst", ["Student", "Criterium", "Eerste lezer", reader], differences.map((row) => [row.student, criteria[row.criterion - 1].title, String(row.first), String(row.second)]))
      : h("p", {}, "Jullie gaven overal hetzelfde."),
  );
}
