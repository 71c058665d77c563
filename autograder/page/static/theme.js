var e=matchMedia("(prefers-color-scheme: dark)"),t=()=>document.body.dataset.jpThemeLight=String(!e.matches);t();e.addEventListener(
"change",t);
