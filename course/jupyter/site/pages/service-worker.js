// The site's service worker: it passes the kernel's files on to the page, and keeps every file of the site for a visit
// without network. The build puts `self.cursusSite` before this: the edition, and the hash of every file by its path.

/**
 * @typedef {{ edition: string, files: Record<string, string> }} Site
 * @typedef {{ requestId: string, browsingContextId: string, pathname?: string }} DriveRequest
 */
const worker = /** @type {any} */ (self);
const site = /** @type {Site} */ (worker.cursusSite);
const CACHE = "inclusief-voor-de-klas";
const HEARTBEAT = "/api/service-worker-heartbeat";
/** How long the page may take to read or write a file for the kernel. */
const PATIENCE_MS = 20000;
const TOGETHER = 4;

const base = worker.registration.scope;
const channel = new BroadcastChannel("/sw-api.v1");
/** What the kernel waits for, by the id of its request. @type {Map<string, (response: Response) => void>} */
const waiting = new Map();

channel.addEventListener("message", ({ data }) => {
  if (data.cursusFull) for (const answer of [...waiting.values()]) answer(new Response("{}", { status: 507 }));
  else if ("response" in data) waiting.get(data.requestId)?.(new Response(JSON.stringify(data.response)));
});

/** Where a file is kept: under its path and its hash, so that an edition takes over what is the same. @param {string} path */
const place = (path) => `${base}${encodeURI(path)}?edition=${site.files[path]}`;

/** Keep a file, if it is the file of this edition. @param {string} path @param {Response} response */
async function keep(path, response) {
  const content = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", content));
  const hash = [...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  if (hash !== site.files[path]) return false;
  const type = response.headers.get("content-type") ?? "application/octet-stream";
  await (await caches.open(CACHE)).put(place(path), new Response(content, { headers: { "content-type": type } }));
  return true;
}

/** @param {string} path */
const fetched = (path) => fetch(`${base}${encodeURI(path)}`, { cache: "no-cache" });

/** @param {any} event @param {string} path */
async function serve(event, path) {
  const found = await (await caches.open(CACHE)).match(place(path));
  if (found) return found;
  const response = await fetched(path);
  if (response.ok) event.waitUntil(keep(path, response.clone()).catch(() => false));
  return response;
}

/** Fetch what is not kept yet. */
async function fill() {
  const cache = await caches.open(CACHE);
  const todo = Object.keys(site.files);
  const work = async () => {
    for (let path = todo.pop(); path !== undefined; path = todo.pop()) {
      if (await cache.match(place(path))) continue;
      const response = await fetched(path);
      if (!response.ok || !(await keep(path, response))) throw new Error(`not of this edition: ${path}`);
    }
  };
  await Promise.all(Array.from({ length: TOGETHER }, work));
}

/** Let go of what belongs to no file of this edition. */
async function tidy() {
  const cache = await caches.open(CACHE);
  const wanted = new Set(Object.keys(site.files).map(place));
  for (const request of await cache.keys()) if (!wanted.has(request.url)) await cache.delete(request);
}

/** Have the page read or write a file for the kernel, which waits for it. @param {Request} request @param {string} pathname */
async function drive(request, pathname) {
  const message = /** @type {DriveRequest} */ (await request.json());
  return new Promise((done) => {
    const late = setTimeout(() => answer(new Response("{}", { status: 504 })), PATIENCE_MS);
    /** @param {Response} response */
    const answer = (response) => {
      clearTimeout(late);
      waiting.delete(message.requestId);
      done(response);
    };
    waiting.set(message.requestId, answer);
    channel.postMessage({ ...message, pathname });
  });
}

/** What JupyterLab hears of a folder that only this browser has. */
const nothing = () => new Response(JSON.stringify({ content: [], type: "directory", format: "json" }), { headers: { "content-type": "application/json" } });

worker.addEventListener("install", (/** @type {any} */ event) => {
  // The first visit begins at once. A later edition is fetched whole, and then waits until the learner lets it in.
  event.waitUntil(worker.registration.active ? fill() : worker.skipWaiting());
});

worker.addEventListener("activate", (/** @type {any} */ event) => {
  event.waitUntil(tidy().then(() => worker.clients.claim()));
});

worker.addEventListener("message", (/** @type {any} */ event) => {
  if (event.data === "nieuwe editie") event.waitUntil(worker.skipWaiting());
  if (event.data === "bewaar alles") {
    const told = (/** @type {boolean} */ offline) => event.source?.postMessage({ offline });
    event.waitUntil(fill().then(() => told(true), () => told(false)));
  }
});

worker.addEventListener("fetch", (/** @type {any} */ event) => {
  const url = new URL(event.request.url);
  if (url.origin !== location.origin) return;
  if (url.pathname === HEARTBEAT) return event.respondWith(new Response("ok"));
  if (/\/api\/(drive$|stdin\/)/.test(url.pathname)) return event.respondWith(drive(event.request, url.pathname));
  if (event.request.method !== "GET" || !url.href.startsWith(base)) return;
  const asked = decodeURIComponent(url.pathname.slice(new URL(base).pathname.length));
  const path = asked === "" || asked.endsWith("/") ? `${asked}index.html` : asked;
  if (Object.hasOwn(site.files, path)) event.respondWith(serve(event, path));
  else if (/^api\/contents\/.*all\.json$/.test(path)) event.respondWith(nothing());
});

