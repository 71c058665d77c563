// The files of SHARE: asking the kernel to read or make one, a field to take a file in, and a button to make one.

const MAX_BYTES = 3_000_000;

/** Return { filePicker, fileMaker } for one sheet; `answer` gives the answer as it stands on the page. */
function shareFiles(model, answer) {
  /** Ask the kernel something about the answer, and do something with its reply to this very question. */
  function ask(request, then) {
    const seq = uid("ask");
    const stop = () => {
      clearTimeout(late);
      model.off("change:reply", listen);
    };
    const listen = () => {
      const reply = model.get("reply");
      if (reply.seq !== seq) return;
      stop();
      then(reply);
    };
    const late = setTimeout(() => {
      stop();
      then({ error: "De cursus reageert niet. Klik bovenaan op ▶▶ en probeer het opnieuw. Er is niets veranderd." });
    }, LOST_MS);
    model.on("change:reply", listen);
    model.set("request", { seq, value: answer(), ...request });
    model.save_changes();
  }

  /** A field for a partner's file; `accept` gets what the kernel read from it. A refusal is told at the field. */
  function filePicker(label, help, accept) {
    const problem = h("p", { class: "ivk-share-alarm", id: uid("problem"), role: "alert" });
    const told = (reply) => {
      field.value = ""; // so that the same file can be chosen again
      if (reply.error) problem.textContent = `${reply.error} Je eigen blad is nog helemaal in orde.`;
      else accept(reply);
    };
    const field = h("input", { type: "file", accept: ".json,application/json", change: async () => {
      const [file] = field.files;
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

  /** A name to choose and a button; the files that the kernel makes appear as links. */
  function fileMaker(label, request, start) {
    const field = h("input", { type: "text", maxlength: "60", autocomplete: "off", value: start });
    const place = h("div", { "aria-live": "polite" });
    const make = h("button", { type: "button", class: "ivk-main", click: () => ask({ do: request, name: field.value }, (reply) => {
      clearLinks(place);
      place.append(...(reply.error ? [h("p", {}, reply.error)] : reply.files.map(pageLinks)));
    }) }, label);
    return h("div", { class: "ivk-share-file" }, labelled(field, "Naam van het bestand (kies zelf)"), make, place);
  }

  return { filePicker, fileMaker };
}
