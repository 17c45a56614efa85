/** A mistake in a `site.json`: where it is, what is wrong, what to write instead. */
export class SiteProblem extends Error {
  readonly path: string;
  constructor(path: string, says: string) {
    super(`${path || 'the file'} ${says}`);
    this.name = 'SiteProblem';
    this.path = path;
  }
}

/** The closest of the known names, for "did you mean". */
function nearest(name: string, known: readonly string[]): string | undefined {
  const scored = known.map((candidate) => ({
    candidate,
    distance: distance(name.toLowerCase(), candidate.toLowerCase()),
  }));
  scored.sort((one, other) => one.distance - other.distance);
  const best = scored[0];
  return best !== undefined && best.distance <= Math.max(2, name.length / 3) ? best.candidate : undefined;
}

/** `"Jna" is not …. Did you mean "Jan"?`, with the list of what there is when nothing is close. */
export function unknownName(name: string, what: string, known: readonly string[]): string {
  const suggestion = nearest(name, known);
  const hint =
    suggestion !== undefined
      ? `Did you mean "${suggestion}"?`
      : known.length > 0
        ? `There is: ${known.join(', ')}.`
        : `There is none in this file.`;
  return `names "${name}", which is no ${what} of this site. ${hint}`;
}

function distance(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const changed = (previous[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      current.push(Math.min(changed, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[other.length] ?? 0;
}
