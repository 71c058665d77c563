// What is answered and what is not yet.

function render({ model, el }) {
  listen(model);
  // Not announced: each answer already says of itself that it is saved.
  const line = h("p", {});
  const list = h("div", {});
  const fold = h("details", {}, h("summary", {}, "Wat staat nog open?"), list);
  const show = () => {
    const { total, open } = model.get("state");
    line.textContent = open.length ? `Je hebt ${total - open.length} van de ${total} vragen beantwoord.` : `Je hebt alle ${total} vragen beantwoord.`;
    const focused = list.contains(document.activeElement);
    list.replaceChildren(openList(el, open));
    if (focused) fold.firstChild.focus();
    fold.hidden = open.length === 0;
  };
  show();
  model.on("change:state", show);
  el.append(h("div", { class: "ivk", lang: "nl" }, line, fold));
  return () => model.off("change:state", show);
}

export default { render };
