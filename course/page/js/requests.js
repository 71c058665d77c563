// Asking the kernel to read or make a file for a question: see FileView in course/page/views.py.

/** @import { Model } from "./types.d.ts" */

import { uid } from "./elements.js";
import { LOST_MS } from "./kernel.js";

/**
 * Return what asks the kernel something about the answer, and does something with its reply to this very question.
 *
 * @template {{ seq?: string, error?: string }} Reply
 * @param {Model<{ request: Record<string, unknown>, reply: Reply }>} model
 * @param {() => unknown} answer gives the answer as it stands on the page
 */
export function createRequests(model, answer) {
  /** @param {Record<string, unknown>} request @param {(reply: Reply) => void} then */
  return (request, then) => {
    const seq = uid("ask");
    const stop = () => {
      window.clearTimeout(late);
      model.off("change:reply", listen);
    };
    const listen = () => {
      const reply = model.get("reply");
      if (reply.seq !== seq) return;
      stop();
      then(reply);
    };
    const late = window.setTimeout(() => {
      stop();
      then(/** @type {Reply} */ ({ error: "De cursus reageert niet. Klik bovenaan op ▶▶ Opnieuw laden en probeer het opnieuw. Er is niets veranderd." }));
    }, LOST_MS);
    model.on("change:reply", listen);
    model.set("request", { seq, value: answer(), ...request });
    model.save_changes();
  };
}
