import { useProductContext } from '@forge/react';
import { useEffect, useState } from 'react';
import { keepFields, whileValidating } from '../rule';

/** The inputs of the action, as manifest.yml names them. */
export const RULE_FIELDS = ['customer', 'project', 'symptom'] as const;
/** One of them. */
export type RuleField = (typeof RULE_FIELDS)[number];
/** What stands in the fields; empty where nothing does. */
export type RuleValues = Record<RuleField, string>;

/** What the rule says of the fields that it kept. */
interface RuleExtension {
  data?: { inputs?: Record<string, unknown> };
  errors?: { invalidInputs?: Record<string, { message?: string } | undefined> };
}

/** The fields of the action in a rule, and what the rule says of them. */
export type RuleFields =
  | { state: 'loading' }
  | {
      state: 'ready';
      values: RuleValues;
      /** What the rule found wrong, in its own words; gone once the field is changed. */
      errors: Partial<Record<RuleField, string>>;
      validating: boolean;
      failed: boolean;
      /** Every change goes to the rule at once: moving on in the rule must not lose it. */
      change: (field: RuleField, value: string) => void;
      keep: () => void;
    };

/** The fields of the action as the rule keeps them. */
export function useRuleFields(): RuleFields {
  const extension = useProductContext()?.extension as RuleExtension | undefined;
  const [changed, setChanged] = useState<Partial<RuleValues>>({});
  const [validating, setValidating] = useState(false);
  const [failed, setFailed] = useState(false);
  useEffect(() => whileValidating(setValidating), []);
  if (extension === undefined) return { state: 'loading' };

  const kept = (field: RuleField) => textOf(extension.data?.inputs?.[field]);
  const values = { customer: kept('customer'), project: kept('project'), symptom: kept('symptom'), ...changed };
  const wrong = RULE_FIELDS.filter((field) => !(field in changed)).flatMap((field) => {
    const message = extension.errors?.invalidInputs?.[field]?.message;
    return message === undefined ? [] : [[field, message] as const];
  });
  const keep = (now: RuleValues) => {
    const { symptom, ...required } = now;
    keepFields({ ...required, ...(symptom === '' ? {} : { symptom }) }).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  return {
    state: 'ready',
    values,
    errors: Object.fromEntries(wrong),
    validating,
    failed,
    change(field, value) {
      setChanged({ ...changed, [field]: value });
      keep({ ...values, [field]: value });
    },
    keep: () => keep(values),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
