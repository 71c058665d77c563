// Keeping the place of who is typing while something under her is drawn anew.

/** Nobody types when no key came for so long. */
const QUIET_MS = 1200;

/** Wait until nobody types in an element; at once when nobody does. */
export async function pause(node: HTMLElement): Promise<void> {
  const typing = (): boolean => node.contains(document.activeElement) && !!document.activeElement?.matches("input:not([type=radio]):not([type=checkbox]), textarea");
  if (!typing()) return;
  await new Promise<void>((done) => {
    let timer = window.setTimeout(end, QUIET_MS);
    const later = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(end, QUIET_MS);
    };
    function end(): void {
      node.removeEventListener("keydown", later, true);
      done();
    }
    node.addEventListener("keydown", later, true);
  });
}

const FIELDS = "input, select, textarea, button, summary, a[href]";

/** Remember the field and the cursor in a part of the page, and bring them back when it was drawn anew. */
export function keepFocus(node: HTMLElement): () => void {
  const active = document.activeElement;
  const question = active instanceof HTMLElement && node.contains(active) ? active.closest<HTMLElement>(".ivk[data-question]") : null;
  if (!question || !active) return () => undefined;
  const id = CSS.escape(question.dataset.question ?? "");
  const at = [...question.querySelectorAll(FIELDS)].indexOf(active);
  const cursor = active instanceof HTMLTextAreaElement || (active instanceof HTMLInputElement && active.type === "text") ? active.selectionEnd : null;
  return () => {
    const end = Date.now() + 5000;
    const look = (): void => {
      const away = document.activeElement && document.activeElement !== document.body && !document.activeElement.contains(node);
      if (Date.now() > end || away) return;
      const field = node.querySelector(`.ivk[data-question="${id}"]`)?.querySelectorAll<HTMLElement>(FIELDS)[at];
      if (!field) {
        requestAnimationFrame(look);
        return;
      }
      field.focus({ preventScroll: true });
      if (cursor !== null && (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) field.setSelectionRange(cursor, cursor);
    };
    look();
  };
}

/** Put the focus at the beginning of a cell: at its heading or its question, so that a screen reader reads from there. */
export function focusStart(cell: HTMLElement): void {
  const start = cell.querySelector<HTMLElement>(":is(h1, h2, h3, h4):not(.ivk *), .ivk[data-question]") ?? cell;
  if (start.tabIndex < 0) start.tabIndex = -1;
  start.focus({ preventScroll: true });
}
