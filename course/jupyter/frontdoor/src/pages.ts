// Where a notebook stands in the course: what it is called, what comes before and after it, and how far a learner is in it.

import type { Course, CourseNotebook, Module, Section } from "./course.js";
import { numberOf } from "./course.js";
import { doneIn, inSteps } from "./progress.js";

/** A page to go to: `name` is what a short button says, `title` the whole. */
export interface Neighbour {
  path: string;
  name: string;
  title: string;
}

export interface PageInCourse {
  notebook: CourseNotebook;
  /** "Module 03" or "Opdracht 03". */
  name: string;
  title: string;
  /** The time for all of it, null when none is named. */
  minutes: number | null;
  previous: Neighbour | null;
  next: Neighbour | null;
}

export interface SectionState {
  section: Section;
  done: number;
  total: number;
}

export interface PageState {
  done: number;
  total: number;
  minutesLeft: number;
  sections: SectionState[];
}

/** Find a notebook in the course. An assignment comes after its own module; an elective has no module of its own. */
export function placeOf(course: Course, notebook: CourseNotebook): PageInCourse | null {
  const at = course.modules.findIndex((one) => one.notebook === notebook || one.assignment?.notebook === notebook);
  const module = course.modules[at];
  if (!module) return null;
  const isModule = module.notebook === notebook;
  const before = course.modules.slice(0, isModule ? at : at + 1).reverse();
  const ofAssignment = module.assignment?.minutes ?? 0;
  return {
    notebook,
    name: `${isModule ? "Module" : "Opdracht"} ${numberOf(module.id)}`,
    title: withoutNumber(notebook.title),
    minutes: isModule ? (module.minutes ?? 0) - ofAssignment : (module.assignment?.minutes ?? null),
    previous: neighbour(before.find((one) => one.notebook)),
    next: neighbour(course.modules.slice(at + 1).find((one) => one.notebook)),
  };
}

/** The title of "Opdracht 03: de lichtste aanpassing" without what its name says already. */
function withoutNumber(title: string): string {
  const rest = title.replace(/^Opdracht \w+: /, "");
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

function neighbour(module: Module | undefined): Neighbour | null {
  return module?.notebook ? { path: module.notebook.path, name: numberOf(module.id), title: module.title } : null;
}

/** How far a learner is in a page, as a whole and in each section. The minutes left are those of what is open. */
export function pageState({ notebook, minutes }: PageInCourse, answers: Record<string, unknown>): PageState {
  const done = doneIn(notebook, answers);
  const total = notebook.questions.length;
  return {
    done: done.size,
    total,
    minutesLeft: total ? inSteps(((minutes ?? 0) * (total - done.size)) / total) : 0,
    sections: notebook.sections.map((section) => ({ section, done: section.questions.filter((id) => done.has(id)).length, total: section.questions.length })),
  };
}
