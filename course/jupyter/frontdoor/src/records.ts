// Read a learner's answer records with JupyterLab's own contents manager: from a server's disk or a browser's storage.

import type { Contents } from "@jupyterlab/services";

import type { Course } from "./course.js";
import { notebooks } from "./course.js";
import type { Found } from "./progress.js";

/** Version of the record's shape, as in course/record/answers.py; a newer one is left alone. */
const SCHEMA = 1;

type Table = Record<string, unknown>;

const isTable = (value: unknown): value is Table => typeof value === "object" && value !== null && !Array.isArray(value);

/** Join parts of a path; the root is empty. */
export const join = (...parts: string[]): string => parts.filter(Boolean).join("/");

/**
 * Find the folder that holds the course: the root of what JupyterLab shows, or a folder in it. Null when there is none.
 */
export async function findRoot(contents: Contents.IManager, course: Course): Promise<string | null> {
  const first = course.modules[0]?.notebook?.path ?? "";
  const folder = first.split("/")[0] ?? "";
  const holds = async (root: string, names: Set<string>): Promise<boolean> => names.has(folder) && (await list(contents, join(root, folder))).has(first.slice(folder.length + 1));
  const top = await listing(contents, "");
  const names = new Set(top.map(({ name }) => name));
  if (await holds("", names)) return "";
  for (const { name, type } of top) {
    if (type === "directory" && (await holds(name, await list(contents, name)))) return name;
  }
  return null;
}

/** Gather all that progress is counted from. What cannot be read counts as empty: its own page tells what is wrong. */
export async function gather(contents: Contents.IManager, course: Course, root: string): Promise<Found> {
  const found: Found = { answers: new Map(), saved: new Map(), handedIn: new Map(), recalled: [] };
  const { has, read } = reader(contents, root);
  const one = async (path: string, record: string): Promise<void> => {
    if (!(await has(path))) return;
    const content = recordOf(await read(record));
    found.answers.set(path, content.answers);
    if (content.saved) found.saved.set(path, content.saved);
  };
  const handIn = async (id: string, path: string): Promise<void> => {
    const time = handedInAt(await read(path));
    if (time !== null) found.handedIn.set(id, time);
  };
  const recall = async (): Promise<void> => {
    const { answers } = recordOf(await read(`modules/${course.records}/${course.recall}.json`));
    found.recalled = daysOf(answers);
  };
  await Promise.all([
    ...notebooks(course).map(({ path, record }) => one(path, record)),
    ...course.modules.flatMap(({ assignment }) => (assignment ? [handIn(assignment.id, assignment.handed_in)] : [])),
    recall(),
  ]);
  return found;
}

/** Read the answers of one notebook; empty when nothing was saved. `record` begins at the root of the course. */
export async function readAnswers(contents: Contents.IManager, root: string, record: string): Promise<Table> {
  return recordOf(await reader(contents, root).read(record)).answers;
}

/** Reads files that may not be there, each folder once. What is not there is not asked for: a server says no in red letters. */
function reader(contents: Contents.IManager, root: string): { has: (path: string) => Promise<boolean>; read: (path: string) => Promise<unknown> } {
  const seen = new Map<string, Promise<Set<string>>>();
  const has = async (path: string): Promise<boolean> => {
    const [folder, name] = split(path);
    if (folder && !(await has(folder))) return false;
    const names = seen.get(folder) ?? list(contents, join(root, folder));
    seen.set(folder, names);
    return (await names).has(name);
  };
  return { has, read: async (path) => ((await has(path)) ? parse(contents, join(root, path)) : null) };
}

/** The days on which something was recalled, in order. */
function daysOf(answers: Table): string[] {
  const reviews = Object.values(answers).flatMap((entry) => (isTable(entry) && Array.isArray(entry.reviews) ? (entry.reviews as unknown[]) : []));
  const days = reviews.map((review) => (Array.isArray(review) && typeof review[0] === "string" ? review[0].slice(0, 10) : ""));
  return [...new Set(days.filter((day) => /^\d{4}-\d\d-\d\d$/.test(day)))].sort();
}

function recordOf(content: unknown): { answers: Table; saved: string } {
  const known = isTable(content) && isTable(content.answers) && typeof content.schema === "number" && content.schema <= SCHEMA;
  return known ? { answers: content.answers as Table, saved: typeof content.saved === "string" ? content.saved : "" } : { answers: {}, saved: "" };
}

/** When a file was handed in; null when it is no hand-in. */
function handedInAt(content: unknown): string | null {
  const metadata = isTable(content) && isTable(content.metadata) ? content.metadata : {};
  const course = isTable(metadata.cursus) ? metadata.cursus : {};
  const info = isTable(course.inlevering) ? course.inlevering : {};
  return typeof info.time === "string" && isTable(info.record) ? info.time : null;
}

function split(path: string): [string, string] {
  const at = path.lastIndexOf("/");
  return [path.slice(0, Math.max(at, 0)), path.slice(at + 1)];
}

async function parse(contents: Contents.IManager, path: string): Promise<unknown> {
  try {
    const { content } = (await contents.get(path, { type: "file", format: "text", content: true })) as { content: unknown };
    return typeof content === "string" ? (JSON.parse(content) as unknown) : content;
  } catch {
    return null;
  }
}

const list = async (contents: Contents.IManager, folder: string): Promise<Set<string>> => new Set((await listing(contents, folder)).map(({ name }) => name));

async function listing(contents: Contents.IManager, folder: string): Promise<Contents.IModel[]> {
  try {
    return ((await contents.get(folder, { type: "directory", content: true })).content ?? []) as Contents.IModel[];
  } catch {
    return [];
  }
}
