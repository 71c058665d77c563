// Has Python for the browser translate beforehand what a lesson imports: `node translate.mjs PYTHON PROGRAM TARGET PACKAGE…`

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";

const [python, program, target, ...packages] = process.argv.slice(2);
Object.assign(globalThis, { location: { href: "http://127.0.0.1/extensions/" } }); // the course asks where its site is
const { loadPyodide } = await import(pathToFileURL(join(python, "pyodide.mjs")).href);
const pyodide = await loadPyodide({ indexURL: join(python, "/"), lockFileURL: join(python, "pyodide-lock.json") });
await pyodide.loadPackage(packages, { messageCallback: () => {} });
try {
  pyodide.runPython(readFileSync(program, "utf8"));
} catch (error) {
  console.error(/** @type {Error} */ (error).message);
  process.exit(1);
}
writeFileSync(target, pyodide.FS.readFile("/translated.zip"));
