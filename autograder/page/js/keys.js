// Which key does what. A key that types, types; the others work everywhere on the page.

/** What the reader reads about the keys. */
export const KEYS = [
  ["0 … 9", "zoveel punten voor het criterium met de streep; daarna is het volgende aan de beurt"],
  ["Enter", "bewaren en naar de volgende die je nog niet las"],
  ["↑ en ↓", "een ander criterium"],
  ["→ en ←", "de volgende en de vorige inlevering"],
  ["b", "leeg: 0 punten, en door naar de volgende"],
  ["l", "later: opzij leggen, en door naar de volgende"],
  ["o", "een opmerking typen; Esc is klaar, Ctrl+Enter gaat meteen door"],
  ["Alt+1 … 9", "een opmerking die je eerder typte"],
  ["n", "namen laten zien of verbergen"],
  ["?", "deze uitleg"],
];

/** @typedef {"next" | "forward" | "back" | "up" | "down" | "blank" | "later" | "comment" | "names" | "help" | "leave"} Deed */

/** @type {Record<string, Deed>} */
const DEEDS = { Enter: "next", ArrowRight: "forward", ArrowLeft: "back", ArrowUp: "up", ArrowDown: "down", b: "blank", l: "later", o: "comment", n: "names", "?": "help" };

/**
 * What a key asks for; null where it is not ours.
 *
 * @param {KeyboardEvent} event
 * @param {boolean} single whether keys without Ctrl or Alt may act
 * @returns {{ deed: Deed } | { digit: number } | { line: number } | null}
 */
export function meant(event, single) {
  const target = /** @type {HTMLElement} */ (event.target);
  const typing = target.matches("textarea, input[type=text], select");
  const digit = /^Digit([0-9])$/.exec(event.code)?.[1] ?? /^Numpad([0-9])$/.exec(event.code)?.[1];
  if (event.altKey && digit && digit !== "0" && !event.ctrlKey) return { line: Number(digit) };
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) return { deed: "next" };
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (target.matches("textarea") && event.key === "Escape") return { deed: "leave" };
  if (target.matches("[data-points]") && event.key === "Enter") return { deed: "next" };
  if (typing || !single) return null;
  if (digit) return { digit: Number(digit) };
  // Enter does what it always does on something that is for pressing; a level that is given already needs no pressing.
  if (event.key === "Enter" && target.matches("button:not([aria-pressed=true]), a, summary, input")) return null;
  return event.key in DEEDS ? { deed: DEEDS[event.key] } : null;
}
