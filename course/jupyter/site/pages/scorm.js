// The page that a learning environment opens (SCORM): it tells "begun" and, when the learner says so, "completed".

/**
 * What of the two editions of SCORM is used here.
 *
 * @typedef {object} Words
 * @property {string} name how the learning environment calls its side
 * @property {"LMSInitialize" | "Initialize"} begin
 * @property {"LMSGetValue" | "GetValue"} get
 * @property {"LMSSetValue" | "SetValue"} set
 * @property {"LMSCommit" | "Commit"} keep
 * @property {"LMSFinish" | "Terminate"} end
 * @property {string} status
 */

/** @type {Words[]} */
const EDITIONS = [
  { name: "API_1484_11", begin: "Initialize", get: "GetValue", set: "SetValue", keep: "Commit", end: "Terminate", status: "cmi.completion_status" },
  { name: "API", begin: "LMSInitialize", get: "LMSGetValue", set: "LMSSetValue", keep: "LMSCommit", end: "LMSFinish", status: "cmi.core.lesson_status" },
];
const DEEPEST = 10;
const TEXT = {
  none: "Je leeromgeving luistert niet mee. De cursus werkt hier gewoon.",
  begun: "Je leeromgeving weet dat je begonnen bent.",
  completed: "Je leeromgeving weet dat je klaar bent.",
  failed: "Je leeromgeving nam dit niet aan. Probeer het later nog eens.",
};

/**
 * Find the learning environment's side in the windows around this one.
 *
 * @param {any} view the window
 * @returns {{ api: any, words: Words } | null}
 */
function find(view) {
  for (const start of [view, view.opener]) {
    for (let place = start, depth = 0; place && depth < DEEPEST; depth += 1) {
      for (const words of EDITIONS) {
        try {
          if (place[words.name]) return { api: place[words.name], words };
        } catch {
          // a window of another site: what is in it cannot be seen
        }
      }
      if (place.parent === place) break;
      place = place.parent;
    }
  }
  return null;
}

/**
 * Begin; return what tells "completed" and what ends, and the sentence for the learner.
 *
 * @param {any} view the window
 */
export function begin(view) {
  const found = find(view);
  if (!found || String(found.api[found.words.begin]("")) !== "true") return { words: TEXT.none, complete: () => TEXT.none, end: () => {} };
  const { api, words } = found;
  /** @param {string} status */
  const tell = (status) => String(api[words.set](words.status, status)) === "true" && String(api[words.keep]("")) === "true";
  const done = api[words.get](words.status) === "completed";
  if (!done) tell("incomplete");
  return {
    words: done ? TEXT.completed : TEXT.begun,
    complete: () => (tell("completed") ? TEXT.completed : TEXT.failed),
    end: () => void api[words.end](""),
  };
}

if (globalThis.document?.getElementById("scorm")) {
  const session = begin(window);
  const said = document.getElementById("stand");
  const say = (/** @type {string} */ words) => said && (said.textContent = words);
  say(session.words);
  document.getElementById("klaar")?.addEventListener("click", () => say(session.complete()));
  window.addEventListener("pagehide", () => session.end(), { once: true });
}
