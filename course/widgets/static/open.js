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
