import { HandOffsToAnswer } from '../components/hand-offs-to-answer';
import { inboxLists } from '../hooks/inbox-lists';

/** Every plan of the site that waits for somebody who may apply it. */
export function InboxScreen({ shown }: { shown: boolean }) {
  return (
    <HandOffsToAnswer
      source={inboxLists}
      shown={shown}
      about="hand-off.inbox.about"
      others="hand-off.answered"
      projectOf={({ target }) => target.projectKey}
    />
  );
}
