// The first page: on a small screen it lists the lessons, and each opens alone, without the frame of JupyterLab around it.
// Elsewhere JupyterLab's own first page does better.

const NARROW = matchMedia("(max-width: 760px)");

/** Point the lessons at the view that fits the screen. */
function fit() {
  for (const link of document.querySelectorAll(/** @type {"a"} */ ("a[data-page]")))
    link.href = `${NARROW.matches ? "notebooks" : "lab"}/index.html?path=${link.dataset.page}`;
}

if (!NARROW.matches) location.replace("lab/index.html");
NARROW.addEventListener("change", fit);
fit();

export {};
