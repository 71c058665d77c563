// Bundle the scripts and styles of all views into the files that the course sends to a page.
//
// `npm run build` writes course/page/static/, and autograder/page/static/ for the lecturer's page;
// `node course/authoring/build.js <folder> <folder>` writes elsewhere, for the test that compares. Views are found by their place, so that a new kind or instrument touches only its own folder:
// course/questions/<kind>/control.js and course/instruments/<id>/view.js, with a style sheet beside it where it has one.

import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const course = fileURLToPath(new URL("..", import.meta.url));
const outdir = process.argv[2] ?? `${course}page/static`;
const lecturer = fileURLToPath(new URL("../../autograder/page/", import.meta.url));
const lecturerOutdir = process.argv[3] ?? `${lecturer}static`;

/** The files of a pattern `room/folder/file`, as imports, in the order of their folders' names. @param {string} room @param {RegExp} name */
const found = (room, name) =>
  readdirSync(`${course}${room}`, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => name.test(path))
    .sort()
    .map((path) => ({ id: path.split("/")[0], path: `./${room}/${path}` }));

const kinds = found("questions", /^\w+\/control\.js$/);
const instruments = found("instruments", /^\w+\/view\.js$/);
const views = [...kinds.map((one) => ({ ...one, table: "kinds" })), ...instruments.map((one) => ({ ...one, table: "instruments" }))];
const script = [
  'import { createPage } from "./page/js/page.js";',
  ...views.map(({ id, table, path }) => `import ${table}_${id} from "${path}";`),
  ...["kinds", "instruments"].map((table) => `const ${table} = { ${views.filter((one) => one.table === table).map(({ id }) => `${id}: ${table}_${id}`).join(", ")} };`),
  "export const render = createPage(kinds, instruments);",
].join("\n");
const style = [{ path: "./base/tokens.css" }, ...found("page", /^js\/\w+\.css$/), ...found("questions", /^\w+\/\w+\.css$/), ...found("instruments", /^\w+\/\w+\.css$/)]
  .map(({ path }) => `@import "${path}";`)
  .join("\n");

/** @type {import("esbuild").BuildOptions} */
const options = { bundle: true, format: "esm", target: "es2022", charset: "utf8", minify: true, lineLimit: 120, logLevel: "warning" };

await Promise.all([
  build({ ...options, entryPoints: [`${course}page/js/stub.js`], outfile: `${outdir}/stub.js` }),
  build({ ...options, stdin: { contents: script, resolveDir: course, sourcefile: "course.js" }, outfile: `${outdir}/course.js` }),
  build({ ...options, stdin: { contents: style, resolveDir: course, sourcefile: "course.css", loader: "css" }, outfile: `${outdir}/course.css` }),
  build({ ...options, entryPoints: [{ in: `${lecturer}js/main.js`, out: "docent" }, { in: `${lecturer}js/page.css`, out: "docent" }, { in: `${lecturer}js/theme.js`, out: "theme" }], outdir: lecturerOutdir }),
]);
