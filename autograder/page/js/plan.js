// Collecting: files are dropped, the proposal is a table, and what is not certain is settled by choosing a student.

import { h } from "../../../course/page/js/elements.js";
import { act, ask, Refusal, upload } from "./api.js";

/** @import { Plan, PlanRow } from "./types.d.ts" */

/**
 * @param {{ take: () => unknown, everything: () => unknown }} on
 */
export function collecting(on) {
  const status = h("p", { role: "status" });
  const problem = h("p", { class: "problem", role: "alert" });
  const table = h("div", {});
  /** @type {HTMLInputElement} */
  const input = h("input", { type: "file", multiple: true, class: "unseen", change: () => void bring([...(input.files ?? [])]) });
  /** @type {HTMLDivElement} */
  const drop = h(
    "div",
    {
      class: "drop",
      dragover: (/** @type {DragEvent} */ event) => (event.preventDefault(), drop.classList.add("over")),
      dragleave: () => drop.classList.remove("over"),
      drop: (/** @type {DragEvent} */ event) => (event.preventDefault(), drop.classList.remove("over"), void bring([...(event.dataTransfer?.files ?? [])])),
    },
    h("p", {}, "Sleep hierheen: de zip uit je leeromgeving, en één keer je klassenlijst (CSV)."),
    h("label", { class: "button choose" }, "Of kies bestanden …", input),
  );

  /** @param {File[]} files */
  async function bring(files) {
    problem.textContent = "";
    /** @type {string[]} */
    const told = [];
    for (const file of files) {
      status.textContent = `${file.name} wordt gelezen …`;
      try {
        told.push((await upload(file)).told);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        problem.textContent = error.message;
      }
    }
    input.value = "";
    status.textContent = told.join(" ");
    await refresh();
  }

  async function refresh() {
    await showing(ask("plan"));
  }

  /** @param {Promise<Plan>} asked */
  async function showing(asked) {
    try {
      show(await asked);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      problem.textContent = error.message;
    }
  }

  /** @param {Plan} plan */
  function show(plan) {
    const taken = plan.rows.filter((row) => row.taken).length;
    const open = plan.rows.filter((row) => row.open).length;
    table.hidden = !plan.rows.length && !plan.refused.length;
    const names = h("datalist", { id: "students" }, plan.students.map(({ number, name }) => h("option", { value: number }, name)));
    const empty = plan.rows.some((row) => row.empty || (row.taken && !row.answered)) ? acceptEmpty(plan) : null;
    table.replaceChildren(
      names,
      h(
        "table",
        { class: "wide" },
        h("caption", {}, `Voorstel: ${taken} opnemen${open ? `, ${open} onzeker` : ""}${plan.same ? `, ${plan.same} al opgehaald` : ""}${plan.roster ? "" : ". Er is nog geen klassenlijst; met een lijst is meer zeker"}`),
        h("thead", {}, h("tr", {}, ["Wat er gebeurt", "Student", "Bestand", "Ingeleverd", "Beantwoord"].map((heading) => h("th", { scope: "col" }, heading)))),
        h("tbody", {}, plan.rows.map((row) => line(row, plan))),
      ),
      plan.refused.length ? h("details", {}, h("summary", {}, `Niet aangenomen (${plan.refused.length})`), h("ul", {}, plan.refused.map(({ file, why }) => h("li", {}, `${file} ${why}`)))) : "",
      h(
        "div",
        { class: "row" },
        empty ?? "",
        h("button", { type: "button", class: "main", disabled: !plan.rows.length, click: on.everything }, "Neem op en doe alles: nakijken, feedback, cijfers"),
        h("button", { type: "button", disabled: !plan.rows.length, click: on.take }, "Alleen opnemen"),
        h("button", { type: "button", click: () => void showing(act("forget", {}).then(() => ask("plan"))) }, "Leg dit opzij"),
      ),
    );
  }

  /** @param {Plan} plan */
  function acceptEmpty(plan) {
    const accepted = !plan.rows.some((row) => row.empty);
    /** @type {HTMLInputElement} */
    const box = h("input", { type: "checkbox", checked: accepted, change: () => void showing(act("empty", { accept: box.checked })) });
    return h("label", {}, box, " Neem inleveringen zonder antwoorden op als leeg");
  }

  /** @param {PlanRow} row @param {Plan} plan */
  function line(row, plan) {
    const told = row.told.length ? h("ul", {}, row.told.map((one) => h("li", {}, one))) : null;
    return h(
      "tr",
      { class: row.open ? "open" : null },
      h("td", {}, row.decision, told),
      h("td", {}, row.open || row.settled ? choice(row, plan) : `${row.student} ${row.name}`.trim() || "?", h("span", { class: "quiet" }, ` (${row.why})`)),
      h("td", {}, row.file),
      h("td", {}, row.moment),
      h("td", {}, `${row.answered} van ${row.asked}`),
    );
  }

  /** Whose it is: the likely ones as buttons, anyone by name or number. @param {PlanRow} row @param {Plan} plan */
  function choice(row, plan) {
    /** @param {string} student */
    const settle = (student) => void showing(act("settle", { file: row.file, receipt: row.receipt, student }));
    const called = (/** @type {string} */ number) => `${number} ${plan.students.find((one) => one.number === number)?.name ?? ""}`.trim();
    if (row.settled) return h("span", {}, `${row.student} ${row.name} `, h("button", { type: "button", click: () => settle("") }, "Toch niet"));
    const likely = [...new Set([row.student, ...row.candidates])].filter((number) => number && (!plan.roster || plan.students.some((one) => one.number === number))).slice(0, 3);
    /** @type {HTMLInputElement} */
    const other = h("input", { type: "text", list: "students", size: "14", autocomplete: "off", "aria-label": `Studentnummer bij ${row.file}`, change: () => other.value.trim() && settle(other.value.trim()) });
    return h("span", { class: "row" }, likely.map((number) => h("button", { type: "button", click: () => settle(number) }, called(number))), h("label", {}, likely.length ? "of " : "van ", other));
  }

  return { node: h("section", { class: "card" }, h("h2", { id: "ophalen", tabindex: "-1" }, "Ophalen"), drop, status, problem, table), refresh };
}
