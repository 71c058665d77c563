// Work on the server: begun, followed and stopped.

import { h } from "../../../course/page/js/elements.js";
import { act, ask, Refusal } from "./api.js";

/** @import { Job } from "./types.d.ts" */

const PAUSE = 500;

/**
 * A place where work shows how far it is. `after` is called when it ended.
 *
 * @param {() => unknown} after
 */
export function jobView(after) {
  const title = h("p", { role: "status" });
  const bar = h("progress", { hidden: true, "aria-label": "Hoe ver" });
  const stop = h("button", { type: "button", hidden: true, click: () => void act("work", { stop: true }) }, "Stop");
  const told = h("ul", { class: "told" });
  const problem = h("p", { class: "problem", role: "alert" });
  const node = h("section", { class: "job", "aria-label": "Wat er gebeurt", hidden: true }, h("div", { class: "row" }, title, bar, stop), told, problem);
  let here = true;

  /** @param {Job} job */
  function show(job) {
    node.hidden = !job.title;
    const count = job.total ? ` (${job.done} van ${job.total})` : "";
    const ended = job.problem ? "niet klaar" : "klaar";
    title.textContent = job.running ? `Bezig: ${job.step || job.title}${count}${job.stopping ? " – stopt zo" : ""}` : `${job.title}: ${ended}`;
    bar.hidden = stop.hidden = !job.running;
    if (job.total) Object.assign(bar, { max: job.total, value: job.done });
    else bar.removeAttribute("value");
    told.replaceChildren(...job.told.map((line) => h("li", {}, line)));
    problem.textContent = job.problem;
  }

  async function follow() {
    for (;;) {
      /** @type {Job} */
      const job = await ask("work");
      if (!here) return;
      if (job.running) show(job);
      else return end(job);
      await new Promise((done) => setTimeout(done, PAUSE));
    }
  }

  /** Say that work ended once the page shows what came of it. @param {Job} job */
  async function end(job) {
    await after();
    if (here && job.title) show(job);
  }

  return {
    node,
    /** Follow what was already under way. */
    async resume() {
      const job = await ask("work");
      if (job.running) await follow();
    },
    /** @param {string} what @param {string[]} [assignments] */
    async start(what, assignments = []) {
      try {
        show(await act("work", { do: what, assignments }));
        node.scrollIntoView({ block: "nearest" });
        await follow();
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        node.hidden = false;
        problem.textContent = error.message;
        if (here) await after();
      }
    },
    leave: () => (here = false),
  };
}
