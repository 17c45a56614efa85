import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { exportedParts, InputError } from './read-exported-trail';
import { verifyExport, type ExportVerdict } from '../src/records/verify-export';

const USAGE = `Usage: npm run verify-audit -- FILE [FILE…]
Verifies an audit trail that was exported as JSON, without the app and without a network. Give all parts of one export
together, in any order.
Exit status: 0 as it was written, 1 not as it was written or not whole, 2 bad input.`;

const BREAKS = {
  edited: 'it, or what stands beside it, was changed after it was written',
  missing: 'it is missing: it was deleted, or a part of the export was not given',
  'out-of-place': 'it was inserted or moved',
  replaced: 'it is not the one that the next entry was written after',
  cut: 'it and all newer ones are missing: they were deleted, or a part of the export was not given',
  erased: 'personal data of it is gone, and no entry says that it was erased',
  checkpoint: 'the entries up to it are gone, and no entry says that they were deleted after their time',
} as const;

/** What was found, a line each. */
export function verdictLines(verdict: ExportVerdict): string[] {
  const { count, oldest, newest, erased } = verdict;
  const lines = [
    `Entries: ${String(count)}${oldest === undefined || newest === undefined ? '' : `, from number ${String(oldest.sequence)} (${oldest.at}) to number ${String(newest.sequence)} (${newest.at})`}`,
    ...(erased === 0 ? [] : [`Entries of which personal data was erased: ${String(erased)}`]),
  ];
  switch (verdict.kind) {
    case 'chain':
      if (verdict.broken !== undefined) {
        const { kind, sequence } = verdict.broken;
        lines.push(`NOT AS IT WAS WRITTEN. Entry number ${String(sequence)}: ${BREAKS[kind]}.`);
        if (verdict.moved) {
          lines.push(
            'Entries were deleted after their time while the parts were exported. Export again, and verify that.',
          );
        }
        return lines;
      }
      lines.push('As it was written: every entry is there, unchanged and in its place.');
      if (newest !== undefined) {
        lines.push(
          `Hash of the newest entry: ${newest.hash}`,
          'Whoever can write a whole file anew can make one that holds together. Compare this hash with that of the same',
          'entry in the app, or in an export that somebody else kept.',
        );
      }
      return lines;
    case 'entries':
      lines.push(
        ...verdict.edited.map(
          (sequence) => `NOT AS IT WAS WRITTEN. Entry number ${String(sequence)}: ${BREAKS.edited}.`,
        ),
        ...(verdict.edited.length === 0 ? ['Every entry is unchanged.'] : []),
        'This export is a part of the trail (of one service project, or of a search). Each entry was held against its own',
        'hash; whether entries are missing cannot be seen. A Jira administrator can export the whole trail: no search.',
      );
      return lines;
    default:
      return verdict satisfies never;
  }
}

/** Runs the command and gives its exit status; what it says goes to the console. */
export function runVerifyAudit(argv: string[]): 0 | 1 | 2 {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      options: { help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    if (values.help) {
      console.log(USAGE);
      return 0;
    }
    const verdict = verifyExport(exportedParts(positionals, (file) => readFileSync(file, 'utf8')));
    for (const line of verdictLines(verdict)) console.log(line);
    return verdict.kind === 'chain' ? (verdict.broken === undefined ? 0 : 1) : verdict.edited.length === 0 ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    if (error instanceof InputError || !(error instanceof Error)) console.error(`\n${USAGE}`);
    return 2;
  }
}

if (require.main === module) process.exitCode = runVerifyAudit(process.argv.slice(2));
