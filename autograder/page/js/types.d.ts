// What the server tells the lecturer's page, and what the page keeps of it.

export interface Judgement {
  levels: Record<string, number>;
  points: string;
  comment: string;
  done: boolean;
  later: boolean;
  reader: string;
  moment: string;
  version: string;
}

export interface Case {
  student: string;
  notebook: string;
  name: string;
  answers: { prompt: string; rows: [string, string][] }[];
  own: string;
  why: string;
  blank: boolean;
  judgement: Judgement;
}

export interface Criterion {
  title: string;
  levels: { points: number; text: string }[];
}

export interface Anchor {
  name: string;
  points: number[];
  text: string;
  why: string;
}

export interface Reading {
  assignment: { id: string; title: string };
  item: { id: string; title: string; points: number };
  task: string;
  criteria: Criterion[];
  anchors: Anchor[];
  model: string;
  notes: string;
  bank: string[];
  cases: Case[];
}

/** What the reader is about to give: as a judgement, but what was typed may not be a number yet. */
export interface Given {
  levels: Record<string, number>;
  points: string;
  comment: string;
  later: boolean;
}

/** How a reader likes to read; kept in the browser. */
export interface Habits {
  reader: string;
  second: boolean;
  hidden: boolean;
  order: "random" | "name" | "number";
  keys: boolean;
  seed: string;
}

export interface ReadableItem {
  id: string;
  title: string;
  total: number;
  waiting: number;
  doubt: boolean;
}

export interface Agreement {
  fewest: number;
  readers: {
    reader: string;
    n: number;
    criteria: { title: string; same: number; kappa: number | null }[];
    differences: { student: string; criterion: number; first: number; second: number }[];
  }[];
}

/** An assignment at a glance. */
export interface Assignment {
  id: string;
  title: string;
  received: number;
  graded: number;
  waiting: number;
  pages: number;
  stale: boolean;
  items: ReadableItem[];
}

export interface Overview {
  ready: boolean;
  assignments: Assignment[];
  /** What waits; `computer` when that can be done without the lecturer. */
  todo: { text: string; to: string; computer: boolean }[];
  marks?: boolean;
}

export interface AssignmentDetail extends Assignment {
  points: string;
  zips: string[];
  /** Whether the grades were exported. */
  marks: boolean;
  /** Whether the feedback tells the right answers. */
  keys: boolean;
  /** The class report, where it was made. */
  report: string;
  students: { number: string; name: string; state: string; points: string; late: boolean; page: string; asks: boolean }[];
}

/** A hand-in in the plan of collecting. */
export interface PlanRow {
  file: string;
  receipt: string;
  assignment: string;
  student: string;
  name: string;
  why: string;
  told: string[];
  answered: number;
  asked: number;
  moment: string;
  decision: string;
  open: boolean;
  taken: boolean;
  empty: boolean;
  settled: boolean;
  candidates: string[];
}

export interface Plan {
  rows: PlanRow[];
  /** How many were taken in before. */
  same: number;
  refused: { file: string; why: string }[];
  students: { number: string; name: string }[];
  roster: number;
}

/** Work under way on the server. */
export interface Job {
  title?: string;
  told: string[];
  step: string;
  done: number;
  total: number;
  running: boolean;
  stopping: boolean;
  problem: string;
}
