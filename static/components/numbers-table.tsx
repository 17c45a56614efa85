import { DynamicTable, Text } from '@forge/react';
import { useWords } from '../hooks/use-words';

const PER_PAGE = 50;

interface Props {
  caption: string;
  /** Heads of the two columns. */
  label: string;
  count: string;
  rows: { label: string; count: number }[];
}

/** What a chart shows, for whoever reads rather than sees it. */
export function NumbersTable({ caption, label, count, rows }: Props) {
  const { locale } = useWords();
  const number = new Intl.NumberFormat(locale);
  return (
    <DynamicTable
      caption={caption}
      rowsPerPage={PER_PAGE}
      head={{
        cells: [
          { key: 'label', content: label, width: 75 },
          { key: 'count', content: count, width: 25 },
        ],
      }}
      rows={rows.map((row) => ({
        key: row.label,
        cells: [
          { key: 'label', content: <Text>{row.label}</Text> },
          { key: 'count', content: <Text>{number.format(row.count)}</Text> },
        ],
      }))}
    />
  );
}
