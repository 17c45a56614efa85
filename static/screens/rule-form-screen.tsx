import { Form, HelperMessage, SectionMessage, Select, Stack, Text, TextArea, Textfield } from '@forge/react';
import { LabelledField } from '../components/labelled-field';
import { useState } from 'react';
import { SYMPTOMS } from '../components/symptoms';
import { Waiting } from '../components/waiting';
import { RULE_FIELDS, useRuleFields, type RuleField } from '../hooks/use-rule-fields';
import { useWords } from '../hooks/use-words';

/** As many as one diagnosis takes. */
const LIMIT = 20;
const EXAMPLES = { customer: '{{issue.reporter.emailAddress}}', project: '{{issue.project.key}}' };

/** The fields of the action in an automation rule. */
export function RuleFormScreen() {
  const { say } = useWords();
  const fields = useRuleFields();
  // The form has no button, and a browser submits several fields on Enter only where there is one; UI Kit tells of no
  // keys. So a field is asked for when it is left empty, too.
  const [asked, setAsked] = useState<readonly RuleField[]>([]);
  if (fields.state === 'loading') {
    return (
      <Stack space="space.200" alignInline="stretch">
        <HelperMessage>{say('action.form.reads-only')}</HelperMessage>
        <Waiting text={say('screen.loading')} />
      </Stack>
    );
  }
  const { values, errors, validating, failed, change, keep } = fields;
  const fromText = { label: say('screen.form.symptom-from-text'), value: '' };
  const options = [fromText, ...SYMPTOMS.map((value) => ({ label: say(`symptom.${value}`), value }))];

  function submit() {
    setAsked(RULE_FIELDS);
    if (values.customer.trim() !== '' && values.project.trim() !== '') keep();
  }

  function errorOf(field: RuleField): string | undefined {
    return asked.includes(field) && field !== 'symptom' && values[field].trim() === ''
      ? say('action.form.empty')
      : errors[field];
  }

  function helpOf(field: 'customer' | 'project'): string {
    return say(`action.field.${field}-help`, { example: EXAMPLES[field], limit: LIMIT });
  }

  return (
    <Form onSubmit={submit}>
      <Stack space="space.200" alignInline="stretch">
        {failed && (
          <SectionMessage appearance="error">
            <Text>{say('action.form.not-kept')}</Text>
          </SectionMessage>
        )}
        <LabelledField
          id="rule-customer"
          label={say('action.field.customer')}
          error={errorOf('customer')}
          help={helpOf('customer')}
        >
          <TextArea
            id="rule-customer"
            name="customer"
            defaultValue={values.customer}
            isRequired
            isDisabled={validating}
            isInvalid={errorOf('customer') !== undefined}
            onBlur={() => setAsked([...asked, 'customer'])}
            onChange={(event) => change('customer', String(event.target.value ?? ''))}
          />
        </LabelledField>
        <LabelledField
          id="rule-project"
          label={say('action.field.project')}
          error={errorOf('project')}
          help={helpOf('project')}
        >
          <Textfield
            id="rule-project"
            name="project"
            defaultValue={values.project}
            isRequired
            isDisabled={validating}
            isInvalid={errorOf('project') !== undefined}
            onBlur={() => setAsked([...asked, 'project'])}
            onChange={(event) => change('project', String(event.target.value ?? ''))}
          />
        </LabelledField>
        <LabelledField id="rule-symptom" label={say('action.field.symptom')} error={errors.symptom}>
          <Select
            inputId="rule-symptom"
            name="symptom"
            options={options}
            defaultValue={options.find(({ value }) => value === values.symptom) ?? fromText}
            isDisabled={validating}
            onChange={(option: { value?: string } | null) => change('symptom', option?.value ?? '')}
          />
        </LabelledField>
        <HelperMessage>{say('action.form.reads-only')}</HelperMessage>
      </Stack>
    </Form>
  );
}
