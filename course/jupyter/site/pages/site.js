// What the site does around JupyterLab: let in a new edition calmly, keep the course for a visit without network, ask the
// browser not to throw answers away, and say so when it cannot keep them.

/** @typedef {{ edition: string, notebooks: Record<string, string> }} Edition what an edition delivered: a hash by path */

const root = new URL("./", import.meta.url);
const SEEN = `inclusief-voor-de-klas-editie:${root.pathname}`;
/** How JupyterLite calls the browser's own storage of files. */
const STORAGE = `JupyterLite Storage - ${root.pathname}`;
const SETTLE_MS = 10000;

const TEXT = {
  update: "Er is een nieuwe editie van de cursus. Je antwoorden blijven staan.",
  letIn: "Vernieuwen",
  later: "Later",
  insecure: "Zo kan de cursus je antwoorden niet bewaren: het adres moet beginnen met https. Vraag je docent om dat adres.",
  nothingKept: "Deze browser bewaart hier niets, misschien omdat dit een privévenster is. Maak een back-up voor je stopt, of open de cursus in een gewoon venster.",
  full: "Deze browser heeft geen ruimte meer. Wat hier al was opgeslagen, blijft staan. Maak ruimte vrij, en bewaar je antwoord daarna opnieuw.",
  wiped: "De gegevens van deze site zijn zojuist uit je browser gewist, en daarmee je antwoorden. Laad deze pagina opnieuw voor je verdergaat. Heb je een back-up? Die zet je terug in module 00.",
  reload: "Opnieuw laden",
  own: "Een les is vernieuwd. Wat jij erin had geschreven, staat ernaast als",
};

/**
 * Say something at the bottom of the page, with buttons.
 *
 * @param {string} words
 * @param {Record<string, () => void>} [choices]
 */
function say(words, choices = { Sluiten: () => {} }) {
  const bar = document.createElement("section");
  bar.className = "cursus-melding";
  bar.lang = "nl";
  bar.setAttribute("role", "status");
  const text = document.createElement("p");
  bar.append(text);
  for (const [label, then] of Object.entries(choices)) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.addEventListener("click", () => {
      bar.remove();
      then();
    });
    bar.append(button);
  }
  (document.body ?? document.documentElement).append(bar);
  text.textContent = words; // after it is there: then a screen reader reads it
}

/** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
const asked = (request) =>
  new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });

/** A fingerprint of the text of a notebook, as the build makes it. @param {any} notebook */
async function fingerprint(notebook) {
  const text = JSON.stringify(notebook.cells.map((/** @type {any} */ cell) => [cell.cell_type, [cell.source].flat().join("")]));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return [...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Open the browser's own storage of this site, when it is there. */
async function openStorage() {
  const databases = await indexedDB.databases();
  return databases.some(({ name }) => name === STORAGE) ? asked(indexedDB.open(STORAGE)) : null;
}

/** Forget which pages were open at the last visit: JupyterLab would start Python for each of them again. */
async function forgetOpenPages() {
  const database = await openStorage();
  if (database?.objectStoreNames.contains("statedb")) await asked(database.transaction("statedb", "readwrite").objectStore("statedb").clear());
  database?.close();
}

/**
 * After a new edition: let go of the copies that this browser keeps of the lessons, so that the new ones are seen. A
 * lesson in which the learner wrote something herself stays, beside the new one.
 *
 * @param {Edition} before
 * @param {Edition} now
 */
async function letLessonsGo(before, now) {
  const database = await openStorage();
  if (!database) return;
  try {
    if (!database.objectStoreNames.contains("files")) return;
    const files = () => database.transaction("files", "readwrite").objectStore("files");
    for (const path of Object.keys({ ...before.notebooks, ...now.notebooks })) {
      const kept = await asked(files().get(path));
      if (!kept) continue;
      const text = await fingerprint(typeof kept.content === "string" ? JSON.parse(kept.content) : kept.content);
      if (![before.notebooks[path], now.notebooks[path]].includes(text)) {
        const own = path.replace(/\.ipynb$/, ` (eigen versie ${new Date().toISOString().slice(0, 10)}).ipynb`);
        await asked(files().put({ ...kept, path: own, name: own.replace(/.*\//, "") }, own));
        say(`${TEXT.own} ‘${own}’.`);
      }
      await asked(files().delete(path));
    }
  } finally {
    database.close();
  }
}

async function settle() {
  try {
    await forgetOpenPages();
    const now = /** @type {Edition} */ (await (await fetch(new URL("edition.json", root))).json());
    const before = /** @type {Edition | null} */ (JSON.parse(localStorage.getItem(SEEN) ?? "null"));
    if (before && before.edition !== now.edition) await letLessonsGo(before, now);
    localStorage.setItem(SEEN, JSON.stringify(now));
  } catch (error) {
    console.warn(error); // the course itself opens all the same
  }
}

async function serve() {
  if (!window.isSecureContext) return say(TEXT.insecure);
  const { serviceWorker } = navigator;
  if (!serviceWorker) return say(TEXT.nothingKept);
  try {
    // The same address as JupyterLite's own, so that there is one.
    const registration = await serviceWorker.register(new URL("service-worker.js?enableCache=false", root));
    const offer = () => registration.waiting && serviceWorker.controller && say(TEXT.update, { [TEXT.letIn]: letIn, [TEXT.later]: () => {} });
    const letIn = () => {
      serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
      registration.waiting?.postMessage("nieuwe editie");
    };
    offer();
    registration.addEventListener("updatefound", () => {
      const found = registration.installing;
      found?.addEventListener("statechange", () => found.state === "installed" && offer());
    });
    serviceWorker.addEventListener("message", ({ data }) => {
      if ("offline" in data) document.documentElement.dataset.offline = data.offline ? "klaar" : "nog niet";
    });
    const ready = await serviceWorker.ready;
    setTimeout(() => ready.active?.postMessage("bewaar alles"), SETTLE_MS);
  } catch {
    say(TEXT.nothingKept);
  }
}

/** When the browser is full, tell the kernel so: it waits for the answer that cannot be written. */
function watchStorage() {
  const channel = new BroadcastChannel("/sw-api.v1");
  window.addEventListener("unhandledrejection", ({ reason }) => {
    if (!["QuotaExceededError", "UnknownError", "InvalidStateError"].includes(reason?.name)) return;
    channel.postMessage({ cursusFull: reason.name });
    if (reason.name !== "InvalidStateError") say(TEXT.full); // that is storage that is forbidden, or was wiped: said elsewhere
  });
  window.addEventListener("change", () => void navigator.storage?.persist?.(), { once: true });
}

/** The browser closes every database of a site whose data it wipes, and so tells of it. @type {IDBDatabase | undefined} */
let guard;

/** Say so when the data of this site are wiped while the course is open: from then on the page can write nothing. */
async function watchWiping() {
  guard = await asked(indexedDB.open(SEEN));
  guard.addEventListener("close", () => say(TEXT.wiped, { [TEXT.reload]: () => location.reload() }));
}

watchStorage();
watchWiping().catch(() => {}); // a browser that keeps nothing says so elsewhere
await settle();
void serve();
if (document.getElementById("jupyter-lite-main")) await import(new URL("config-utils.js", root).href);
