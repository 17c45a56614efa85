import { Button, DynamicTable, Text } from '@forge/react';
import type { CustomerDiagnosis } from '../hooks/use-diagnosis';
import { useWords } from '../hooks/use-words';
import { conclusionLozenge } from './conclusion-lozenge';

/** A list without pages up to here; the table draws no page buttons for one page. */
const PER_PAGE = 50;
/** In percent: an address that is broken in the middle of a word is hard to read. */
const WIDTHS = { email: 33, conclusion: 17, cause: 32, report: 18 } as const;
const COLUMNS = ['email', 'conclusion', 'cause', 'report'] as const;

interface Props {
  customers: CustomerDiagnosis[];
  chosen: number;
  onChoose: (index: number) => void;
}

/** Several customers with their conclusions, to choose one from. */
export function CustomerList({ customers, chosen, onChoose }: Props) {
  const { say } = useWords();
  return (
    <DynamicTable
      caption={say('screen.customers.title', { count: customers.length })}
      rowsPerPage={PER_PAGE}
      highlightedRowIndex={[chosen]}
      head={{
        cells: COLUMNS.map((key) => ({ key, content: say(`screen.customers.${key}`), width: WIDTHS[key] })),
      }}
      rows={customers.map(({ report: { target, verdict } }, index) => ({
        key: target.email,
        isHighlighted: index === chosen,
        cells: [
          { key: 'email', content: <Text weight={index === chosen ? 'bold' : 'regular'}>{target.email}</Text> },
          { key: 'conclusion', content: conclusionLozenge(verdict, say) },
          {
            key: 'cause',
            content: (
              <Text>
                {verdict.rootCause === undefined
                  ? say('screen.customers.none')
                  : say(`check.${verdict.rootCause}.title`)}
              </Text>
            ),
          },
          {
            key: 'report',
            content: (
              <Button spacing="compact" onClick={() => onChoose(index)}>
                {say(index === chosen ? 'screen.customers.shown' : 'screen.customers.show', { email: target.email })}
              </Button>
            ),
          },
        ],
      }))}
    />
  );
}
