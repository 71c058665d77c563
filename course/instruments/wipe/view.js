// Wipe the answers of one module: choose, see what there is, and only then confirm.

/** @import { Render } from "../../page/js/types.d.ts" */

import { createAsker } from "../../page/js/asker.js";
import { h, labelled } from "../../page/js/elements.js";

/** @type {Render} */
function render({ model, el }) {
  const status = h("p", { class: "ivk-status", role: "status" });
  const sure = h("div", { "aria-live": "polite" });
  const asker = createAsker(model, status);
  asker.say("unanswered", "Nog niets gewist");

  const select = h("select", { change: () => sure.replaceChildren() },
    h("option", { value: "" }, "— kies een module —"),
    Object.entries(/** @type {Record<string, string>} */ (model.get("spec").modules)).map(([place, title]) => h("option", { value: place }, title)));

  const look = () => {
    const place = select.value;
    sure.replaceChildren();
    asker.ask({ do: "look", place }, "Bezig met kijken…", (/** @type {{ found: string }} */ { found }) => {
      const no = h("button", { type: "button", click: stop }, "Nee, laat alles staan");
      sure.replaceChildren(
        h("p", {}, h("strong", {}, found)),
        h("p", {}, "Weet je het zeker? Gewist is gewist: zonder back-up komt het niet terug. Sluit eerst de pagina van die module, als zij open is."),
        h("div", { class: "ivk-actions" }, no, h("button", { type: "button", class: "ivk-main", click: () => wipe(place) }, "Ja, wis deze antwoorden")),
      );
      no.focus();
    });
  };
  const stop = () => {
    sure.replaceChildren();
    asker.say("unanswered", "Er is niets gewist");
    select.focus();
  };
  /** @param {string} place */
  const wipe = (place) =>
    asker.ask({ do: "wipe", place }, "Bezig met wissen…", (/** @type {{ wiped: string, key: string }} */ { wiped, key }) => {
      forget(key);
      const done = h("p", { tabindex: "-1" }, h("strong", {}, wiped));
      sure.replaceChildren(done);
      select.value = "";
      done.focus();
    });
  /** Take away what this browser still held of the module: answers that were never confirmed. @param {string} key */
  const forget = (key) => {
    try {
      Object.keys(localStorage).filter((name) => name.startsWith(`inclusief-voor-de-klas:${key}:`)).forEach((name) => localStorage.removeItem(name));
    } catch {
      // storage is forbidden: then nothing was kept in it either
    }
  };

  el.append(
    h(
      "div",
      { class: "ivk", lang: "nl" },
      labelled(select, "Wis mijn antwoorden", "Kies de module waarvan je de antwoorden van deze computer wilt halen."),
      h("div", { class: "ivk-actions" }, h("button", { type: "button", click: look }, "Wis deze module…"), status),
      sure,
    ),
  );
  return asker.destroy;
}

export default { render };
