// Taking code from the kernel, once for a page: every view names the model that holds it.

/** @import { Manager } from "./types.d.ts" */

/** After a reload the models of a page come back in any order. */
const PATIENCE_MS = 20000;
const LOOK_MS = 50;

/**
 * Return the module that a model of the kernel holds, and see that its style is on the page.
 *
 * @param {Manager} manager
 * @param {string} id
 * @returns {Promise<any>}
 */
export async function loadCode(manager, id) {
  const end = Date.now() + PATIENCE_MS;
  while (!manager.has_model(id) && Date.now() < end) await new Promise((done) => setTimeout(done, LOOK_MS));
  const code = await manager.get_model(id);
  const hash = code.get("hash");
  const place = `ivk-style-${hash}`;
  if (!document.getElementById(place)) {
    const style = document.createElement("style");
    style.id = place;
    style.textContent = code.get("style");
    document.head.append(style);
  }
  const loaded = (globalThis.inclusiefVoorDeKlas ??= {});
  return (loaded[hash] ??= run(code.get("source")));
}

/** @param {string} source */
async function run(source) {
  const url = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  try {
    return await import(url);
  } finally {
    URL.revokeObjectURL(url);
  }
}
