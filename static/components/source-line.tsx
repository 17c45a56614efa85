import { Inline, Text, User } from '@forge/react';
import type { Source } from '../../src/facts/fact';
import { sourceText, type ReadBy } from '../../src/words/report-text';
import { useWords } from '../hooks/use-words';

/** Where something is known from: which call, when, as whom; or who told it. */
export function SourceLine({ source, report }: { source: Source; report?: ReadBy | undefined }) {
  const { say, locale, when } = useWords();
  if (source.how === 'told' && source.by !== report?.caller.accountId) {
    return (
      <Inline space="space.050" alignBlock="center" shouldWrap>
        <Text size="small" color="color.text.subtle">
          {say('screen.told-by', { at: when(source.at) })}
        </Text>
        <User accountId={source.by} />
      </Inline>
    );
  }
  return (
    <Text size="small" color="color.text.subtle">
      {sourceText(source, report, say, locale)}
    </Text>
  );
}
