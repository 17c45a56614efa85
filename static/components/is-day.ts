/** Whether a text is a day as ISO 8601 writes it, such as 2026-03-01. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}
