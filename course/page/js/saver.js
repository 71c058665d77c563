// Saving with a sign that is true.

/** @import { Answer, Model, Saved } from "./types.d.ts" */

import { h, uid } from "./elements.js";
import { LOST_MS } from "./kernel.js";

export const TEXT = {
  unanswered: "Nog niet beantwoord",
  saving: "Bezig met opslaan…",
  saved: "Opgeslagen",
  slow: "Nog niet opgeslagen: de cursus is nog bezig. Je antwoord staat klaar en wordt zo opgeslagen.",
  lost:
    "Nog niet opgeslagen: de cursus reageert niet. Je antwoord blijft in deze browser staan. " +
    "Klik bovenaan op ▶▶ Opnieuw laden; daarna wordt je antwoord teruggezet.",
  restored: "Wat je hier de vorige keer deed, was nog niet opgeslagen. Het is teruggezet.",
};
const SLOW_MS = 4000;
/** What is typed is sent so often at most; a browser that is ended loses no more than this. */
const TYPING_MS = 250;
/** Who types so shortly ago is still typing: the sign waits, and so does what is said about the answer. */
const QUIET_MS = 500;

/** Whether two answers are the same. @param {Answer} first @param {Answer} second */
export const same = (first, second) => JSON.stringify(first ?? null) === JSON.stringify(second ?? null);

/** How the names of all these places begin. */
const BOX = "inclusief-voor-de-klas:";
/** For so long a browser knows that something waits: after that, who wrote it has long missed it. */
const WAITS_SECONDS = 30 * 24 * 60 * 60;

/**
 * Tell pages on other ports of this machine that something waits here. A browser shows them no storage but their own,
 * while a cookie is for every port; this one holds nothing but the port. See waiting.ts of the front.
 *
 * @param {boolean} waits
 */
const tellOtherPorts = (waits) => {
  if (location.port) document.cookie = `ivk-wacht-${location.port}=1; Path=/; SameSite=Strict; Max-Age=${waits ? WAITS_SECONDS : 0}`;
};

/**
 * A place in this browser for an answer that the kernel has not confirmed yet. It is empty in all other cases.
 *
 * @param {string} name
 */
function outbox(name) {
  const key = `${BOX}${name}`;
  /** @template Done @param {() => Done} action */
  const attempt = (action) => {
    try {
      return action();
    } catch {
      return null; // storage may be full or forbidden; the sign then still says "nog niet opgeslagen"
    }
  };
  return {
    /** @returns {{ value: Answer, known: Answer } | null} */
    read: () => attempt(() => JSON.parse(localStorage.getItem(key) ?? "null")),
    /** Keep an answer, and with it the saved answer that it took the place of. @param {Answer} value @param {Answer} known */
    write: (value, known) =>
      attempt(() => {
        localStorage.setItem(key, JSON.stringify({ value, known }));
        tellOtherPorts(true);
      }),
    clear: () =>
      attempt(() => {
        localStorage.removeItem(key);
        if (!Object.keys(localStorage).some((one) => one.startsWith(BOX))) tellOtherPorts(false);
      }),
  };
}

/**
 * Send answers to the kernel and tell the truth about them: "opgeslagen" only after the kernel confirmed this very
 * answer. `onConfirmed` is called with what the kernel says.
 *
 * @param {Model<any>} model
 * @param {HTMLElement} status
 * @param {(saved: Saved) => void} onConfirmed
 */
export function createSaver(model, status, onConfirmed) {
  const spec = model.get("spec");
  const view = uid("view");
  const box = outbox(`${spec.store}:${spec.id}`);
  // Who sees the sign, sees every step. Who hears it, hears only how it ended, and not at every pause in typing.
  const live = h("span", { class: "ivk-hidden", role: "status" });
  status.setAttribute("aria-hidden", "true");
  let seq = 0;
  let confirmed = 0;
  let known = model.get("value") ?? null;
  /** @type {number[]} */
  let timers = [];
  /** @type {number | undefined} */
  let typing;
  let typedAt = -QUIET_MS;
  let sentAt = -TYPING_MS;
  /** @type {Answer} */
  let pendingValue = null;

  /** @param {string} state @param {string} text */
  const say = (state, text) => {
    status.dataset.state = state;
    status.textContent = text;
    if (state !== "saving" && live.textContent !== text) live.textContent = text;
  };
  const stopTimers = () => timers.splice(0).forEach(clearTimeout);
  /** @param {Answer} value @param {{ check?: boolean, explain?: boolean }} asked */
  const transmit = (value, asked = {}) => {
    clearTimeout(typing);
    typing = undefined;
    sentAt = performance.now();
    try {
      model.set("draft", { value: value ?? null, seq, view, known, check: false, ...asked });
      model.save_changes();
    } catch {
      // The connection is gone: the sign will say so, and the outbox keeps the answer.
    }
  };

  const saver = {
    /** What a screen reader reads out. */
    live,
    /**
     * Save now, or in its turn while the learner is typing; `check` asks for a judgement, `explain` for all of it.
     *
     * @param {Answer} value
     * @param {{ check?: boolean, explain?: boolean, pause?: boolean }} how
     */
    save(value, { pause = false, ...asked } = {}) {
      seq += 1;
      pendingValue = value ?? null;
      box.write(pendingValue, known);
      say("saving", TEXT.saving);
      stopTimers();
      timers = [window.setTimeout(say, SLOW_MS, "slow", TEXT.slow), window.setTimeout(say, LOST_MS, "lost", TEXT.lost)];
      clearTimeout(typing);
      typedAt = pause ? performance.now() : -QUIET_MS;
      const wait = sentAt + TYPING_MS - performance.now();
      if (pause && wait > 0) typing = window.setTimeout(transmit, wait, value, asked);
      else transmit(value, asked);
    },
    /** Send what is still waiting for its turn. */
    flush() {
      if (typing !== undefined) transmit(pendingValue);
    },
    get pending() {
      return seq > confirmed;
    },
    show() {
      const saved = model.get("saved");
      const time = saved.time ? ` om ${saved.time}` : "";
      if (saved.error) say("error", saved.error);
      else if ((model.get("value") ?? null) === null) say("unanswered", TEXT.unanswered);
      else say(saved.complete === false ? "part" : "saved", [TEXT.saved + time, saved.note].filter(Boolean).join(" · "));
    },
    destroy() {
      saver.flush();
      stopTimers();
      model.off("change:saved", confirm);
    },
    /** What this browser still holds: `{ value, known }`, or null. An answer that was saved after all is forgotten. */
    unsent() {
      const held = box.read();
      if (held && same(held.value, model.get("value"))) box.clear();
      return held && !same(held.value, model.get("value")) ? held : null;
    },
  };
  const confirm = () => {
    const saved = model.get("saved");
    if (saved.view !== view) {
      // Another window saved. What the learner types here meanwhile does not replace it knowingly.
      if (saver.pending) return;
      known = model.get("value") ?? null;
      saver.show();
      return;
    }
    if ((saved.seq ?? 0) < seq) return;
    confirmed = seq;
    stopTimers();
    if (!saved.error) {
      known = model.get("value") ?? null;
      box.clear();
    }
    const told = () => {
      saver.show();
      onConfirmed(saved);
    };
    const rest = typedAt + QUIET_MS - performance.now();
    if (rest > 0) timers.push(window.setTimeout(told, rest));
    else told();
  };
  model.on("change:saved", confirm);
  saver.show();
  return saver;
}
