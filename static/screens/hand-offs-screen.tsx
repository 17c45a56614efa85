import { useMemo } from 'react';
import type { HandOff } from '../../src/records/hand-offs';
import { HandOffLists } from '../components/hand-off-lists';
import { projectLists } from '../hooks/project-lists';

interface Props {
  project: string;
  shown: boolean;
  onAgain: (handOff: HandOff) => void;
}

/** Plans that were sent from a service project: one's own with what became of them, and for administrators the open ones. */
export function HandOffsScreen({ project, ...shown }: Props) {
  const source = useMemo(() => projectLists(project), [project]);
  return <HandOffLists source={source} about="hand-off.list.about" others="hand-off.own" {...shown} />;
}
