// Does a learning environment hear "begun" and "completed" from the site, and nothing else, with a test player of SCORM?

import assert from "node:assert/strict";
import { test } from "node:test";

import { JSDOM } from "jsdom";

const { window } = new JSDOM("", { url: "https://school.example/" });
Object.assign(globalThis, { window, document: window.document });
const { Scorm12API, Scorm2004API } = await import("scorm-again");
const { begin } = await import("../../../course/jupyter/site/pages/scorm.js");

const EDITIONS = [
  { edition: "1.2", name: "API", player: Scorm12API, status: (/** @type {any} */ api) => api.cmi.core.lesson_status, get: "LMSGetValue", set: "LMSSetValue", key: "cmi.core.lesson_status" },
  { edition: "2004", name: "API_1484_11", player: Scorm2004API, status: (/** @type {any} */ api) => api.cmi.completion_status, get: "GetValue", set: "SetValue", key: "cmi.completion_status" },
];

for (const { edition, name, player, status, set, key } of EDITIONS) {
  test(`SCORM ${edition}: a page within a page of the learning environment tells begun, completed, and only that`, () => {
    const api = /** @type {any} */ (new player({ autocommit: false, logLevel: 5 }));
    /** @type {string[]} */
    const told = [];
    const given = api[set].bind(api);
    api[set] = (/** @type {string} */ what, /** @type {string} */ value) => (told.push(`${what}=${value}`), given(what, value));
    const around = /** @type {any} */ ({ [name]: api });
    around.parent = around;
    const page = { parent: { parent: around } };
    const session = begin(page);
    assert.equal(status(api), "incomplete");
    assert.match(session.words, /begonnen/);
    assert.match(session.complete(), /klaar/);
    assert.equal(status(api), "completed");
    session.end();
    assert.equal(api.isTerminated(), true);
    assert.deepEqual(told, [`${key}=incomplete`, `${key}=completed`]);
  });
}

test("without a learning environment the page says so and does nothing", () => {
  const page = /** @type {any} */ ({});
  page.parent = page;
  assert.match(begin(page).words, /luistert niet mee/);
});
