import { ErrorMessage, HelperMessage, Label, Stack } from '@forge/react';
import type { ReactNode } from 'react';

interface Props {
  /** Of the field. */
  id: string;
  label: string;
  /** What is wrong with what was typed; stands in the place of the help. */
  error?: string | undefined;
  help?: string | undefined;
  children: ReactNode;
}

/** A field under its label, and under it what is wrong, or else what helps. */
export function LabelledField({ id, label, error, help, children }: Props) {
  return (
    <Stack space="space.050" alignInline="stretch">
      <Label labelFor={id}>{label}</Label>
      {children}
      {error === undefined ? null : <ErrorMessage>{error}</ErrorMessage>}
      {error !== undefined || help === undefined ? null : <HelperMessage>{help}</HelperMessage>}
    </Stack>
  );
}
