// Light or dark, as the reader's device is. Loaded before the page is drawn.

const dark = matchMedia("(prefers-color-scheme: dark)");
const follow = () => (document.body.dataset.jpThemeLight = String(!dark.matches));
follow();
dark.addEventListener("change", follow);
