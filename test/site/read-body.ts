/** A field of a JSON body; undefined where the body is no object or has none. */
export function field(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[name] : undefined;
}

/** A text in a body, trimmed; empty where there is none. */
export function textField(body: unknown, name: string): string {
  const value = field(body, name);
  return typeof value === 'string' ? value.trim() : '';
}

/** A list of texts; undefined where it is missing or holds something else. */
export function textList(body: unknown, name: string): string[] | undefined {
  const value = field(body, name);
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
}

/** A list of whole numbers, which may be written as texts. */
export function numberList(body: unknown, name: string): number[] {
  const value = field(body, name);
  return Array.isArray(value) ? value.map(Number).filter((item) => Number.isInteger(item)) : [];
}
