// What the front knows of the course beforehand: cursus.json, made by course/authoring/front.py.

import type { Rule } from "./done.js";

/** One question: `label` is the first line of what is asked. */
export type Question = Rule & { id: string; kind: string; label: string };

/** A part of a notebook: `cell` is the id of the cell with its heading, `questions` are ids in the order of the page. */
export interface Section {
  cell: string;
  title: string;
  minutes: number | null;
  questions: string[];
}

/** A notebook of the course; `path` and `record` begin at the root of the course. */
export interface CourseNotebook {
  id: string;
  title: string;
  path: string;
  record: string;
  fingerprint: string;
  cells: string[];
  sections: Section[];
  /** For a cell that asks about a figure of an earlier step: the cells that show it. */
  figures: Record<string, string[]>;
  questions: Question[];
}

export interface Assignment {
  id: string;
  minutes: number | null;
  notebook: CourseNotebook;
  handed_in: string;
}

/** A module of the study plan; an elective has no minutes, and no notebook of its own. */
export interface Module {
  id: string;
  title: string;
  objectives: string[];
  minutes: number | null;
  /** The file of its opening picture, among those beside cursus.json. */
  picture: string | null;
  notebook: CourseNotebook | null;
  assignment: Assignment | null;
}

export interface Place {
  path: string;
  cell: string;
}

export interface Course {
  title: string;
  records: string;
  recall: string;
  places: Record<"recall" | "portfolio", Place>;
  modules: Module[];
}

/** All notebooks of the course, modules and assignments. */
export function notebooks(course: Course): CourseNotebook[] {
  return course.modules.flatMap(({ notebook, assignment }) => [notebook, assignment?.notebook ?? null]).filter((one) => one !== null);
}

/** "05" of the module "05-vignetten". */
export const numberOf = (id: string): string => id.split("-")[0] ?? id;
