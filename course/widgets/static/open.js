// The list of what is not answered yet, with a way to each question.

/** Put the cursor in a question that stands elsewhere on this page. */
function goTo(id) {
  const question = document.querySelector(`.ivk[data-question="${CSS.escape(id)}"]`);
  question?.scrollIntoView({ block: "center" });
  question?.querySelector("input, select, textarea, button")?.focus();
}

function openList(open) {
  return h(
    "ul",
    { class: "ivk-open" },
    open.map(({ id, prompt, part }) => h("li", {}, h("button", { type: "button", class: "ivk-quiet", click: () => goTo(id) }, prompt + (part ? " (nog niet af)" : "")))),
  );
}

const UNSAVED = ["saving", "slow", "lost", "error"].map((state) => `[data-state="${state}"]`).join();

/** The questions on this page whose last answer the kernel has not confirmed. */
function unsavedQuestions() {
  const questions = [...document.querySelectorAll(".ivk[data-question]")];
  return questions
    .filter((question) => question.querySelector(`.ivk-status:is(${UNSAVED})`))
    .map((question) => ({ id: question.dataset.question, prompt: question.querySelector(".ivk-prompt").firstChild.textContent }));
}
