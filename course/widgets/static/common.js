// What every view needs: making elements, showing texts, and saving with a sign that is true.

const TEXT = {
  unanswered: "Nog niet beantwoord",
  saving: "Bezig met opslaan…",
  saved: "Opgeslagen",
  slow: "Nog niet opgeslagen: de cursus is nog bezig. Je antwoord staat klaar en wordt zo opgeslagen.",
  lost:
    "Nog niet opgeslagen: er is geen verbinding met de cursus. Je antwoord blijft in deze browser staan. " +
    "Klik bovenaan op ▶▶; daarna wordt het teruggezet.",
  restored: "Dit antwoord was de vorige keer nog niet opgeslagen. Het is teruggezet.",
};
const SLOW_MS = 4000;
const LOST_MS = 20000;
const TYPING_MS = 500;

let serial = 0;
const uid = (prefix) => `ivk-${prefix}-${(serial += 1)}-${Math.random().toString(36).slice(2, 8)}`;

const FOCUSABLE = ["input", "select", "textarea", "button", "a", "summary"];

/** Make an element; attributes that are null or false are left out, functions become listeners. */
function h(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  // The notebook's own keys (arrows leave the cell, d d deletes it) must not act on keys pressed in a question.
  // JupyterLab looks for this mark from the focused element upwards, and at that element itself only there.
  if (FOCUSABLE.includes(tag)) node.setAttribute("data-lm-suppress-shortcuts", "true");
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === "function") node.addEventListener(name, value);
    else if (name === "value" || name === "checked") node[name] = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
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
    write: (value) => attempt(() => localStorage.setItem(key, JSON.stringify({ value }))),
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
  let seq = 0;
  let confirmed = 0;
  let known = model.get("value");
  let timers = [];
  let typing = null;

  const say = (state, text) => {
    status.dataset.state = state;
    if (status.textContent !== text) status.textContent = text;
  };
  const stopTimers = () => timers.splice(0).forEach(clearTimeout);
  const transmit = (value, check) => {
    clearTimeout(typing);
    typing = null;
    model.set("draft", { value: value ?? null, seq, view, known: known ?? null, check: Boolean(check) });
    model.save_changes();
  };

  const saver = {
    /** Save now, or after a short pause when the learner is typing. */
    save(value, { check = false, pause = false } = {}) {
      seq += 1;
      box.write(value ?? null);
      say("saving", TEXT.saving);
      stopTimers();
      timers = [setTimeout(say, SLOW_MS, "slow", TEXT.slow), setTimeout(say, LOST_MS, "lost", TEXT.lost)];
      clearTimeout(typing);
      if (pause) typing = setTimeout(transmit, TYPING_MS, value, check);
      else transmit(value, check);
      saver.pendingValue = value ?? null;
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
      if (saved.error) say("error", saved.error);
      else if (model.get("value") === null) say("unanswered", TEXT.unanswered);
      else say(saved.complete === false ? "part" : "saved", [TEXT.saved + (saved.time ? ` om ${saved.time}` : ""), saved.note].filter(Boolean).join(" · "));
    },
    destroy() {
      saver.flush();
      stopTimers();
      model.off("change:saved", confirm);
    },
    unsent: box.read,
    note: (text) => say("note", text),
  };
  const confirm = () => {
    const saved = model.get("saved");
    if (saved.view !== view) {
      known = model.get("value");
      if (!saver.pending) saver.show();
      return;
    }
    if (saved.seq < seq) return;
    confirmed = saved.seq;
    stopTimers();
    if (!saved.error) {
      known = model.get("value");
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
  place.append(
    h(
      "ul",
      { class: "ivk-remarks" },
      result.remarks.map((remark) => {
        const [sign, word] = signs[remark.state];
        return h(
          "li",
          { "data-state": remark.state },
          sign && h("span", { class: "ivk-sign", "aria-hidden": "true" }, sign),
          h("span", { class: "ivk-remark" }, h("strong", {}, remark.label), word && ` (${word})`, remark.text && h("span", { class: "ivk-why" }, rich(remark.text))),
        );
      }),
    ),
  );
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
