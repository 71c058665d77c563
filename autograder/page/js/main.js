// The lecturer's page: which part of it is shown follows the address.

import { h } from "../../../course/page/js/elements.js";
import { Refusal } from "./api.js";
import { assignmentPage } from "./assignment.js";
import { homePage } from "./home.js";
import { readersPage } from "./readers.js";
import { readingPage } from "./reading.js";

const page = /** @type {HTMLElement} */ (document.getElementById("page"));

// The token let the browser in; it need not stay in sight, nor in a copied address.
if (location.search) history.replaceState(null, "", `${location.pathname}${location.hash}`);

/** @type {() => void} */
let leave = () => undefined;

async function show() {
  leave();
  leave = () => undefined;
  const [what, ...where] = location.hash.slice(1).split("/").map(decodeURIComponent);
  try {
    if (what === "lezen" && where.length === 2) leave = await readingPage(page, where[0], where[1]);
    else if (what === "lezers" && where.length === 2) await readersPage(page, where[0], where[1]);
    else if (what === "opdracht" && where.length === 1) leave = await assignmentPage(page, where[0]);
    else leave = await homePage(page, what);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    page.replaceChildren(h("h1", {}, "Nakijken"), h("p", { role: "alert", class: "problem" }, error.message), h("p", {}, h("a", { href: "#" }, "Terug naar het begin")));
  }
  window.scrollTo(0, 0);
  document.title = `${page.querySelector("h1")?.textContent ?? ""} – Inclusief voor de klas`;
}

window.addEventListener("hashchange", show);
await show();
