import { Button, HelperMessage, Inline, Label, LoadingButton, Stack, Text, TextArea } from '@forge/react';
import type { TrailSource } from '../hooks/trail-source';
import type { TrailSearch } from '../hooks/use-audit-trail';
import { useExport, type Part } from '../hooks/use-export';
import { keptPlace, useKeptPlace } from '../hooks/use-kept-place';
import type { Typed } from '../hooks/use-typed';
import { useWords } from '../hooks/use-words';
import { FailureMessage } from './failure-message';

const FORMATS = ['csv', 'json'] as const;
const NAMES = { csv: 'CSV', json: 'JSON' };

/** What was found as text to be copied, part by part: a page of an app can save no file. */
export function AuditExport({ source, search, typed }: { source: TrailSource; search: TrailSearch; typed: Typed }) {
  const { say } = useWords();
  const before = keptPlace(typed, 'exported') as Part | undefined;
  const [now, { start, next, cancel }] = useExport(source, before);
  const newest = 'made' in now ? now.made : undefined;
  useKeptPlace(typed, 'exported', newest && placeOf(newest));
  const made = newest ?? before;
  const loading = now.state === 'loading' ? now : undefined;
  return (
    <Stack space="space.100" alignInline="stretch">
      <Text>{say('screen.audit.export.about')}</Text>
      <Inline space="space.100">
        {FORMATS.map((format) => (
          <LoadingButton
            key={format}
            isLoading={loading?.format === format}
            isDisabled={loading !== undefined && loading.format !== format}
            onClick={() => start(format, search)}
          >
            {say(`screen.audit.export.${format}`)}
          </LoadingButton>
        ))}
      </Inline>
      {loading === undefined ? null : (
        <Inline space="space.100" alignBlock="center">
          <Text>{say('screen.audit.export.making', { format: NAMES[loading.format], part: loading.part })}</Text>
          <Button onClick={cancel}>{say('screen.diagnosing.cancel')}</Button>
        </Inline>
      )}
      {now.state === 'failed' ? <FailureMessage failure={now.failure} /> : null}
      {made === undefined ? null : (
        <Stack space="space.050" alignInline="stretch">
          {made.exported.text === '' ? <Text>{titleOf(made)}</Text> : <Copied title={titleOf(made)} part={made} />}
          {made.exported.cursor === undefined ? (
            <Text>{say('screen.audit.export.last')}</Text>
          ) : (
            <Inline>
              <Button isDisabled={loading !== undefined} onClick={next}>
                {say('screen.audit.export.next')}
              </Button>
            </Inline>
          )}
        </Stack>
      )}
    </Stack>
  );

  function titleOf({ format, part, exported: { entries } }: Part) {
    return say('screen.audit.export.part', { format: NAMES[format], part, entries });
  }
}

function Copied({ title, part: { format, part, exported } }: { title: string; part: Part }) {
  const { say } = useWords();
  return (
    <>
      <Label labelFor="audit-export">{title}</Label>
      <TextArea
        key={`${format}-${String(part)}`}
        id="audit-export"
        name="export"
        isReadOnly
        isMonospaced
        minimumRows={12}
        maxHeight="40vh"
        value={exported.text}
      />
      <HelperMessage>{say('screen.audit.export.help')}</HelperMessage>
    </>
  );
}

/** Where the next part begins. The text itself is made again: it holds what may be erased by then. */
function placeOf(part: Part): Part | null {
  return part.exported.cursor === undefined ? null : { ...part, exported: { ...part.exported, text: '' } };
}
