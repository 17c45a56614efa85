import { Select, Stack, Text, Textfield } from '@forge/react';
import { TRACED_CAUSES_SHOWN, type TracedCause } from '../../src/words/change-text';
import { useChanges } from '../hooks/use-changes';
import type { Typed } from '../hooks/use-typed';
import { useWords } from '../hooks/use-words';
import { LabelledField } from './labelled-field';
import { WhoChanged } from './who-changed';

const CAUSE = 'change-lookup-cause';
const CUSTOMER = 'change-lookup-customer';
const CAUSES = Object.keys(TRACED_CAUSES_SHOWN) as TracedCause[];

/** Looks up who brought a cause about that was found on another page, and when. */
export function ChangeLookup({ project, typed }: { project: string; typed: Typed }) {
  const { say } = useWords();
  const { customer = '' } = typed.fields;
  const cause = CAUSES.find((one) => one === typed.fields['cause']);
  const of = cause === undefined ? undefined : TRACED_CAUSES_SHOWN[cause];
  const email = of === 'customer' ? customer.trim() : '';
  const optionOf = (one: TracedCause) => ({ label: say(`check.${one}.title`), value: one });
  return (
    <Stack space="space.150" alignInline="stretch">
      <Text>{say('screen.history.lookup-about')}</Text>
      <LabelledField id={CAUSE} label={say('screen.history.lookup-cause')}>
        <Select
          key={typed.key}
          inputId={CAUSE}
          options={CAUSES.map(optionOf)}
          {...(cause === undefined ? {} : { defaultValue: optionOf(cause) })}
          onChange={(option: { value: TracedCause } | null) => typed.type({ cause: option?.value ?? '' })}
        />
      </LabelledField>
      {of === 'customer' ? (
        <LabelledField id={CUSTOMER} label={say('screen.audit.search.customer')}>
          <Textfield
            key={typed.key}
            id={CUSTOMER}
            name="customer"
            defaultValue={customer}
            maxLength={500}
            onChange={(event) => typed.type({ customer: String(event.target.value ?? '') })}
          />
        </LabelledField>
      ) : null}
      {cause === undefined || (of === 'customer' && email === '') ? null : (
        <Lookup key={`${cause} ${email}`} project={project} email={email} cause={cause} allowed />
      )}
    </Stack>
  );
}

interface LookupProps {
  project: string;
  /** Empty where the cause is about nobody. */
  email: string;
  cause: string;
  /** Whether the caller may read the site's audit log. */
  allowed: boolean;
}

/** A button, and who brought a cause about; for another cause or customer it has to begin anew. */
export function Lookup({ cause, allowed, ...target }: LookupProps) {
  const [changes, find] = useChanges(target);
  return <WhoChanged changes={changes(cause)} allowed={allowed} onFind={() => find(cause)} />;
}
