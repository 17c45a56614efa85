import { Button, DynamicTable, Lozenge, Stack, Text, User } from '@forge/react';
import type { KeptDiagnosis } from '../../src/records/diagnosis-pages';
import type { ReadDiagnosesResult } from '../../src/requests/read-diagnoses';
import { answeredText } from '../../src/words/answer-text';
import { useWords } from '../hooks/use-words';
import { CONCLUSIONS } from './conclusion-lozenge';

const PER_PAGE = 20;
/** In percent: addresses are longer than anything else, and should not be broken. */
const WIDTHS = {
  at: 11,
  by: 10,
  customer: 29,
  symptom: 15,
  conclusion: 12,
  cause: 21,
  again: 12,
} as const;

interface Props {
  found: ReadDiagnosesResult;
  loading: boolean;
  onAgain: (diagnosis: KeptDiagnosis) => void;
}

/** Who was diagnosed, and what it came to. */
export function RecentTable({ found, loading, onAgain }: Props) {
  const { say, when } = useWords();
  const columns: (keyof typeof WIDTHS)[] = [
    'at',
    ...(found.ofEverybody ? (['by'] as const) : []),
    'customer',
    'symptom',
    'conclusion',
    'cause',
    'again',
  ];
  return (
    <DynamicTable
      caption={say('recent.caption')}
      isLoading={loading}
      rowsPerPage={PER_PAGE}
      head={{ cells: columns.map((key) => ({ key, content: say(`recent.${key}`), width: WIDTHS[key] })) }}
      emptyView={<Text>{say('recent.none')}</Text>}
      rows={found.diagnoses.map((one) => ({
        key: `${one.by} ${one.email} ${one.at}`,
        cells: [
          { key: 'at', content: <Text size="small">{when(one.at)}</Text> },
          ...(found.ofEverybody ? [{ key: 'by', content: <User accountId={one.by} /> }] : []),
          { key: 'customer', content: <Text>{one.email}</Text> },
          { key: 'symptom', content: <Text size="small">{say(`symptom.${one.symptom}`)}</Text> },
          {
            key: 'conclusion',
            content: (
              <Lozenge appearance={CONCLUSIONS[one.conclusion]}>{say(`screen.conclusion.${one.conclusion}`)}</Lozenge>
            ),
          },
          {
            key: 'cause',
            content: (
              <Stack space="space.050">
                <Text>
                  {one.rootCause === undefined ? say('screen.customers.none') : say(`check.${one.rootCause}.title`)}
                </Text>
                {(one.told ?? []).map((told) => (
                  <Text key={told.question} size="small" color="color.text.subtle">
                    {answeredText(told, say)}
                  </Text>
                ))}
              </Stack>
            ),
          },
          {
            key: 'again',
            content: (
              <Button spacing="compact" onClick={() => onAgain(one)}>
                {say('recent.again')}
              </Button>
            ),
          },
        ],
      }))}
    />
  );
}
