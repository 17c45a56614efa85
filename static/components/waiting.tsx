import { Inline, Spinner, Text } from '@forge/react';
import type { ReactNode } from 'react';

interface Props {
  text: string;
  /** How to end it, where it can be ended. */
  children?: ReactNode;
}

/** Something is under way, and what. */
export function Waiting({ text, children }: Props) {
  return (
    <Inline space="space.100" alignBlock="center" shouldWrap>
      <Spinner size="small" />
      <Text>{text}</Text>
      {children}
    </Inline>
  );
}
