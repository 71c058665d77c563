// What is asked of the scripts of the pages, besides their types.

import js from "@eslint/js";
import globals from "globals";

/** Imports go down only: an instrument may use the kinds of questions, and both the page. @param {string[]} group */
const never = (...group) => ({ "no-restricted-imports": ["error", { patterns: [{ group, message: "Imports go down only: instruments, questions, page." }] }] });

export default [
  { ignores: ["course/page/static/", "autograder/page/static/", ".venv/", "mijn-cursus/", "nakijken/", "course/jupyter/frontdoor/", "course/jupyter/labextensions/"] },
  js.configs.recommended,
  {
    languageOptions: { ecmaVersion: 2023, sourceType: "module", globals: globals.browser },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "no-var": "error",
      "prefer-const": "error",
      "object-shorthand": "error",
      eqeqeq: "error",
      "no-shadow": "error",
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ["course/authoring/**", "**/*.test.js", "tests/**", "eslint.config.js"], languageOptions: { globals: globals.node } },
  { files: ["course/page/**"], rules: never("**/questions/**", "**/instruments/**") },
  { files: ["course/questions/**"], rules: never("**/instruments/**") },
  { files: ["course/instruments/*/!(*.test).js"], rules: never("../*/**", "!../../**") },
];
