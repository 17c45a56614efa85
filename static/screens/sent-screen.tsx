import { useMemo } from 'react';
import { HandOffLists } from '../components/hand-off-lists';
import { projectLists } from '../hooks/project-lists';

/** What the reader sent from a service project, with what became of it, and how much waits for their own answer. */
export function SentScreen({ project, shown }: { project: string; shown: boolean }) {
  const source = useMemo(() => projectLists(project), [project]);
  return <HandOffLists source={source} shown={shown} about="hand-off.sent.about" others="hand-off.own" />;
}
