import { useRef, useState } from 'react';
import type { ExportedEntries } from '../../src/requests/exported-entries';
import { settle, type Failure } from './settle';
import type { TrailSource } from './trail-source';
import type { TrailSearch } from './use-audit-trail';

export type Format = 'csv' | 'json';

export type Export =
  | { state: 'idle' }
  | { state: 'loading'; format: Format }
  | { state: 'failed'; failure: Failure }
  /** `search` is what it was made of, however the fields look by now. */
  | { state: 'ready'; format: Format; part: number; exported: ExportedEntries; search: TrailSearch };

export interface ExportActs {
  start(format: Format, search: TrailSearch): void;
  next(): void;
}

/** The audit trail as text, one part at a time. */
export function useExport(source: TrailSource): [Export, ExportActs] {
  const [made, setMade] = useState<Export>({ state: 'idle' });
  const latest = useRef(0);

  async function load(format: Format, search: TrailSearch, part: number, cursor?: string): Promise<void> {
    const own = (latest.current += 1);
    setMade({ state: 'loading', format });
    const wanted = { ...search, format, ...(cursor === undefined ? {} : { cursor }) };
    const settled = await settle(source.exported(wanted));
    if (own !== latest.current) return;
    setMade(
      settled.ok
        ? { state: 'ready', format, part, exported: settled.result, search }
        : { state: 'failed', failure: settled.failure },
    );
  }
  return [
    made,
    {
      start: (format, search) => void load(format, search, 1),
      next() {
        if (made.state !== 'ready' || made.exported.cursor === undefined) return;
        void load(made.format, made.search, made.part + 1, made.exported.cursor);
      },
    },
  ];
}
