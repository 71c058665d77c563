// Collecting: files are dropped, the proposal is a table, and what is not certain is settled by choosing a student.

import { h } from "../../../course/page/js/elements.js";
import { act, ask, Refusal, upload } from "./api.js";
import { folded } from "./rubric.js";

/** @import { Plan, PlanRow } from "./types.d.ts" */

/**
 * @param {{ take: () => unknown, everything: () => unknown, changed: () => unknown }} on
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
    await change(ask("plan"));
  }

  async function refresh() {
    status.textContent = "";
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

  /** Show a plan that is another one now. @param {Promise<Plan>} asked */
  async function change(asked) {
    await showing(asked);
    on.changed();
  }

  /** @param {Plan} plan */
  function show(plan) {
    const taken = plan.rows.filter((row) => row.taken).length;
    const open = plan.rows.filter((row) => row.open).length;
    table.hidden = !plan.rows.length && !plan.refused.length;
    const names = h("datalist", { id: "students" }, plan.students.map(({ number, name }) => h("option", { value: number }, name)));
    const empty = plan.rows.some((row) => row.empty || (row.taken && !row.answered)) ? acceptEmpty(plan) : null;
    const plain = plan.rows.filter((row) => row.taken && !row.settled && !row.told.length);
    const rest = plan.rows.filter((row) => !plain.includes(row));
    table.replaceChildren(
      names,
      h("h3", {}, `Voorstel: ${taken} opnemen${open ? `, ${open} onzeker` : ""}${plan.same ? `, ${plan.same} al opgehaald` : ""}`),
      plan.roster ? "" : h("p", {}, "Er is nog geen klassenlijst; met een lijst is meer zeker."),
      rest.length ? rows("Hier kijk jij even naar", rest, plan) : "",
      h(
        "div",
        { class: "row" },
        empty ?? "",
        h("button", { type: "button", class: "main", disabled: !plan.rows.length, click: on.everything }, "Neem op en doe alles: nakijken, feedback, cijfers"),
        h("button", { type: "button", disabled: !plan.rows.length, click: on.take }, "Alleen opnemen"),
        h("button", { type: "button", click: () => void change(act("forget", {}).then(() => ask("plan"))) }, "Leg dit opzij"),
      ),
      plain.length ? folded(`Zeker: ${plain.length}. Bekijk wie`, rows("Van deze bestanden is zeker van wie ze zijn", plain, plan)) : "",
      plan.refused.length ? refused(plan) : "",
    );
  }

  /** What cannot be taken, and why; open where there is nothing else to see. @param {Plan} plan */
  function refused(plan) {
    const node = folded(`Niet aangenomen (${plan.refused.length})`, h("ul", {}, plan.refused.map(({ file, why }) => h("li", {}, `${file} ${why}`))));
    node.open = !plan.rows.length;
    return node;
  }

  /** @param {string} caption @param {PlanRow[]} shown @param {Plan} plan */
  function rows(caption, shown, plan) {
    const headings = ["Wat er gebeurt", "Student", "Bestand", "Ingeleverd", "Beantwoord"];
    return h(
      "table",
      { class: "wide plan" },
      h("caption", {}, caption),
      h("thead", {}, h("tr", {}, headings.map((heading) => h("th", { scope: "col" }, heading)))),
      h("tbody", {}, shown.map((row) => line(row, plan))),
    );
  }

  /** @param {Plan} plan */
  function acceptEmpty(plan) {
    const accepted = !plan.rows.some((row) => row.empty);
    /** @type {HTMLInputElement} */
    const box = h("input", { type: "checkbox", checked: accepted, change: () => void change(act("empty", { accept: box.checked })) });
    return h("label", {}, box, " Neem inleveringen zonder antwoorden op als leeg");
  }

  /** @param {PlanRow} row @param {Plan} plan */
  function line(row, plan) {
    const told = row.told.length ? h("ul", {}, row.told.map((one) => h("li", {}, one))) : null;
    return h(
      "tr",
      { class: row.open ? "open" : null },
      h("td", {}, row.decision, told),
      h("td", {}, row.open || row.settled ? choice(row, plan) : `${row.student} ${row.name}`.trim() || "?", h("span", { class: "quiet" }, ` (${reason(row, plan)})`)),
      h("td", { class: "file" }, row.file),
      h("td", {}, row.moment),
      h("td", {}, `${row.answered} van ${row.asked}`),
    );
  }

  /** Why it is whose it is; a name that no student has says nothing. @param {PlanRow} row @param {Plan} plan */
  const reason = (row, plan) => (row.open && !row.name && plan.roster && !likelyOf(row, plan).length ? "geen naam of nummer van je klassenlijst gevonden" : row.why);

  /** @param {PlanRow} row @param {Plan} plan */
  const likelyOf = (row, plan) => [...new Set([row.student, ...row.candidates])].filter((number) => number && (!plan.roster || plan.students.some((one) => one.number === number))).slice(0, 3);

  /** Whose it is: the likely ones as buttons, anyone by name or number. @param {PlanRow} row @param {Plan} plan */
  function choice(row, plan) {
    /** @param {string} student */
    const settle = async (student) => {
      await change(act("settle", { file: row.file, receipt: row.receipt, student }));
      // on to the next doubt, or else to what follows
      /** @type {HTMLElement | null} */ (table.querySelector("tr.open :is(button, input)") ?? table.querySelector("button.main"))?.focus();
    };
    const called = (/** @type {string} */ number) => `${number} ${plan.students.find((one) => one.number === number)?.name ?? ""}`.trim();
    if (row.settled) return h("span", {}, `${row.student} ${row.name} `, h("button", { type: "button", click: () => settle("") }, "Toch niet"));
    const likely = likelyOf(row, plan);
    /** @type {HTMLInputElement} */
    const other = h("input", { type: "text", list: "students", size: "14", autocomplete: "off", "aria-label": `Studentnummer bij ${row.file}`, change: () => other.value.trim() && settle(other.value.trim()) });
    return h("span", { class: "row" }, likely.map((number) => h("button", { type: "button", click: () => settle(number) }, called(number))), h("label", {}, likely.length ? "of " : "van ", other));
  }

  return { node: h("section", { class: "card" }, h("h2", { id: "ophalen", tabindex: "-1" }, "Ophalen"), drop, status, problem, table), refresh };
}
