// What every view needs: making elements, showing texts, and saving with a sign that is true.

const TEXT = {
  unanswered: "Nog niet beantwoord",
  saving: "Bezig met opslaan…",
  saved: "Opgeslagen",
  slow: "Nog niet opgeslagen: de cursus is nog bezig. Je antwoord staat klaar en wordt zo opgeslagen.",
  lost:
    "Nog niet opgeslagen: de cursus reageert niet. Je antwoord blijft in deze browser staan. " +
    "Klik bovenaan op ▶▶; daarna wordt het teruggezet.",
  restored: "Wat je hier de vorige keer deed, was nog niet opgeslagen. Het is teruggezet.",
};
const SLOW_MS = 4000;
const LOST_MS = 20000;
const TYPING_MS = 500;

let serial = 0;
const uid = (prefix) => `ivk-${prefix}-${(serial += 1)}-${Math.random().toString(36).slice(2, 8)}`;

const FOCUSABLE = ["input", "select", "textarea", "button", "a", "summary"];

/**
 * Keys pressed in a question stay in it. JupyterLab's own keys would act on the notebook (d d deletes a cell), and it
 * takes Enter away from every text field in a cell.
 */
function keepKey(event) {
  event.stopPropagation();
  // Answers are saved by themselves; the browser must not offer to save the page.
  if ((event.ctrlKey || event.metaKey) && event.key === "s") event.preventDefault();
}

/** Make an element; attributes that are null or false are left out, functions become listeners. */
function h(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  if (FOCUSABLE.includes(tag) || attributes.tabindex) node.addEventListener("keydown", keepKey);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === "function") node.addEventListener(name, value);
    else if (name === "value" || name === "checked") node[name] = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

/** Say of a control which texts explain it: their ids, where they are there. */
function describe(control, ...texts) {
  const ids = texts.map((text) => text?.id).filter(Boolean);
  const known = control.getAttribute("aria-describedby");
  if (ids.length) control.setAttribute("aria-describedby", [known, ...ids].filter(Boolean).join(" "));
  return control;
}

/** A text that explains a control; `describe` ties it to it. */
const helpText = (text, tag = "span") => h(tag, { class: "ivk-help", id: uid("help") }, rich(text));

/** One field under its label, with a text that explains it. */
function labelled(field, label, help = null, node = field) {
  const about = help ? helpText(help) : null;
  field.id ||= uid("field");
  describe(field, about);
  return h("div", { class: "ivk-form-field" }, h("label", { for: field.id }, rich(label)), about, node);
}

/** Turn a plain text into phrasing content: an empty line starts a paragraph, **…** is bold. Never HTML. */
function rich(text) {
  return String(text)
    .split(/\n\s*\n/)
    .map((paragraph) =>
      h(
        "span",
        { class: "ivk-par" },
        paragraph.split(/(\*\*[^*]+\*\*)/).map((part) =>
          part.startsWith("**") && part.endsWith("**") && part.length > 4 ? h("strong", {}, part.slice(2, -2)) : part,
        ),
      ),
    );
}

/**
 * Hear what the kernel says, from now on and in any case: anywidget drops all of it when a script was not running within
 * two seconds of its widget's making, and on a slow machine that happens to page after page.
 */
async function listen(model) {
  const widget = await model.widget_manager.get_model(model.get("own_id"));
  const { _handle_comm_msg: hear } = Object.getPrototypeOf(Object.getPrototypeOf(widget));
  widget.comm?.on_msg(hear.bind(widget));
}

const same = (first, second) => JSON.stringify(first ?? null) === JSON.stringify(second ?? null);

/** A place in this browser for an answer that the kernel has not confirmed yet. It is empty in all other cases. */
function outbox(name) {
  const key = `inclusief-voor-de-klas:${name}`;
  const attempt = (action) => {
    try {
      return action();
    } catch {
      return null; // storage may be full or forbidden; the sign then still says "nog niet opgeslagen"
    }
  };
  return {
    read: () => attempt(() => JSON.parse(localStorage.getItem(key))),
    /** Keep an answer, and with it the saved answer that it took the place of. */
    write: (value, known) => attempt(() => localStorage.setItem(key, JSON.stringify({ value, known }))),
    clear: () => attempt(() => localStorage.removeItem(key)),
  };
}

/**
 * Send answers to the kernel and tell the truth about them: "opgeslagen" only after the kernel confirmed this very
 * answer. `onConfirmed` is called with what the kernel says.
 */
function createSaver(model, status, onConfirmed) {
  const spec = model.get("spec");
  const view = uid("view");
  const box = outbox(`${spec.store}:${spec.id}`);
  // Who sees the sign, sees every step. Who hears it, hears only how it ended, and not at every pause in typing.
  const live = h("span", { class: "ivk-hidden", role: "status" });
  status.setAttribute("aria-hidden", "true");
  let seq = 0;
  let confirmed = 0;
  let known = model.get("value") ?? null;
  let timers = [];
  let typing = null;

  const say = (state, text) => {
    status.dataset.state = state;
    status.textContent = text;
    if (state !== "saving" && live.textContent !== text) live.textContent = text;
  };
  const stopTimers = () => timers.splice(0).forEach(clearTimeout);
  const transmit = (value, check) => {
    clearTimeout(typing);
    typing = null;
    try {
      model.set("draft", { value: value ?? null, seq, view, known, check: Boolean(check) });
      model.save_changes();
    } catch {
      // The connection is gone: the sign will say so, and the outbox keeps the answer.
    }
  };

  const saver = {
    /** What a screen reader reads out. */
    live,
    /** Save now, or after a short pause when the learner is typing. */
    save(value, { check = false, pause = false } = {}) {
      seq += 1;
      saver.pendingValue = value ?? null;
      box.write(saver.pendingValue, known);
      say("saving", TEXT.saving);
      stopTimers();
      timers = [setTimeout(say, SLOW_MS, "slow", TEXT.slow), setTimeout(say, LOST_MS, "lost", TEXT.lost)];
      clearTimeout(typing);
      if (pause) typing = setTimeout(transmit, TYPING_MS, value, check);
      else transmit(value, check);
    },
    /** Send what is still waiting for a pause in typing. */
    flush() {
      if (typing !== null) transmit(saver.pendingValue, false);
    },
    get pending() {
      return seq > confirmed;
    },
    show() {
      const saved = model.get("saved");
      const time = saved.time ? ` om ${saved.time}` : "";
      if (saved.error) say("error", saved.error);
      else if ((model.get("value") ?? null) === null) say("unanswered", TEXT.unanswered);
      else say(saved.complete === false ? "part" : "saved", [TEXT.saved + time, saved.note].filter(Boolean).join(" · "));
    },
    destroy() {
      saver.flush();
      stopTimers();
      model.off("change:saved", confirm);
    },
    /** What this browser still holds: `{ value, known }`, or null. An answer that was saved after all is forgotten. */
    unsent() {
      const held = box.read();
      if (held && same(held.value, model.get("value"))) box.clear();
      return held && !same(held.value, model.get("value")) ? held : null;
    },
  };
  const confirm = () => {
    const saved = model.get("saved");
    if (saved.view !== view) {
      // Another window saved. What the learner types here meanwhile does not replace it knowingly.
      if (saver.pending) return;
      known = model.get("value") ?? null;
      saver.show();
      return;
    }
    if (saved.seq < seq) return;
    confirmed = saved.seq;
    stopTimers();
    if (!saved.error) {
      known = model.get("value") ?? null;
      box.clear();
    }
    saver.show();
    onConfirmed(saved);
  };
  model.on("change:saved", confirm);
  saver.show();
  return saver;
}

/** Show a judgement: one line with the verdict, then a list with a word and a sign for each part. */
function showResult(place, result) {
  const signs = { right: ["✓", "goed"], wrong: ["✗", "niet goed"], missed: ["○", "ook goed, niet gekozen"], info: ["", ""] };
  place.replaceChildren();
  if (!result || (!result.message && !result.remarks?.length)) return;
  const state = result.fraction === 1 ? "right" : result.fraction === null ? "info" : result.fraction > 0 ? "part" : "wrong";
  place.append(h("p", { class: "ivk-verdict", "data-state": state }, rich(result.message)));
  if (!result.remarks?.length) return;
  const signed = result.remarks.some((remark) => remark.state !== "info");
  place.append(
    h(
      "ul",
      { class: "ivk-remarks" },
      result.remarks.map((remark) => {
        const [sign, word] = signs[remark.state];
        return h(
          "li",
          { "data-state": remark.state },
          signed && h("span", { class: "ivk-sign", "aria-hidden": "true" }, sign),
          h("span", { class: "ivk-remark" }, h("strong", {}, remark.label), word && ` (${word})`, remark.text && h("span", { class: "ivk-why" }, rich(remark.text))),
        );
      }),
    ),
  );
}

/** Empty a place, and let the browser forget the pages behind its links. */
function clearLinks(place) {
  place.querySelectorAll("a[href^='blob:']").forEach((link) => URL.revokeObjectURL(link.href));
  place.replaceChildren();
}

/** A page that the kernel made, as two links: open it to print, or keep it as a file. */
function pageLinks(page) {
  const url = URL.createObjectURL(new Blob([page.content], { type: page.type }));
  const links = h("p", { class: "ivk-actions" });
  if (page.type.startsWith("text/html"))
    links.append(h("a", { class: "ivk-button", href: url, target: "_blank", rel: "noopener" }, "Openen om af te drukken", h("span", { class: "ivk-hidden" }, " (nieuw tabblad)")));
  links.append(h("a", { class: "ivk-button", href: url, download: page.name }, `Downloaden (${page.name})`));
  return links;
}
