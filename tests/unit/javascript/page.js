// A page without a browser, and a kernel's model without a kernel.

/** @import { Model } from "../../../course/page/js/types.d.ts" */

import { webcrypto } from "node:crypto";
import { after } from "node:test";
import { JSDOM } from "jsdom";

const { window } = new JSDOM("<!doctype html><body></body>", { url: "http://localhost:8888/lab" });
const { document, location, localStorage, CSS, Node, HTMLElement, HTMLTextAreaElement, Event, KeyboardEvent } = window;
Object.assign(globalThis, { window, document, location, localStorage, Node, HTMLElement, HTMLTextAreaElement, Event, KeyboardEvent, CSS });
if (!globalThis.crypto) Object.defineProperty(globalThis, "crypto", { value: webcrypto });
// Only so that a link gets an address and a module can be imported: Node knows data addresses, a browser both.
class TextBlob {
  /** @param {string[]} parts */
  constructor(parts) {
    this.text = parts.join("");
  }
}
Object.assign(globalThis, { Blob: TextBlob });
URL.createObjectURL = (/** @type {any} */ blob) => `data:text/javascript;base64,${Buffer.from(blob.text).toString("base64")}`;
URL.revokeObjectURL = () => {};

// What a page still waits for ends with it; or else Node waits too.
after(() => window.close());

/** Begin with an empty page. */
export function emptyPage() {
  document.head.replaceChildren();
  document.body.replaceChildren();
  localStorage.clear();
  globalThis.inclusiefVoorDeKlas = undefined;
}

/**
 * What the kernel keeps of its widgets; `later` are only known after a while, as after a reload.
 *
 * @param {Record<string, Record<string, unknown>>} models traits by id
 */
export function manager(models) {
  const known = new Map(Object.entries(models));
  const widget = (/** @type {string} */ id) => ({
    get: (/** @type {string} */ name) => known.get(id)?.[name],
    __proto__: { __proto__: { _handle_comm_msg() {} } },
  });
  return {
    add: (/** @type {string} */ id, /** @type {Record<string, unknown>} */ traits) => known.set(id, traits),
    has_model: (/** @type {string} */ id) => known.has(id),
    get_model: async (/** @type {string} */ id) => {
      if (!known.has(id)) throw new Error(`widget model ${id} not found`);
      return widget(id);
    },
  };
}

/**
 * A model as anywidget hands it out, with what it sent to the kernel.
 *
 * @param {Record<string, unknown>} traits
 * @returns {Model<any> & { sent: any[], say: (traits: Record<string, unknown>) => void }}
 */
export function model(traits, widget_manager = manager({})) {
  /** @type {Record<string, any>} */
  const state = { spec: {}, draft: {}, saved: {}, value: null, result: {}, extra: {}, own_code: "", ...traits };
  /** @type {{ event: string, listener: () => void }[]} */
  let listeners = [];
  /** @type {any[]} */
  const sent = [];
  return {
    sent,
    widget_manager,
    get: (name) => state[String(name)],
    set: (name, value) => void (state[String(name)] = value),
    save_changes: () => void sent.push(structuredClone(state.draft)),
    on: (event, listener) => void listeners.push({ event, listener }),
    off: (event, listener) => void (listeners = listeners.filter((one) => one.event !== event || one.listener !== listener)),
    /** The kernel sets traits, in one message. */
    say(changed) {
      Object.assign(state, changed);
      for (const name of Object.keys(changed)) for (const { event, listener } of listeners) if (event === `change:${name}`) listener();
    },
  };
}

/** Put a clock in the page that only moves when a test says so; return how to move it, in milliseconds. */
export function stopClock() {
  let now = 0;
  let last = 0;
  /** @type {Map<number, { due: number, run: () => void }>} */
  const waiting = new Map();
  const setTimeout = (/** @type {(...given: any[]) => void} */ run, wait = 0, /** @type {any[]} */ ...given) => {
    waiting.set((last += 1), { due: now + wait, run: () => run(...given) });
    return last;
  };
  const clearTimeout = (/** @type {number} */ id) => void waiting.delete(id);
  Object.assign(window, { setTimeout, clearTimeout });
  Object.assign(globalThis, { clearTimeout });
  performance.now = () => now;
  return (/** @type {number} */ wait) => {
    now += wait;
    for (const [id, { due, run }] of [...waiting].sort(([, one], [, other]) => one.due - other.due))
      if (due <= now && waiting.delete(id)) run();
  };
}

/** Type in a field, as a learner does. @param {HTMLInputElement | HTMLTextAreaElement | null} field @param {string} text */
export function type(field, text) {
  if (!field) throw new Error("there is no field to type in");
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Find an element that must be there. @template {keyof HTMLElementTagNameMap} Tag @param {ParentNode} place @param {Tag} tag */
export function find(place, tag, text = "") {
  const found = [...place.querySelectorAll(tag)].find((one) => one.textContent?.includes(text));
  if (!found) throw new Error(`there is no ${tag} with “${text}”`);
  return found;
}
