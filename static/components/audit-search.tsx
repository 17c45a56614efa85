import {
  ErrorMessage,
  Form,
  HelperMessage,
  Inline,
  Label,
  LoadingButton,
  Select,
  Stack,
  Textfield,
  UserPicker,
} from '@forge/react';
import { isDay } from './is-day';
import { LabelledField } from './labelled-field';
import { useState } from 'react';
import type { TrailSearch } from '../hooks/use-audit-trail';
import type { Typed } from '../hooks/use-typed';
import { useWords } from '../hooks/use-words';

interface Props {
  /** Causes that changes are made against. */
  causes: readonly string[];
  loading: boolean;
  /** Of several service projects one can be picked. */
  ofSite: boolean;
  typed: Typed;
  onSearch: (search: TrailSearch) => void;
}

type Day = 'from' | 'to';
/** A key or an id of a project, as the resolver takes them. */
const PROJECT = /^\w{0,100}$/;
const ANY = '';

/** What to look for in the audit trail; everything given must hold. */
export function AuditSearchForm({ causes, loading, ofSite, typed, onSearch }: Props) {
  const { say } = useWords();
  const { fields, key, type } = typed;
  const { project = '', customer = '', actor = '', cause = ANY, from = '', to = '' } = fields;
  const days: Record<Day, string> = { from, to };
  const [wrong, setWrong] = useState<(Day | 'project')[]>([]);

  function submit() {
    const invalid: (Day | 'project')[] = (['from', 'to'] as const).filter((day) => {
      const text = days[day].trim();
      // Nothing is any day.
      return text !== '' && !isDay(text);
    });
    if (!PROJECT.test(project.trim())) invalid.push('project');
    setWrong(invalid);
    if (invalid.length > 0 || loading) return;
    onSearch({
      ...given('project', project),
      ...given('customer', customer),
      ...given('actor', actor),
      ...given('cause', cause),
      ...given('from', from),
      ...given('to', to),
    });
  }

  const any = { label: say('screen.audit.search.any-cause'), value: ANY };
  const options = [any, ...causes.map((one) => ({ label: say(`check.${one}.title`), value: one }))];
  return (
    <Form key={key} onSubmit={submit}>
      <Stack space="space.150" alignInline="stretch">
        {ofSite ? (
          <LabelledField
            id="audit-project"
            label={say('screen.audit.search.project')}
            error={wrong.includes('project') ? say('screen.audit.search.project-invalid') : undefined}
            help={say('screen.audit.search.project-help')}
          >
            <Textfield
              id="audit-project"
              name="project"
              defaultValue={project}
              maxLength={100}
              isInvalid={wrong.includes('project')}
              onChange={(event) => type({ project: String(event.target.value ?? '') })}
            />
          </LabelledField>
        ) : null}
        <LabelledField id="audit-customer" label={say('screen.audit.search.customer')}>
          <Textfield
            id="audit-customer"
            name="customer"
            defaultValue={customer}
            maxLength={500}
            onChange={(event) => type({ customer: String(event.target.value ?? '') })}
          />
        </LabelledField>
        <UserPicker
          name="actor"
          label={say('screen.audit.search.actor')}
          {...(actor === '' ? {} : { defaultValue: actor })}
          onChange={(picked) => type({ actor: (picked as { id?: string } | null)?.id ?? '' })}
        />
        <LabelledField id="audit-cause" label={say('screen.audit.search.cause')}>
          <Select
            inputId="audit-cause"
            name="cause"
            options={options}
            defaultValue={options.find(({ value }) => value === cause) ?? any}
            onChange={(option: { value?: string } | null) => type({ cause: option?.value ?? ANY })}
          />
        </LabelledField>
        <Inline space="space.200" shouldWrap>
          {(['from', 'to'] as const).map((day) => (
            <Stack key={day} space="space.050">
              <Label labelFor={`audit-${day}`}>{say(`screen.audit.search.${day}`)}</Label>
              <Textfield
                id={`audit-${day}`}
                name={day}
                defaultValue={days[day]}
                maxLength={10}
                isInvalid={wrong.includes(day)}
                onChange={(event) => type({ [day]: String(event.target.value ?? '') })}
              />
              {wrong.includes(day) ? (
                <ErrorMessage>{say('screen.audit.search.day-invalid')}</ErrorMessage>
              ) : (
                <HelperMessage>{say('screen.audit.search.day-help')}</HelperMessage>
              )}
            </Stack>
          ))}
        </Inline>
        <Inline>
          <LoadingButton type="submit" isLoading={loading}>
            {say('screen.audit.search.start')}
          </LoadingButton>
        </Inline>
      </Stack>
    </Form>
  );
}

function given<K extends keyof TrailSearch>(name: K, value: string): Partial<Record<K, string>> {
  return value.trim() === '' ? {} : ({ [name]: value.trim() } as Record<K, string>);
}
