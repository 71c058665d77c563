// The list of what is not answered yet, with a way to each question.

/** @import { OpenQuestion } from "./types.d.ts" */

import { h } from "./elements.js";

/** The notebook that an element stands in: other tabs of JupyterLab hold questions too. @param {Element} el */
const notebookOf = (el) => el.closest(".jp-Notebook") ?? document;

/** Put the cursor in a question that stands elsewhere in this notebook. @param {Element} el @param {string} id */
function goTo(el, id) {
  const question = notebookOf(el).querySelector(`.ivk[data-question="${CSS.escape(id)}"]`);
  // A question may be out of sight, on a page that is followed one step at a time.
  question?.dispatchEvent(new Event("ivk-goto", { bubbles: true }));
  question?.scrollIntoView({ block: "center" });
  question?.querySelector(/** @type {"input"} */ ("input, select, textarea, button"))?.focus();
}

/** @param {Element} el @param {OpenQuestion[]} open */
export function openList(el, open) {
  return h(
    "ul",
    { class: "ivk-open" },
    open.map(({ id, prompt, part }) => h("li", {}, h("button", { type: "button", class: "ivk-quiet", click: () => goTo(el, id) }, prompt + (part ? " (nog niet af)" : "")))),
  );
}

const UNSAVED = ["saving", "slow", "lost", "error"].map((state) => `[data-state="${state}"]`).join();

/**
 * The questions in this notebook whose last answer the kernel has not confirmed.
 *
 * @param {Element} el
 * @returns {OpenQuestion[]}
 */
export function unsavedQuestions(el) {
  const questions = [...notebookOf(el).querySelectorAll(/** @type {"div"} */ (".ivk[data-question]"))];
  return questions
    .filter((question) => question.querySelector(`.ivk-status:is(${UNSAVED})`))
    .map((question) => ({ id: question.dataset.question ?? "", prompt: question.querySelector(".ivk-prompt")?.firstChild?.textContent ?? "" }));
}
