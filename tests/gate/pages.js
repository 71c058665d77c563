// Print what the head of each page knows: its place in the course, its sections with what is done, and its steps.
//
// node pages.js <compiled scripts> <cursus.json> <learner's folder>

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [scripts = "", course = "", root = ""] = process.argv.slice(2);
const { notebooks } = await import(pathToFileURL(join(scripts, "course.js")).href);
const { placeOf, pageState } = await import(pathToFileURL(join(scripts, "pages.js")).href);
const { asked, before, divide, inStep } = await import(pathToFileURL(join(scripts, "steps.js")).href);

const known = JSON.parse(readFileSync(course, "utf8"));
const pages = notebooks(known).map((/** @type {any} */ notebook) => {
  const place = placeOf(known, notebook);
  const record = join(root, notebook.record);
  const state = pageState(place, existsSync(record) ? JSON.parse(readFileSync(record, "utf8")).answers : {});
  /** @type {{id: string, type: string, source: string}[]} */
  const cells = JSON.parse(readFileSync(join(root, notebook.path), "utf8")).cells.map((/** @type {any} */ cell) => ({ id: cell.id, type: cell.cell_type, source: [cell.source].flat().join("") }));
  const questions = new Set(notebook.questions.map((/** @type {any} */ one) => one.id));
  /** @type {[string[], string | null][]} */
  const steps = [];
  const divided = divide(cells, notebook);
  divided.forEach((/** @type {number} */ step, /** @type {number} */ at) => {
    const cell = cells[at];
    if (!cell) return;
    const [ids, asks] = (steps[step] ??= [[], null]);
    ids.push(cell.id);
    steps[step] = [ids, asks ?? (asked(cell).some((/** @type {string} */ id) => questions.has(id)) ? cell.id : null)];
  });
  const along = steps.map((_, step) => [...inStep(step, divided, cells, notebook)].filter((at) => divided[at] !== step).map((at) => cells[at]?.id));
  const back = steps.map((_, step) => [...before(step, divided, cells, notebook)].map((at) => cells[at]?.id));
  const note = { id: "eigen", type: "markdown", source: "Van mij." };
  return {
    path: notebook.path,
    name: place.name,
    previous: place.previous && place.previous.name,
    next: place.next && place.next.name,
    done: state.done,
    total: state.total,
    sections: state.sections.map((/** @type {any} */ one) => [one.done, one.total]),
    cells: cells.map(({ id }) => id),
    steps,
    along,
    back,
    note: divide([...cells, note], notebook).at(-1),
    first_note: divide([note, ...cells], notebook)[0],
  };
});
console.log(JSON.stringify(pages));
