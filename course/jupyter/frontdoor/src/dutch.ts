// Dutch for what is not a sentence: counts, minutes, days.

/** "1 vraag", "3 vragen". */
export const count = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`;

/** "25 minuten", "1 uur", "2,5 uur": from an hour on in halves, upwards. */
export function minutes(number: number): string {
  if (number < 60) return count(number, "minuut", "minuten");
  return `${String(Math.ceil(number / 30) / 2).replace(".", ",")} uur`;
}

/** "29 november", with the year when it is another one; empty when the time cannot be read. */
export function day(time: string): string {
  const moment = new Date(time);
  if (Number.isNaN(moment.getTime())) return "";
  const year = moment.getFullYear() === new Date().getFullYear() ? undefined : "numeric";
  return moment.toLocaleDateString("nl-NL", { day: "numeric", month: "long", year });
}

/** The day as in a record, 2026-11-29, of a moment here. */
export function isoDay(moment: Date): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

export function greeting(hour: number): string {
  if (hour < 6) return "Goedenacht";
  if (hour < 12) return "Goedemorgen";
  return hour < 18 ? "Goedemiddag" : "Goedenavond";
}
