// Ask the kernel for something and wait for the reply to this very question.

/** @import { Model } from "./types.d.ts" */

import { uid } from "./elements.js";
import { LOST_MS } from "./kernel.js";

/**
 * @param {Model<any>} model
 * @param {HTMLElement} status
 */
export function createAsker(model, status) {
  const view = uid("ask");
  let seq = 0;
  /** @type {number | undefined} */
  let timer;
  /** @type {(state: any) => void} */
  let then = () => {};

  /** @param {string} state @param {string} text */
  const say = (state, text) => {
    status.dataset.state = state;
    status.textContent = text;
  };
  const reply = () => {
    const saved = model.get("saved");
    if (saved.view !== view || saved.seq !== seq) return;
    clearTimeout(timer);
    if (saved.error) return say("error", saved.error);
    say("saved", "Klaar");
    then(model.get("state"));
  };
  model.on("change:saved", reply);
  return {
    say,
    /**
     * @param {Record<string, unknown>} request
     * @param {string} busy
     * @param {(state: any) => void} whenDone
     */
    ask(request, busy, whenDone) {
      seq += 1;
      then = whenDone;
      say("saving", busy);
      clearTimeout(timer);
      timer = window.setTimeout(say, LOST_MS, "lost", "Er is geen verbinding met de cursus. Klik bovenaan op ▶▶ Opnieuw laden en probeer het opnieuw. Er is niets veranderd.");
      model.set("draft", { ...request, seq, view });
      model.save_changes();
    },
    destroy() {
      clearTimeout(timer);
      model.off("change:saved", reply);
    },
  };
}
