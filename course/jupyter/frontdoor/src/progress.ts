// How far a learner is, counted from her answer records as `course_progress` does in Python; reads no file itself.

import type { Assignment, Course, CourseNotebook, Module, Question } from "./course.js";
import { isDone } from "./done.js";

/** Minutes left are said in steps of so many: more precise would be made up. */
const STEP = 5;

/** An answer record as it stands on disk, and whether an assignment was handed in: when, or null. */
export interface Found {
  /** The answers of each notebook that is there, by its path; an empty table where nothing was saved. */
  answers: Map<string, Record<string, unknown>>;
  /** When each record was saved last, by the path of its notebook. */
  saved: Map<string, string>;
  /** When an assignment was handed in, by its id. */
  handedIn: Map<string, string>;
  /** The days (as 2026-11-29) on which something was recalled. */
  recalled: string[];
}

export interface AssignmentState {
  assignment: Assignment;
  state: "not begun" | "begun" | "handed in";
  /** ISO time, when it was handed in. */
  time: string;
  done: number;
}

export interface ModuleState {
  module: Module;
  notebook: CourseNotebook;
  done: number;
  total: number;
  assignment: AssignmentState | null;
  minutesLeft: number;
  /** The first question that is open, null when none is. */
  open: Question | null;
  /** Where the learner goes on: the first that is open after all that she answered, or else the first. */
  onward: Question | null;
  saved: string;
}

export interface Standing {
  modules: ModuleState[];
  /** The first module with something open. */
  next: ModuleState | null;
  /** Where the learner was: the module she answered in last, or else the next one. */
  here: ModuleState | null;
  minutesLeft: number;
  recalled: string[];
}

/** Round minutes up to what can be said honestly. */
export const inSteps = (minutes: number): number => Math.ceil(minutes / STEP) * STEP;

/** What is done of a notebook's questions, by id. */
export function doneIn(notebook: CourseNotebook, answers: Record<string, unknown>): Set<string> {
  return new Set(notebook.questions.filter((one) => isDone(one, answers[one.id])).map(({ id }) => id));
}

/** Count what is done. Modules without minutes (electives) and notebooks that are not there are left out. */
export function standing(course: Course, found: Found): Standing {
  const modules: ModuleState[] = [];
  for (const module of course.modules) {
    const { notebook } = module;
    const answers = notebook && found.answers.get(notebook.path);
    if (notebook && answers && module.minutes) modules.push(moduleState(module, notebook, answers, found));
  }
  const open = modules.filter(isOpen);
  const latest = open.filter(({ saved }) => saved).sort((a, b) => Date.parse(b.saved) - Date.parse(a.saved))[0];
  const next = open[0] ?? null;
  return { modules, next, here: latest ?? next, minutesLeft: modules.reduce((sum, one) => sum + one.minutesLeft, 0), recalled: found.recalled };
}

/** What stands of an assignment, null where it is not there. */
export function assignmentState(assignment: Assignment | null, found: Found): AssignmentState | null {
  const answers = assignment && found.answers.get(assignment.notebook.path);
  if (!answers) return null;
  const time = found.handedIn.get(assignment.id);
  const state = time !== undefined ? "handed in" : Object.keys(answers).length ? "begun" : "not begun";
  return { assignment, state, time: time ?? "", done: doneIn(assignment.notebook, answers).size };
}

const isOpen = (one: ModuleState): boolean => one.open !== null || (one.assignment !== null && one.assignment.state !== "handed in");

function moduleState(module: Module, notebook: CourseNotebook, answers: Record<string, unknown>, found: Found): ModuleState {
  const done = doneIn(notebook, answers);
  const total = notebook.questions.length;
  const assignment = assignmentState(module.assignment, found);
  const ofAssignment = module.assignment?.minutes ?? 0;
  const own = (((module.minutes ?? 0) - ofAssignment) * (total - done.size)) / total;
  const minutesLeft = inSteps(own) + (assignment && assignment.state !== "handed in" ? ofAssignment : 0);
  const open = notebook.questions.find(({ id }) => !done.has(id)) ?? null;
  const onward = notebook.questions[notebook.questions.findLastIndex(({ id }) => done.has(id)) + 1] ?? open;
  return { module, notebook, done: done.size, total, assignment, minutesLeft, open, onward, saved: found.saved.get(notebook.path) ?? "" };
}
