// What is coming at each place of a page, until it is there.

import type { Cell } from "@jupyterlab/cells";
import { CodeCell } from "@jupyterlab/cells";

import type { CourseNotebook } from "./course.js";

/** Longer than this, a question is cut off: it is only announced here. */
const MOST = 110;

/** Say in each empty place what is coming; each goes away when something comes. */
export function announce(cells: readonly Cell[], known: CourseNotebook): void {
  const labels = new Map(known.questions.map(({ id, label }) => [id, label]));
  for (const cell of cells) {
    if (cell instanceof CodeCell && cell.model.sharedModel.getMetadata("jupyter")) announceOne(cell, labels);
  }
}

/** Take what was announced away: the page could not be made ready, and says so elsewhere. */
export function withdraw(cells: readonly Cell[]): void {
  for (const { node } of cells) delete node.dataset.ifdComing;
}

function announceOne(cell: CodeCell, labels: Map<string, string>): void {
  const asked = [...cell.model.sharedModel.getSource().matchAll(/["']([\w-]+)["']/g)].flatMap(([, id]) => labels.get(id ?? "") ?? []);
  const [first] = asked;
  if (first === undefined) return;
  const words = first.length > MOST ? `${first.slice(0, MOST).replace(/\s\S*$/, "")} …` : first;
  cell.node.dataset.ifdComing = asked.length > 1 ? `${words} (en nog ${asked.length - 1})` : words;
  const gone = (): void => {
    if (cell.model.outputs.length === 0) return;
    delete cell.node.dataset.ifdComing;
    cell.outputArea.model.changed.disconnect(gone);
  };
  cell.outputArea.model.changed.connect(gone);
}
