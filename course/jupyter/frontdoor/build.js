// Build the front as a prebuilt extension of JupyterLab, with JupyterLab's own builder.
//
// `npm run build` writes course/jupyter/labextensions/; `node build.js <folder>` writes elsewhere, for the test that
// compares. What the front knows of the course, cursus.json, is not made here: see course/authoring/front.py.

import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const here = fileURLToPath(new URL(".", import.meta.url));
const meta = require("./package.json");
const target = process.argv[2] ? resolve(process.argv[2]) : join(here, meta.jupyterlab.outputDir);
// The names in the bundle are those seen from the working folder: the same files must come out of any.
process.chdir(here);

// The builder empties the folder that it writes to, and cursus.json stands in ours.
const scratch = mkdtempSync(join(here, ".build-"));
try {
  execFileSync(process.execPath, [require.resolve("typescript/bin/tsc"), "-p", here], { stdio: "inherit" });
  meta.jupyterlab.outputDir = relative(here, scratch);
  const { default: generateConfig } = require("@jupyter/builder/lib/extensionConfig");
  const { rspack } = require(require.resolve("@rspack/core", { paths: [require.resolve("@jupyter/builder/package.json")] }));
  const config = generateConfig({ packagePath: here, corePackageFile: require.resolve("@jupyterlab/core-meta/core.package.json") });
  // Numbers made from names would differ with the folder of the course: JupyterLab's builder names whole paths.
  for (const one of config) one.optimization = { ...one.optimization, moduleIds: "natural", chunkIds: "natural" };
  await new Promise((done, failed) => {
    rspack(config, (error, stats) => {
      if (error || !stats || stats.hasErrors()) failed(error ?? new Error(stats?.toString("errors-only")));
      else done(undefined);
    });
  });
  rmSync(join(target, "static"), { recursive: true, force: true });
  cpSync(scratch, target, { recursive: true });
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
