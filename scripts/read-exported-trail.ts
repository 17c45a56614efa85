import * as v from 'valibot';
import { TRAIL_FORMAT, TRAIL_VERSION, type ExportedTrail } from '../src/records/exported-trail';

/** Input that cannot be used; the message says what to do. */
export class InputError extends Error {}

const place = v.object({ sequence: v.number(), hash: v.string(), at: v.string() });
const part = v.object({ salt: v.string(), texts: v.record(v.string(), v.string()) });
const sealed = v.looseObject({
  sequence: v.number(),
  at: v.string(),
  hash: v.string(),
  previousHash: v.string(),
  body: v.looseObject({}),
  commitments: v.record(v.string(), v.string()),
  personal: v.record(v.string(), part),
});
const trail = v.object({
  format: v.literal(TRAIL_FORMAT),
  version: v.number(),
  whole: v.boolean(),
  head: place,
  checkpoint: place,
  entries: v.array(v.looseObject({ sealed })),
});

/** Reads the parts of an export. Throws an InputError that says what is wrong with which file. */
export function exportedParts(
  files: readonly string[],
  read: (file: string) => string,
): [ExportedTrail, ...ExportedTrail[]] {
  const [first, ...others] = files.map((file) => partOf(file, read));
  if (first === undefined) throw new InputError('Name at least one file.');
  return [first, ...others];
}

function partOf(file: string, read: (file: string) => string): ExportedTrail {
  let text: string;
  try {
    text = read(file);
  } catch {
    throw new InputError(`${file} cannot be read. Check its name.`);
  }
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw new InputError(
      `${file} is not JSON. Export as JSON (a CSV cannot be verified), and save the whole text of a part in a file of its own.`,
    );
  }
  if (Array.isArray(document)) {
    throw new InputError(`${file} was exported before exports could be verified. Export it again.`);
  }
  const found = v.safeParse(trail, document);
  if (!found.success) {
    const [issue] = found.issues;
    throw new InputError(
      `${file} is no exported audit trail of this app (${v.getDotPath(issue) ?? 'the file'}: ${issue.message}).`,
    );
  }
  if (found.output.version !== TRAIL_VERSION) {
    throw new InputError(
      `${file} has version ${String(found.output.version)}; this command reads version ${String(TRAIL_VERSION)}.`,
    );
  }
  return found.output as unknown as ExportedTrail;
}
