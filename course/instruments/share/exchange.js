// The files of SHARE: asking the kernel to read or make one, a field to take a file in, and a button to make one.

/** @import { Model, PageFile } from "../../page/js/types.d.ts" */
/** @import { ShareAnswer, Sheet } from "./sheet.js" */

import { describe, h, labelled, uid } from "../../page/js/elements.js";
import { clearLinks, pageLinks } from "../../page/js/links.js";
import { createRequests } from "../../page/js/requests.js";

const MAX_BYTES = 3_000_000;

/**
 * What the kernel made of a request: what it read from a file, files that it made, or what is wrong.
 *
 * @typedef {object} Reply
 * @property {string} [seq]
 * @property {string} [error]
 * @property {boolean} [agreement]
 * @property {Sheet} [partner]
 * @property {ShareAnswer["rows"]} [rows]
 * @property {ShareAnswer["follow"]} [follow]
 * @property {PageFile[]} [files]
 */
/** @typedef {{ request: Record<string, unknown>, reply: Reply }} ShareTraits */

/**
 * Return { filePicker, fileMaker } for one sheet; `answer` gives the answer as it stands on the page.
 *
 * @param {Model<ShareTraits>} model
 * @param {() => ShareAnswer | null} answer
 */
export function shareFiles(model, answer) {
  const ask = createRequests(model, answer);

  /**
   * A field for a partner's file; `accept` gets what the kernel read from it. A refusal is told at the field.
   *
   * @param {string} label
   * @param {string} help
   * @param {(reply: Reply) => void} accept
   */
  function filePicker(label, help, accept) {
    const problem = h("p", { class: "ivk-share-alarm", id: uid("problem"), role: "alert" });
    /** @param {Reply} reply */
    const told = (reply) => {
      field.value = ""; // so that the same file can be chosen again
      if (reply.error) problem.textContent = `${reply.error} Je eigen blad is nog helemaal in orde.`;
      else accept(reply);
    };
    /** @type {HTMLInputElement} */
    const field = h("input", { type: "file", accept: ".json,application/json", change: async () => {
      const file = field.files?.[0];
      problem.textContent = "";
      if (!file) return;
      if (file.size > MAX_BYTES) return told({ error: `Het bestand ‘${file.name.slice(0, 60)}’ is veel te groot voor een SHARE-blad. Er is niets van gelezen.` });
      try {
        ask({ do: "read", text: await file.text() }, told);
      } catch {
        told({ error: "Dit bestand kon niet worden gelezen. Probeer het nog eens." });
      }
    } });
    const node = labelled(field, label, help);
    node.append(problem);
    describe(field, problem);
    return node;
  }

  /**
   * A name to choose and a button; the files that the kernel makes appear as links.
   *
   * @param {string} label
   * @param {"sheet" | "agreement"} request
   * @param {string} start the name to begin with
   */
  function fileMaker(label, request, start) {
    const field = h("input", { type: "text", maxlength: "60", autocomplete: "off", value: start });
    const place = h("div", { "aria-live": "polite" });
    const make = h("button", { type: "button", class: "ivk-main", click: () => ask({ do: request, name: field.value }, (reply) => {
      clearLinks(place);
      place.append(...(reply.error ? [h("p", {}, reply.error)] : (reply.files ?? []).map(pageLinks)));
    }) }, label);
    return h("div", { class: "ivk-share-file" }, labelled(field, "Naam van het bestand (kies zelf)"), make, place);
  }

  return { filePicker, fileMaker };
}
