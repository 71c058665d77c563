// Is a notebook what was delivered? The same digest as `fingerprint` in course/authoring/front.py.

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

import type { CourseNotebook } from "./course.js";

export interface CellText {
  id: string;
  type: string;
  source: string;
}

/** Whether a cell is a learner's own note: text that was not delivered. It runs nothing. */
export const isNote = (cell: CellText, known: CourseNotebook): boolean => cell.type === "markdown" && !known.cells.includes(cell.id);

/** Whether the cells are those that were delivered, all of them, in their order and unchanged; notes stand apart. */
export function isDelivered(cells: CellText[], known: CourseNotebook): boolean {
  const digest = sha256.create();
  for (const { type, source } of cells.filter((cell) => !isNote(cell, known))) digest.update(utf8ToBytes(`${type}\0${source}\0`));
  return bytesToHex(digest.digest()) === known.fingerprint;
}
