import { useRef, useState } from 'react';
import type { ExportedEntries } from '../../src/requests/exported-entries';
import { settle, type Failure } from './settle';
import type { TrailSource } from './trail-source';
import type { TrailSearch } from './use-audit-trail';

/** CSV is for reading; JSON can be verified. */
export type Format = 'csv' | 'json';

/** `search` is what it was made of, however the fields look by now. */
export interface Part {
  format: Format;
  part: number;
  exported: ExportedEntries;
  search: TrailSearch;
}

/** `made`: the part that was made last; it stays in sight while another one is made, or fails. */
export type Export =
  | { state: 'idle' }
  | { state: 'loading'; format: Format; part: number; made?: Part }
  | { state: 'failed'; failure: Failure; made?: Part }
  | { state: 'ready'; made: Part };

/** What can be done with an export. */
export interface ExportActs {
  start(format: Format, search: TrailSearch): void;
  next(): void;
  /** Waits no longer; the part before stays. */
  cancel(): void;
}

/**
 * The audit trail as text, one part at a time.
 * @param before the part that was made last before the page was loaded anew, without its text
 */
export function useExport(source: TrailSource, before: Part | undefined): [Export, ExportActs] {
  const [now, setNow] = useState<Export>({ state: 'idle' });
  const latest = useRef(0);
  const made = 'made' in now ? now.made : before;
  const kept = made === undefined ? {} : { made };

  async function load(format: Format, search: TrailSearch, part: number, cursor?: string): Promise<void> {
    const own = (latest.current += 1);
    setNow({ state: 'loading', format, part, ...kept });
    const wanted = { ...search, format, ...(cursor === undefined ? {} : { cursor }) };
    const settled = await settle(source.exported(wanted));
    if (own !== latest.current) return;
    setNow(
      settled.ok
        ? { state: 'ready', made: { format, part, exported: settled.result, search } }
        : { state: 'failed', failure: settled.failure, ...kept },
    );
  }
  return [
    now,
    {
      start: (format, search) => void load(format, search, 1),
      cancel() {
        latest.current += 1;
        setNow(made === undefined ? { state: 'idle' } : { state: 'ready', made });
      },
      next() {
        if (made?.exported.cursor === undefined) return;
        void load(made.format, made.search, made.part + 1, made.exported.cursor);
      },
    },
  ];
}
