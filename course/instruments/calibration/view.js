// The sheets of mentors: make the page for a mentor, take in the file that comes back, take a sheet away.
// What a mentor wrote is only ever a text node, and no rating is shown here: the picture waits for the own lists.

/** @import { Changed, Control, Model, PageFile } from "../../page/js/types.d.ts" */

import { describe, h, labelled, randomId, uid } from "../../page/js/elements.js";
import { clearLinks, pageLinks } from "../../page/js/links.js";
import { createRequests } from "../../page/js/requests.js";

const MAX_BYTES = 400_000;

/** @typedef {{ sheet: string, name?: string, date?: string, lesson?: string, ratings: Record<string, number | "?"> }} Sheet */
/** @typedef {{ id: string, sheets?: Sheet[] }} Answer */
/** @typedef {{ seq?: string, error?: string, sheet?: Sheet, files?: PageFile[] }} Reply */

/**
 * @param {{ most: number }} spec
 * @param {Changed} changed
 * @param {Model<{ request: Record<string, unknown>, reply: Reply }>} model
 * @returns {Control<Answer>}
 */
function control(spec, changed, model) {
  /** @type {Answer | null} */
  let answer = null;
  const ask = createRequests(model, () => answer);
  const made = h("div", { "aria-live": "polite" });
  const list = h("ul", {});
  const told = h("p", { role: "status", class: "ivk-mentor-told" });
  const problem = h("p", { class: "ivk-mentor-alarm", id: uid("problem"), role: "alert" });

  const make = h("button", { type: "button", class: "ivk-main", click: () => {
    if (!answer) {
      answer = { id: randomId() };
      draw();
      changed();
    }
    ask({ do: "make" }, ({ error, files = [] }) => {
      clearLinks(made);
      made.append(...(error ? [h("p", {}, error)] : files.map(pageLinks)));
    });
  } }, "Maak het blad voor mijn mentor");

  /** @type {HTMLInputElement} */
  const field = h("input", { type: "file", accept: ".json,application/json", change: async () => {
    const file = field.files?.[0];
    problem.textContent = told.textContent = "";
    if (!file) return;
    if (file.size > MAX_BYTES) return refuse(`Het bestand ‘${file.name.slice(0, 60)}’ is veel te groot voor het blad van een mentor. Er is niets veranderd.`);
    try {
      ask({ do: "read", text: await file.text() }, ({ error, sheet }) => (sheet ? take(sheet) : refuse(error ?? "")));
    } catch {
      refuse("Dit bestand kon niet worden gelezen. Probeer het nog eens. Er is niets veranderd.");
    }
  } });
  /** @param {string} text */
  const refuse = (text) => {
    field.value = ""; // so that the same file can be chosen again
    problem.textContent = text;
  };
  /** A later version of a sheet takes the place of the earlier one. @param {Sheet} sheet */
  const take = (sheet) => {
    field.value = "";
    if (!answer) return;
    answer = { ...answer, sheets: [...(answer.sheets ?? []).filter((one) => one.sheet !== sheet.sheet), sheet] };
    told.textContent = `Het blad van ${nameOf(sheet)} is ingenomen.`;
    draw();
    changed();
  };

  /** @param {Sheet} sheet */
  const nameOf = (sheet) => sheet.name || "je mentor";
  /** @param {Sheet} sheet */
  const row = (sheet) => {
    const about = [nameOf(sheet), sheet.date, sheet.lesson].filter(Boolean).join(", ");
    const away = h("button", { type: "button", class: "ivk-quiet", click: () => {
      const no = h("button", { type: "button", click: draw }, "Nee, laat staan");
      const yes = h("button", { type: "button", class: "ivk-quiet", click: () => {
        if (answer) answer = { id: answer.id, sheets: (answer.sheets ?? []).filter((one) => one !== sheet) };
        if (!answer?.sheets?.length) delete answer?.sheets;
        told.textContent = `Het blad van ${nameOf(sheet)} is weg. Het bestand zelf heb je nog.`;
        draw();
        changed();
        field.focus();
      } }, "Ja, haal weg");
      away.replaceWith(h("span", {}, "Weet je het zeker? ", no, yes));
      no.focus();
    } }, "Haal dit blad weg", h("span", { class: "ivk-hidden" }, ` (${about})`));
    return h("li", {}, h("span", { dir: "auto" }, about), " ", away);
  };
  const picker = labelled(field, "Neem het bestand van je mentor in", `Het bestand begint met ‘observatie’. Hoogstens ${spec.most} mentoren.`);
  picker.append(problem);
  describe(field, problem);
  function draw() {
    list.replaceChildren(...(answer?.sheets ?? []).map(row));
    picker.hidden = !answer;
  }

  draw();
  const node = h("div", { class: "ivk-mentor" }, make, made, picker, told, list);
  return { node, get: () => answer, set: (value) => { answer = structuredClone(value); draw(); } };
}

export default { control };
