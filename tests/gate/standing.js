// Print how far a learner is, counted by the front as it counts in the browser, from a folder on disk.
//
// node standing.js <compiled scripts> <cursus.json> <learner's folder>

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [scripts = "", course = "", root = ""] = process.argv.slice(2);
const { gather, findRoot } = await import(pathToFileURL(join(scripts, "records.js")).href);
const { standing } = await import(pathToFileURL(join(scripts, "progress.js")).href);

/** JupyterLab's contents manager, as far as the front asks it something; a file that is not there is an error, as there. */
const contents = {
  /** @param {string} path @param {{type: string}} options */
  get: async (path, { type }) => {
    const place = join(root, path);
    if (type === "file") return { content: readFileSync(place, "utf8") };
    if (!existsSync(place)) throw new Error(`asked for ${path}, which is not there`);
    return { content: readdirSync(place).map((name) => ({ name, type: statSync(join(place, name)).isDirectory() ? "directory" : "file" })) };
  },
};

const known = JSON.parse(readFileSync(course, "utf8"));
const at = await findRoot(contents, known);
const now = standing(known, await gather(contents, known, at));
console.log(
  JSON.stringify({
    root: at,
    minutes_left: now.minutesLeft,
    next: now.next && now.next.module.id,
    here: now.here && now.here.module.id,
    question: now.next && now.next.open && now.next.open.label,
    recalled: now.recalled,
    modules: now.modules.map(({ module, done, total, assignment, minutesLeft }) => ({ id: module.id, title: module.title, done, total, assignment: assignment && assignment.state, minutes_left: minutesLeft })),
  }),
);
