import { Button, HelperMessage, Inline, Label, LoadingButton, Stack, Text, TextArea } from '@forge/react';
import type { TrailSource } from '../hooks/trail-source';
import type { TrailSearch } from '../hooks/use-audit-trail';
import { useExport } from '../hooks/use-export';
import { useWords } from '../hooks/use-words';
import { FailureMessage } from './failure-message';

const FORMATS = ['csv', 'json'] as const;
const NAMES = { csv: 'CSV', json: 'JSON' };

/** What was found as text to be copied, part by part: a page of an app can save no file. */
export function AuditExport({ source, search }: { source: TrailSource; search: TrailSearch }) {
  const { say } = useWords();
  const [now, { start, next, cancel }] = useExport(source);
  const made = 'made' in now ? now.made : undefined;
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
          <Label labelFor="audit-export">
            {say('screen.audit.export.part', {
              format: NAMES[made.format],
              part: made.part,
              entries: made.exported.entries,
            })}
          </Label>
          <TextArea
            key={`${made.format}-${String(made.part)}`}
            id="audit-export"
            name="export"
            isReadOnly
            isMonospaced
            minimumRows={12}
            maxHeight="40vh"
            value={made.exported.text}
          />
          <HelperMessage>{say('screen.audit.export.help')}</HelperMessage>
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
}
