// A page in steps: an idea with the thing to do, a run of cells up to and including the next question.

import type { CourseNotebook } from "./course.js";
import type { CellText } from "./fingerprint.js";

/** The class of a cell that belongs to another step than the one that is shown. */
export const ELSEWHERE = "ifd-elsewhere";

/** Give for each cell the number of its step, from 0. A note of the learner's own stays with what stands above it. */
export function divide(cells: readonly CellText[], known: CourseNotebook): number[] {
  const delivered = new Set(known.cells);
  const questions = new Set(known.questions.map(({ id }) => id));
  let step = 0;
  let ended = false;
  return cells.map((cell) => {
    if (!delivered.has(cell.id)) return step;
    if (ended) step += 1;
    ended = asked(cell).some((id) => questions.has(id));
    return step;
  });
}

/** The places of the cells that are shown in a step: its own, and the figures of earlier steps that it asks about. */
export function inStep(step: number, steps: readonly number[], cells: readonly CellText[], known: CourseNotebook): Set<number> {
  const figures = new Set(cells.flatMap(({ id }, place) => (steps[place] === step ? (known.figures[id] ?? []) : [])));
  return new Set(cells.flatMap(({ id }, place) => (steps[place] === step || figures.has(id) ? [place] : [])));
}

/** The places of what a step that has no text of its own follows on: the steps before it in its section, back to the one with text. */
export function before(step: number, steps: readonly number[], cells: readonly CellText[], known: CourseNotebook): Set<number> {
  const delivered = new Set(known.cells);
  const told = new Set(cells.flatMap(({ id, type }, place) => (type === "markdown" && delivered.has(id) ? (steps[place] ?? []) : [])));
  let first = step;
  while (first > 0 && !told.has(first)) first -= 1;
  const found = steps.flatMap((one, place) => (one >= first && one < step ? place : []));
  const section = found.findLastIndex((place) => cells[place]?.type === "markdown" && cells[place].source.startsWith("## "));
  return new Set(found.slice(Math.max(0, section)));
}

/** The ids that a cell asks. */
export function asked({ type, source }: CellText): string[] {
  return type === "code" && source.includes(".ask(") ? [...source.matchAll(/["']([\w-]+)["']/g)].map(([, id]) => id ?? "") : [];
}
