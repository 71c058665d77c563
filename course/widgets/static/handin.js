// The button "Inleveren": first what is still open, then the file and its receipt.

function render({ model, el }) {
  const number = h("input", { type: "text", autocomplete: "off", id: uid("number") });
  const name = h("input", { type: "text", autocomplete: "name", id: uid("name") });
  const status = h("p", { class: "ivk-status", role: "status" });
  const asked = h("div", { "aria-live": "polite" });
  const receipt = h("div", { "aria-live": "polite" });
  let seq = 0;
  let timer = null;

  const send = () => {
    seq += 1;
    asked.replaceChildren();
    status.dataset.state = "saving";
    status.textContent = "Bezig met inleveren…";
    clearTimeout(timer);
    timer = setTimeout(() => {
      status.dataset.state = "lost";
      status.textContent = "Nog niet ingeleverd: er is geen verbinding met de cursus. Klik bovenaan op ▶▶ en probeer het opnieuw.";
    }, LOST_MS);
    model.set("draft", { seq, number: number.value, name: name.value });
    model.save_changes();
  };
  const ask = () => {
    const { open } = model.get("state");
    receipt.replaceChildren();
    if (!open.length) return send();
    const anyway = h("button", { type: "button", class: "ivk-main", click: send }, "Toch inleveren");
    asked.replaceChildren(
      h("p", {}, open.length === 1 ? "Eén vraag is nog niet beantwoord:" : `${open.length} vragen zijn nog niet beantwoord:`),
      openList(open),
      h("p", {}, "Je mag nu inleveren en het later nog eens doen: je laatste inlevering telt."),
      h("div", { class: "ivk-actions" }, anyway),
    );
    anyway.focus();
  };
  const show = () => {
    clearTimeout(timer);
    const { receipt: made } = model.get("state");
    const { error } = model.get("saved");
    status.dataset.state = error ? "error" : made ? "saved" : "unanswered";
    status.textContent = error || (made ? `Bestand gemaakt op ${made.time}.` : "Nog niet ingeleverd");
    if (error || !made) return;
    receipt.replaceChildren(
      h("p", {}, h("strong", {}, "Stuur nu dit bestand aan je docent: "), made.file, `. Het staat naast deze opdracht in de map ${made.folder}.`),
      pageLinks({ name: made.file, type: "application/x-ipynb+json", content: made.content }),
      h("p", { class: "ivk-receipt" }, `Jouw ontvangstbewijs: ${made.answered} van de ${made.total} vragen beantwoord, ${made.time}, SHA-256 ${made.sha256}`),
      h("p", {}, "Bewaar dit bewijs. Wijzig je daarna nog iets? Lever dan opnieuw in."),
    );
  };

  name.value = model.get("spec").name ?? "";
  number.value = model.get("spec").number ?? "";
  show();
  model.on("change:saved", show);
  el.append(
    h(
      "div",
      { class: "ivk", lang: "nl" },
      h(
        "fieldset",
        {},
        h("legend", { class: "ivk-legend" }, h("span", { class: "ivk-prompt" }, "Inleveren")),
        h("p", { class: "ivk-help" }, "Vul in hoe je docent je kent. Het mag ook leeg blijven als jouw opleiding je herkent aan de inlevermap."),
        h("div", { class: "ivk-form-field" }, h("label", { for: number.id }, "Studentnummer"), number),
        h("div", { class: "ivk-form-field" }, h("label", { for: name.id }, "Naam"), name),
      ),
      h("div", { class: "ivk-actions" }, h("button", { type: "button", class: "ivk-main", click: ask }, "Inleveren"), status),
      asked,
      receipt,
    ),
  );
  return () => {
    clearTimeout(timer);
    model.off("change:saved", show);
  };
}

export default { render };
