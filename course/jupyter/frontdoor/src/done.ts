// Is a question done? The same as `Question.is_done` in Python, over what stands in an answer record.

/** When a saved answer leaves nothing open; course/authoring/front.py writes these. */
export type Rule =
  | { rule: "any" }
  | { rule: "all"; all: string[] }
  | { rule: "form"; all: string[] }
  | { rule: "filled"; all: string[] }
  | { rule: "number"; unit: string }
  | { rule: "conversation"; ends: string[] }
  | { rule: "deck"; forms: Record<string, Record<string, number>> }
  | { rule: "share" };

type Table = Record<string, unknown>;

const isTable = (value: unknown): value is Table => typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a value says something: a text with a letter in it, a list or a table with something in it. */
function says(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value === "string") return value.trim() !== "";
  if (Array.isArray(value)) return value.some((one) => (isTable(one) ? Object.values(one).some(says) : says(one)));
  return isTable(value) ? Object.values(value).some(says) : true;
}

/** Whether a saved answer leaves nothing open. */
export function isDone(rule: Rule, answer: unknown): boolean {
  if (!says(answer)) return false;
  switch (rule.rule) {
    case "any":
      return true;
    case "all":
    case "form":
    case "filled":
      return isTable(answer) && rule.all.every((id) => says(answer[id]));
    case "number":
      return typeof answer === "string" && isNumber(answer, rule.unit);
    case "conversation":
      return isTable(answer) && hasEnded(answer, rule.ends);
    case "deck":
      return isTable(answer) && isRated(answer, rule.forms);
    case "share":
      return isTable(answer) && isAgreed(answer);
  }
}

const DUTCH = /^[-+]?([0-9]+|[1-9][0-9]{0,2}(\.[0-9]{3})+|[1-9][0-9]{0,2}(\s[0-9]{3})+)(,[0-9]+)?$/;
const WITH_POINT = /^[-+]?[0-9]+\.[0-9]+$/;
/** Longer than any number that is meant. */
const MAX_NUMBER = 30;

/** As `dutch.parse_number`: the unit, % and € may stand beside the number. */
function isNumber(typed: string, unit: string): boolean {
  let text = typed.trim().toLowerCase().replace(/[−–]/g, "-");
  for (const sign of [unit.toLowerCase(), "%", "€", "procent", "euro"].filter(Boolean)) {
    if (text.startsWith(sign)) text = text.slice(sign.length);
    if (text.endsWith(sign)) text = text.slice(0, -sign.length);
    text = text.trim();
  }
  return text.length <= MAX_NUMBER && (DUTCH.test(text) || WITH_POINT.test(text));
}

function hasEnded(answer: Table, ends: string[]): boolean {
  const paths = [answer.path, ...(Array.isArray(answer.earlier) ? (answer.earlier as unknown[]) : [])];
  return paths.some((path) => Array.isArray(path) && ends.includes(String(path.at(-1))));
}

function isRated(answer: Table, forms: Record<string, Record<string, number>>): boolean {
  const given = (form: unknown): number =>
    isTable(form) ? Object.values(form).flatMap((card) => (isTable(card) ? Object.values(card) : [])).filter((value) => Number.isInteger(value)).length : 0;
  const asked = forms[String(answer.level)];
  const whole = typeof answer.class === "string" && typeof answer.id === "string" && Number.isInteger(answer.serial) && answer.version === 1;
  return whole && asked !== undefined && Object.entries(asked).every(([form, count]) => given(answer[form]) >= count);
}

/** As in SHARE's own page: every row that one of the two wrote in has an outcome, and a compromise its words. */
function isAgreed(answer: Table): boolean {
  if (answer.stage !== "vergelijken" || !isTable(answer.own) || !isTable(answer.partner) || typeof answer.mode !== "string") return false;
  const rows = isTable(answer.rows) ? answer.rows : {};
  const agreed = (id: string): Table => (isTable(rows[id]) ? rows[id] : {});
  const written = [answer.own, answer.partner].flatMap((sheet) => (isTable(sheet) && isTable(sheet.answers) ? Object.keys(sheet.answers) : []));
  return written.every((id) => says(agreed(id).outcome)) && Object.keys(rows).every((id) => agreed(id).outcome !== "compromis" || says(agreed(id).text));
}
