import { Inline, LoadingButton, Select, Stack, Text, Textfield } from '@forge/react';
import { useEffect } from 'react';
import { ChangeLookup } from '../components/change-lookup';
import { ComparisonCard } from '../components/comparison-card';
import { LabelledField } from '../components/labelled-field';
import { SYMPTOMS } from '../components/symptoms';
import { customerOf, fieldsOfReport } from '../hooks/shown-report';
import { useProjectCheck } from '../hooks/use-project-check';
import type { Typed } from '../hooks/use-typed';
import { useWords } from '../hooks/use-words';
import type { Besides, WhoChangedIt } from './customer-report';
import { DiagnosisOutcome } from './diagnosis-outcome';

const CUSTOMER = 'health-customer';
const SYMPTOM = 'health-symptom';

const whoChanged: WhoChangedIt = (cause, { target }, allowed) => (
  <ChangeLookup project={target.projectKey} email={target.email} cause={cause} allowed={allowed} />
);
const compared: Besides = ({ target, verdict }) =>
  verdict.conclusion === 'clear' ? null : <ComparisonCard project={target.projectKey} />;

/** What would stop every customer of the service project, or what stops one; who changed it, and what differs. */
export function HealthScreen({ project, typed }: { project: string | undefined; typed: Typed }) {
  const { say } = useWords();
  const [diagnosis, actions, checkCustomer] = useProjectCheck();
  const { fields } = typed;
  const customer = customerOf(fields);
  const isNamed = customer.email !== '';
  const options = SYMPTOMS.map((value) => ({ label: say(`symptom.${value}`), value }));

  function check() {
    if (project !== undefined) void (isNamed ? checkCustomer(project, customer) : actions.checkProject(project));
  }
  useEffect(() => {
    if ((fields['shown'] ?? '') !== '') check();
  }, [typed.key]);
  useEffect(() => {
    const report = diagnosis.state === 'ready' ? diagnosis.customers[0]?.report : undefined;
    if (report?.target.email === customer.email) typed.type(fieldsOfReport(report));
  }, [diagnosis]);

  return (
    <Stack space="space.300" alignInline="stretch">
      <Text>{say('project-settings.health.about')}</Text>
      <LabelledField id={CUSTOMER} label={say('project-settings.health.customer')}>
        <Textfield
          key={typed.key}
          id={CUSTOMER}
          name="customer"
          defaultValue={fields['customer'] ?? ''}
          maxLength={500}
          onChange={(event) => typed.type({ customer: String(event.target.value ?? ''), shown: '' })}
        />
      </LabelledField>
      {isNamed ? (
        <LabelledField id={SYMPTOM} label={say('screen.form.symptom')}>
          <Select
            key={typed.key}
            inputId={SYMPTOM}
            options={options}
            placeholder={say('symptom.add-failed')}
            defaultValue={options.filter(({ value }) => value === fields['symptom'])}
            onChange={(option: { value: string } | null) => typed.type({ symptom: option?.value ?? '', shown: '' })}
          />
        </LabelledField>
      ) : null}
      <Inline>
        <LoadingButton
          appearance={diagnosis.state === 'ready' ? 'default' : 'primary'}
          isDisabled={project === undefined}
          isLoading={diagnosis.state === 'loading'}
          onClick={check}
        >
          {say(isNamed ? 'screen.form.diagnose' : 'screen.form.check-project')}
        </LoadingButton>
      </Inline>
      <DiagnosisOutcome diagnosis={diagnosis} actions={actions} whoChanged={whoChanged} besides={compared} />
    </Stack>
  );
}
