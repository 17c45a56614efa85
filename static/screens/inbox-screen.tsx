import { HandOffLists } from '../components/hand-off-lists';

/** Every plan of the site that waits for somebody who may apply it. */
export function InboxScreen({ shown }: { shown: boolean }) {
  return <HandOffLists shown={shown} about="hand-off.inbox.about" others="hand-off.answered" />;
}
