// The pile of answers: in which order they are read, which comes next, and how far the reader is. Pure functions.

/** @import { Case, Habits } from "./types.d.ts" */

/** A number that a text always gives (FNV-1a), so that a random order stays the same. @param {string} text */
export const hash = (text) => [...text].reduce((value, sign) => Math.imul(value ^ (sign.codePointAt(0) ?? 0), 16777619) >>> 0, 2166136261);

/**
 * The cases in the order of reading.
 *
 * @param {readonly Case[]} cases
 * @param {Pick<Habits, "order" | "seed">} habits
 */
export function ordered(cases, { order, seed }) {
  /** @param {Case} one */
  const lastName = (one) => `${one.name.split(" ").at(-1) ?? ""} ${one.name}`;
  /** @type {Record<Habits["order"], (a: Case, b: Case) => number>} */
  const compare = {
    random: (a, b) => hash(seed + a.student) - hash(seed + b.student) || a.student.localeCompare(b.student),
    name: (a, b) => lastName(a).localeCompare(lastName(b), "nl") || a.student.localeCompare(b.student),
    number: (a, b) => a.student.localeCompare(b.student),
  };
  return [...cases].sort(compare[order]);
}

/** @param {Case} one @returns {"done" | "later" | "again" | "open"} */
export function stateOf({ judgement }) {
  if (judgement.done) return "done";
  if (judgement.later) return "later";
  return judgement.points ? "again" : "open";
}

/**
 * Where the next answer to read is: after `at`, from the beginning when the end is reached, and those put aside last.
 * -1 when all are read.
 *
 * @param {readonly Case[]} cases
 * @param {number} at
 */
export function nextToRead(cases, at) {
  const places = cases.map((_, step) => (at + 1 + step) % cases.length).filter((place) => place !== at);
  /** @param {(state: string) => boolean} wanted */
  const first = (wanted) => places.find((place) => wanted(stateOf(cases[place])));
  return first((state) => state === "open" || state === "again") ?? first((state) => state === "later") ?? -1;
}

/** How many are read and put aside. @param {readonly Case[]} cases */
export function counted(cases) {
  const states = cases.map(stateOf);
  return { total: cases.length, done: states.filter((state) => state === "done").length, later: states.filter((state) => state === "later").length };
}

/**
 * The points that levels add up to, as a Dutch number; empty as long as a criterion has none.
 *
 * @param {Record<string, number>} levels
 * @param {number} criteria
 */
export function sum(levels, criteria) {
  const given = Array.from({ length: criteria }, (_, place) => levels[place + 1]);
  if (!criteria || given.some((points) => points === undefined)) return "";
  return String(given.reduce((total, points) => total + points, 0)).replace(".", ",");
}

/**
 * What was written before that fits what is being typed: lines that have every word of the last line, and are not there.
 *
 * @param {readonly string[]} bank
 * @param {string} typed
 * @param {number} most
 */
export function suggestions(bank, typed, most) {
  const lines = typed.split("\n").map((line) => line.trim());
  const words = (lines.at(-1) ?? "").toLowerCase().split(/\s+/).filter(Boolean);
  const fits = bank.filter((line) => !lines.includes(line) && words.every((word) => line.toLowerCase().includes(word)));
  return fits.slice(0, most);
}

/** Add a line from the bank to a comment; what was being typed of it gives way. @param {string} typed @param {string} line */
export function withLine(typed, line) {
  const lines = typed.split("\n");
  const last = (lines.at(-1) ?? "").trim().toLowerCase();
  const begun = last && last.split(/\s+/).every((word) => line.toLowerCase().includes(word));
  const kept = begun || !last ? lines.slice(0, -1) : lines;
  return [...kept, line].join("\n");
}
