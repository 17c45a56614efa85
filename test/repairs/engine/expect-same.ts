/** A whole site, compared as text first: thousands of sites are compared, and only what differs is looked into. */
export function expectSame(where: string, seen: unknown, wanted: unknown): void {
  if (JSON.stringify(seen) !== JSON.stringify(wanted)) expect([where, seen]).toEqual([where, wanted]);
}
