// What the site does around JupyterLab: let in a new edition calmly, keep the course for a visit without network, ask the
// browser not to throw answers away, and say so when it cannot keep them.

/** @typedef {{ edition: string, notebooks: Record<string, string>, first: string[] }} Edition what an edition delivered: a hash by path */

const root = new URL("./", import.meta.url);
const SEEN = `inclusief-voor-de-klas-editie:${root.pathname}`;
/** That it was said that the browser promises nothing. */
const TOLD = `inclusief-voor-de-klas-belofte:${root.pathname}`;
/** How JupyterLite calls the browser's own storage of files. */
const STORAGE = `JupyterLite Storage - ${root.pathname}`;
/** How often it is looked whether the page is ready, and how long at most: only then is the rest of the site fetched. */
const LOOK_MS = 2000;
const READY_MS = 90000;

const TEXT = {
  update: "Er is een nieuwe editie van de cursus. Je antwoorden blijven staan.",
  letIn: "Vernieuwen",
  later: "Later",
  insecure: "Zo kan de cursus je antwoorden niet bewaren: het adres moet beginnen met https. Vraag je docent om dat adres.",
  nothingKept: "Deze browser bewaart hier niets, misschien omdat dit een privévenster is. Maak een back-up voor je stopt, of open de cursus in een gewoon venster.",
  notForSure: "Je antwoord staat in deze browser. De browser belooft niet dat het daar blijft: in een privévenster is het weg als je het sluit. Maak daarom af en toe een back-up, in module 00.",
  full: "Deze browser heeft geen ruimte meer. Wat hier al was opgeslagen, blijft staan. Maak ruimte vrij, en bewaar je antwoord daarna opnieuw.",
  wiped: "De gegevens van deze site zijn zojuist uit je browser gewist, en daarmee je antwoorden. Laad deze pagina opnieuw voor je verdergaat. Heb je een back-up? Die zet je terug in module 00.",
  wipedButKnown: "De gegevens van deze site zijn zojuist uit je browser gewist, en daarmee je antwoorden. Wat op deze pagina was opgeslagen, weet de cursus nog. Zet je dat terug voor je verdergaat? Heb je een back-up, dan zet je die terug in module 00.",
  putBack: "Zet terug",
  notPutBack: "Laat gewist",
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
  let place = document.querySelector(".cursus-meldingen");
  if (!place) {
    place = document.createElement("div");
    place.className = "cursus-meldingen";
    (document.body ?? document.documentElement).append(place);
  }
  place.append(bar);
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

/** At a first visit, fetch what Python begins with while JupyterLab begins: it asks for that only later. @param {string[]} first */
function fetchAhead(first) {
  if (navigator.serviceWorker?.controller) return; // it has been here before
  for (const path of first) {
    const link = document.createElement("link");
    link.rel = "prefetch";
    link.href = new URL(path, root).href;
    document.head.append(link);
  }
}

async function settle() {
  try {
    const coming = fetch(new URL("edition.json", root));
    await forgetOpenPages();
    const now = /** @type {Edition} */ (await (await coming).json());
    fetchAhead(now.first ?? []);
    const before = /** @type {Edition | null} */ (JSON.parse(localStorage.getItem(SEEN) ?? "null"));
    if (before && before.edition !== now.edition) await letLessonsGo(before, now);
    localStorage.setItem(SEEN, JSON.stringify(now));
  } catch (error) {
    console.warn(error); // the course itself opens all the same
  }
}

/** Wait until all that is announced on the page is there: until then the line and the processor are needed for that. */
async function pageIsReady() {
  const opens = new URLSearchParams(location.search).has("path") ? ".jp-OutputArea-output" : "#inclusief-home, main h1";
  const busy = () => !document.querySelector(opens) || document.querySelector("[data-ifd-coming]");
  const began = Date.now();
  do await new Promise((done) => setTimeout(done, LOOK_MS));
  while (busy() && Date.now() - began < READY_MS);
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
    await pageIsReady();
    ready.active?.postMessage("bewaar alles");
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
  window.addEventListener("change", () => void askToKeep(), { once: true });
}

/** Ask the browser to keep the answers; when it does not promise that, say once what it means. */
async function askToKeep() {
  if ((await navigator.storage?.persist?.()) || localStorage.getItem(TOLD)) return;
  localStorage.setItem(TOLD, "ja");
  say(TEXT.notForSure);
}

/** The answers that the kernel of this page read or saved last, by the path of their file. @type {Map<string, { format: string, content: string }>} */
const known = new Map();
const ANSWERS = /^(?:modules|opdrachten\/[^/]+)\/antwoorden\/[^/]+$/;

/** Remember what the kernel reads and saves of answers: should the browser's data be wiped, they can be put back. */
function rememberAnswers() {
  /** What the kernel asked to read, by the id of its request. @type {Map<string, string>} */
  const reading = new Map();
  new BroadcastChannel("/sw-api.v1").addEventListener("message", ({ data: { data, requestId, response } }) => {
    const path = String(data?.path ?? "").replace(/^\/+/, "");
    const read = reading.get(requestId);
    if (read && typeof response?.content === "string") known.set(read, response);
    reading.delete(requestId);
    if (!ANSWERS.test(path)) return;
    if (data.method === "get") reading.set(requestId, path);
    if (data.method === "put") known.set(path, { format: data.data.format, content: data.data.data });
    const moved = known.get(path);
    if (data.method === "rename" && moved) known.set(data.data.newPath.replace(/^\/+/, ""), moved);
    if (data.method === "rename" || data.method === "rmdir") known.delete(path);
  });
}

/** Put the answers that are known back into the browser's own storage, as JupyterLite keeps files. */
async function putBack() {
  const request = indexedDB.open(STORAGE);
  request.onupgradeneeded = () => request.result.createObjectStore("files");
  const database = await asked(request);
  const files = database.transaction("files", "readwrite").objectStore("files");
  const moment = new Date().toISOString();
  const about = { writable: true, created: moment, last_modified: moment };
  for (const [path, { format, content }] of known) {
    const folder = path.replace(/\/[^/]*$/, "");
    await asked(files.put({ ...about, name: "antwoorden", path: folder, type: "directory", format: "json", mimetype: "", content: null }, folder));
    await asked(files.put({ ...about, name: path.slice(folder.length + 1), path, type: "file", format, mimetype: "application/json", content }, path));
  }
  database.close();
}

/** The browser closes every database of a site whose data it wipes, and so tells of it. @type {IDBDatabase | undefined} */
let guard;

/** Say so when the data of this site are wiped while the course is open: from then on the page can write nothing. */
async function watchWiping() {
  guard = await asked(indexedDB.open(SEEN));
  guard.addEventListener("close", () => {
    for (const [path, { content }] of known) if (!content || path.endsWith(".tmp")) known.delete(path);
    for (const older of document.querySelectorAll(".cursus-melding")) older.remove();
    const reload = () => location.reload();
    if (known.size === 0) say(TEXT.wiped, { [TEXT.reload]: reload });
    else say(TEXT.wipedButKnown, { [TEXT.putBack]: () => void putBack().finally(reload), [TEXT.notPutBack]: reload });
  });
}

rememberAnswers();
watchStorage();
watchWiping().catch(() => {}); // a browser that keeps nothing says so elsewhere
await settle();
void serve();
if (document.getElementById("jupyter-lite-main")) await import(new URL("config-utils.js", root).href);
