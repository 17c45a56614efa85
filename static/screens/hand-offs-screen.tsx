import { HandOffLists } from '../components/hand-off-lists';

/** Plans that were sent from a service project: one's own with what became of them, and for administrators the open ones. */
export function HandOffsScreen({ project, shown }: { project: string; shown: boolean }) {
  return <HandOffLists project={project} shown={shown} about="hand-off.list.about" others="hand-off.own" />;
}
