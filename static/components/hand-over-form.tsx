import { Text, Textfield } from '@forge/react';
import type { Plan } from '../../src/repairs/plan';
import type { Report } from '../../src/requests/report';
import { useHandOver } from '../hooks/use-hand-over';
import { useTyped } from '../hooks/use-typed';
import { useWords } from '../hooks/use-words';
import { LabelledField } from './labelled-field';
import { SendForm } from './send-form';

/** Sends a plan to the people who may apply it. */
export function HandOverForm({ plan, report }: { plan: Plan; report: Report }) {
  const { say } = useWords();
  const [handOver, send] = useHandOver(plan, report);
  const { repair, target } = plan;
  const typed = useTyped({ project: target.projectKey, about: `${repair} ${target.email}` }, 'note');
  const request = typed.fields['request'] ?? requestIn(report);
  return (
    <>
      {handOver.state === 'sent' ? null : <Text weight="bold">{say('screen.plan.not-allowed')}</Text>}
      <SendForm
        noteId="hand-off-note"
        about={say('hand-off.send.about')}
        handOver={handOver}
        typed={typed}
        appearance="primary"
        onSend={(note) => send(note, request)}
      >
        <LabelledField
          id="hand-off-request"
          label={say('hand-off.send.request')}
          help={say('hand-off.send.request-help')}
        >
          <Textfield
            key={typed.key}
            id="hand-off-request"
            name="request"
            maxLength={100}
            defaultValue={request}
            onChange={(event) => typed.type({ request: String(event.target.value ?? '') })}
          />
        </LabelledField>
      </SendForm>
    </>
  );
}

/** The request of this service project that the pasted text names. */
function requestIn({ complaint, target }: Report): string {
  return complaint.issueKeys?.find((key) => key.startsWith(`${target.projectKey}-`)) ?? '';
}
