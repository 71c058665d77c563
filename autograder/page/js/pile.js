// One pile of answers to one question: what the reader gives is saved at once, one change after another.

import { act, ask, Refusal } from "./api.js";
import { keepDraft, readDraft } from "./habits.js";
import { ordered, sum } from "./queue.js";

/** @import { Case, Given, Habits, Judgement, Reading } from "./types.d.ts" */

/** So long after the last key a comment is saved. */
const PAUSE = 600;

/** What a case holds besides what the server told. */
export class Entry {
  /** @param {Case} told @param {number} criteria */
  constructor(told, criteria) {
    this.told = told;
    this.criteria = criteria;
    /** @type {Given} */
    this.given = given(told.judgement);
    /** Whether there is something that the server does not have. */
    this.dirty = false;
    /** @type {string} why the last change was not saved */
    this.problem = "";
    /** @type {Judgement | null} what somebody else gave meanwhile */
    this.conflict = null;
  }

  get judgement() {
    return this.told.judgement;
  }
}

/** @param {Judgement} judgement @returns {Given} */
const given = ({ levels, points, comment, later }) => ({ levels: { ...levels }, points, comment, later });

export class Pile {
  /**
   * @param {Reading} reading
   * @param {Habits} habits
   * @param {(entry: Entry) => void} changed called when the server answered about an entry
   */
  constructor(reading, habits, changed) {
    this.reading = reading;
    this.habits = habits;
    this.changed = changed;
    this.entries = ordered(reading.cases, habits).map((told) => new Entry(told, reading.criteria.length));
    for (const entry of this.entries) this.#recover(entry);
    /** @type {Map<Entry, Promise<void>>} */
    this.under = new Map();
    /** @type {Map<Entry, ReturnType<typeof setTimeout>>} */
    this.waiting = new Map();
  }

  get cases() {
    return this.entries.map((entry) => entry.told);
  }

  /** The cases as they are once everything that the reader gave is saved. */
  get expected() {
    return this.entries.map(({ told, given: { points, later }, dirty, conflict, problem }) =>
      dirty && !conflict && !problem ? { ...told, judgement: { ...told.judgement, done: Boolean(points) && !later, later, points } } : told,
    );
  }

  /** Wait until nothing is under way to the server. */
  async settled() {
    await Promise.all(this.under.values());
  }

  /** Sort anew, as the reader likes it now. */
  sort() {
    const places = new Map(ordered(this.cases, this.habits).map((told, place) => [told, place]));
    this.entries.sort((a, b) => (places.get(a.told) ?? 0) - (places.get(b.told) ?? 0));
  }

  /** @param {Entry} entry */
  #draft(entry) {
    const second = this.habits.second ? `-tweede-${this.habits.reader}` : "";
    return `${this.reading.assignment.id}-${this.reading.item.id}-${entry.told.student}${second}`;
  }

  /** Bring back what was typed and never reached the server. @param {Entry} entry */
  #recover(entry) {
    const draft = readDraft(this.#draft(entry));
    if (!draft) return;
    const { seen, ...typed } = draft;
    entry.given = typed;
    entry.dirty = true;
    if (seen !== entry.judgement.version) entry.conflict = entry.judgement;
  }

  /**
   * Note a change, and save it: at once, or a moment after the last key.
   *
   * @param {Entry} entry
   * @param {Partial<Given>} change
   * @param {boolean} [typing]
   */
  change(entry, change, typing = false) {
    Object.assign(entry.given, change);
    if (change.levels && change.points === undefined) entry.given.points = sum(entry.given.levels, entry.criteria);
    entry.dirty = true;
    keepDraft(this.#draft(entry), { ...entry.given, seen: entry.judgement.version });
    clearTimeout(this.waiting.get(entry));
    if (typing) this.waiting.set(entry, setTimeout(() => this.save(entry), PAUSE));
    else void this.save(entry);
  }

  /** Save what is not saved yet; changes of one entry follow each other. @param {Entry} entry */
  save(entry) {
    clearTimeout(this.waiting.get(entry));
    const before = this.under.get(entry) ?? Promise.resolve();
    const after = before.then(() => this.#send(entry));
    this.under.set(entry, after);
    return after;
  }

  /** @param {Entry} entry */
  async #send(entry) {
    if (!entry.dirty || entry.conflict) return;
    const sent = JSON.stringify(entry.given);
    try {
      const { second, reader } = this.habits;
      const content = { ...this.#place(entry), ...entry.given, seen: entry.judgement.version, reader, second };
      this.#settle(entry, await act("judge", content), sent);
      entry.problem = "";
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.status === 409) entry.conflict = error.present;
      else entry.problem = error.message;
    }
    this.changed(entry);
  }

  /** The server has what was sent; what was typed since stays. @param {Entry} entry @param {Judgement} judgement @param {string} sent */
  #settle(entry, judgement, sent) {
    entry.told.judgement = judgement;
    if (JSON.stringify(entry.given) !== sent) return;
    entry.dirty = false;
    keepDraft(this.#draft(entry), null);
    for (const line of judgement.comment.split("\n").map((one) => one.trim()).filter(Boolean)) {
      if (!this.reading.bank.includes(line)) this.reading.bank.push(line);
    }
  }

  /** Look whether somebody else was here. @param {Entry} entry */
  async refresh(entry) {
    if (entry.dirty) return;
    const known = entry.judgement;
    const { second, reader } = this.habits;
    try {
      const present = await ask("case", { ...this.#place(entry), ...(second ? { second: "1", reader } : {}) });
      // What was read before one's own save is older than that, and no clash.
      if (entry.dirty || entry.judgement !== known || present.version === known.version) return;
      entry.told.judgement = present;
      entry.given = given(present);
      this.changed(entry);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }

  /** Settle what two readers gave: keep the reader's own, or leave what the other gave. @param {Entry} entry @param {boolean} own */
  decide(entry, own) {
    if (!entry.conflict) return;
    entry.told.judgement = entry.conflict;
    entry.conflict = null;
    if (own) {
      entry.dirty = true;
      void this.save(entry);
      return;
    }
    entry.given = given(entry.judgement);
    entry.dirty = false;
    keepDraft(this.#draft(entry), null);
    this.changed(entry);
  }

  /** @param {Entry} entry */
  #place(entry) {
    return { assignment: this.reading.assignment.id, item: this.reading.item.id, notebook: entry.told.notebook, student: entry.told.student };
  }
}
