import { useEffect, useState } from 'react';
import type { DraftPage } from '../../src/records/drafts';
import { useDraft, type Place } from './use-draft';

/** What stands in the fields of a form, by names of its own. */
export type Fields = Readonly<Record<string, string>>;

/** What stands in the fields of a form, kept over a reload. */
export interface Typed {
  fields: Fields;
  /** Changes when fields are filled or emptied by another than the one who types: they take what they begin with. */
  key: string;
  /** Keeps these fields, and the others as they are; empty ones are no longer kept. */
  type(fields: Fields): void;
  /** Empties these fields, or all of them: what stood there was sent. */
  clear(...names: string[]): void;
}

/** The fields of a form: as they were before the page was loaded anew, and kept while somebody types. */
export function useTyped(place: Place | undefined, page: DraftPage): Typed {
  const [draft, drafts] = useDraft(place, page);
  const [fields, setFields] = useState<Fields>({});
  const [key, setKey] = useState('');
  useEffect(() => {
    if (draft === undefined) return;
    setFields(fieldsOf(draft.text));
    setKey(draft.at);
  }, [draft]);
  function put(all: Fields) {
    const kept = Object.entries(all).filter(([, text]) => text !== '');
    setFields(all);
    drafts.typing({ text: kept.length === 0 ? '' : JSON.stringify(Object.fromEntries(kept)) });
  }

  return {
    fields,
    key,
    type: (changed) => put({ ...fields, ...changed }),
    clear(...names) {
      const left = Object.entries(fields).filter(([name]) => names.length > 0 && !names.includes(name));
      if (left.length === Object.keys(fields).length) return;
      put(Object.fromEntries(left));
      setKey(`${key}+`);
    },
  };
}

function fieldsOf(text: string): Fields {
  try {
    return JSON.parse(text) as Fields;
  } catch {
    return {};
  }
}
