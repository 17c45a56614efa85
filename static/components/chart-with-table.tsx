import { Stack } from '@forge/react';
import type { ComponentProps, ReactNode } from 'react';
import { useWords } from '../hooks/use-words';
import { Folded } from './folded';
import { NumbersTable } from './numbers-table';

/** A chart, and what it draws as a table for whoever would rather read. */
export function ChartWithTable({ children, ...table }: ComponentProps<typeof NumbersTable> & { children: ReactNode }) {
  const { say } = useWords();
  return (
    <Stack space="space.100" alignInline="stretch">
      {children}
      <Folded title={say('site-health.chart.table')}>
        <NumbersTable {...table} />
      </Folded>
    </Stack>
  );
}
