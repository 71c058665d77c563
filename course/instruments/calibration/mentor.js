// The page that a mentor fills in: keeps a half-filled sheet in this browser, and writes or reads its file. It stands
// alone in one HTML file, so it imports nothing.

/** @typedef {Record<string, string>} Values of the fields, by name */

const form = /** @type {HTMLFormElement} */ (document.getElementById("sheet"));
const state = /** @type {HTMLElement} */ (document.getElementById("state"));
const file = /** @type {HTMLInputElement} */ (document.getElementById("file"));
const spec = JSON.parse(document.getElementById("spec")?.textContent ?? "{}");
const key = `${spec.format}:${spec.for}`;
const skills = new Set([...form.querySelectorAll("input[type=radio]")].map((input) => /** @type {HTMLInputElement} */ (input).name));

/** @param {string} text */
const say = (text) => { state.textContent = text; };
const newId = () => [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
let sheet = newId();

/** @returns {Values} */
const values = () => Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));

/** @param {Values} given */
function fill(given) {
  form.reset();
  for (const [name, value] of Object.entries(given)) {
    const field = form.elements.namedItem(name);
    if (field instanceof RadioNodeList || field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = value;
  }
}

/** Keep what is filled in; a browser may refuse, and then only the file keeps it. */
function keep() {
  try {
    localStorage.setItem(key, JSON.stringify({ sheet, values: values() }));
    return true;
  } catch {
    return false;
  }
}

function progress() {
  const given = values();
  const left = [...skills].filter((name) => !given[name]).length;
  const rest = left ? `Nog ${left} van de ${skills.size} open.` : "Alles is ingevuld.";
  say(`${rest} ${keep() ? "Bewaard op dit apparaat." : "Dit apparaat bewaart niets: druk op ‘Bewaar als bestand’ voordat je stopt."}`);
}

/** What the file holds; what is empty is left out. */
function content() {
  const given = values();
  /** @param {string} start */
  const part = (start) => Object.entries(given).filter(([name, value]) => name.startsWith(start) && value.trim()).map(([name, value]) => [name.slice(start.length), value]);
  const ratings = Object.fromEntries(part("skill-").map(([name, value]) => [name, value === "?" ? value : Number(value)]));
  const lines = Object.fromEntries(["name", "date", "lesson"].filter((name) => given[name]?.trim()).map((name) => [name, given[name]]));
  return { format: spec.format, version: spec.version, for: spec.for, sheet, ...lines, ratings, notes: Object.fromEntries(part("note-")) };
}

function save() {
  if (!Object.keys(content().ratings).length) return say("Er is nog niets aangekruist. Kruis eerst iets aan.");
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([JSON.stringify(content(), null, 1)], { type: "application/json" }));
  link.download = `observatie-${values().date || "les"}.json`;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  say(`Het bestand ${link.download} is gemaakt. Stuur het aan degene die lesgaf.`);
}

async function open() {
  const chosen = file.files?.[0];
  if (!chosen) return;
  try {
    const found = JSON.parse(await chosen.text());
    if (found.format !== spec.format || found.version !== spec.version || found.for !== spec.for) throw new Error("another sheet");
    const { name = "", date = "", lesson = "", ratings = {}, notes = {} } = found;
    /** @param {string} start @param {Record<string, unknown>} part */
    const named = (start, part) => Object.entries(part).map(([id, value]) => [start + id, String(value)]);
    fill({ name, date, lesson, ...Object.fromEntries([...named("skill-", ratings), ...named("note-", notes)]) });
    sheet = found.sheet;
    progress();
  } catch {
    say("Dit bestand hoort niet bij dit blad of is beschadigd. Wat hier stond, staat er nog.");
  }
  file.value = "";
}

let asked = false;
function clear() {
  if (!asked) say("Druk nog een keer om alles op dit blad te wissen.");
  else {
    form.reset();
    sheet = newId();
    progress();
  }
  asked = !asked;
}

try {
  const kept = JSON.parse(localStorage.getItem(key) ?? "null");
  if (kept) {
    sheet = kept.sheet;
    fill(kept.values);
  }
} catch {
  // nothing was kept, or nothing may be
}
form.addEventListener("input", (event) => { if (event.target !== file) { asked = false; progress(); } });
form.addEventListener("submit", (event) => event.preventDefault());
document.getElementById("save")?.addEventListener("click", save);
document.getElementById("clear")?.addEventListener("click", clear);
file.addEventListener("change", open);
progress();
