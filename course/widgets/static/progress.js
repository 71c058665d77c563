// What is answered and what is not yet.

function render({ model, el }) {
  listen(model);
  const line = h("p", { role: "status" });
  const list = h("div", {});
  const show = () => {
    const { total, open } = model.get("state");
    line.textContent = open.length ? `Je hebt ${total - open.length} van de ${total} vragen beantwoord.` : `Je hebt alle ${total} vragen beantwoord.`;
    const unfolded = list.querySelector("details")?.open;
    list.replaceChildren(...(open.length ? [h("details", { open: unfolded }, h("summary", {}, "Wat staat nog open?"), openList(el, open))] : []));
  };
  show();
  model.on("change:state", show);
  el.append(h("div", { class: "ivk", lang: "nl" }, line, list));
  return () => model.off("change:state", show);
}

export default { render };
