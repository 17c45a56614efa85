import { SYMPTOMS, type Symptom } from '../facts/complaint';

/** The fields that manifest.yml declares for the action. */
export type ActionField = 'customer' | 'project' | 'symptom';

/** What is wrong with a field, before anything is read. */
export interface RefusedField {
  code: 'empty' | 'smart-value' | 'not-text' | 'bad-project' | 'bad-symptom';
  field: ActionField;
}

/** What a rule or Rovo asks, once it has been looked at. */
export interface ActionInput {
  project: string;
  /** Addresses, or a text that holds them. */
  text: string;
  symptom?: Symptom;
}

// A pasted error message holds no pair of double braces; a template that nobody filled does.
const SMART_VALUE = /\{\{[^{}]*\}\}/;
const PROJECT = /^\w{1,100}$/;

/**
 * Understands what an automation rule or a language model filled in. None of it is believed, and none of it is said
 * again in a refusal: whoever reads that may be a model that would follow it.
 */
export function readActionInput(payload: unknown): ActionInput | RefusedField {
  const fields = (typeof payload === 'object' && payload !== null ? payload : {}) as Record<string, unknown>;
  const customer = textIn(fields, 'customer');
  if (typeof customer !== 'string') return customer;
  if (customer === '') return { code: 'empty', field: 'customer' };
  const project = textIn(fields, 'project');
  if (typeof project !== 'string') return project;
  if (project === '') return { code: 'empty', field: 'project' };
  if (!PROJECT.test(project)) return { code: 'bad-project', field: 'project' };
  const named = textIn(fields, 'symptom');
  if (typeof named !== 'string') return named;
  const symptom = SYMPTOMS.find((one) => one === named);
  if (named !== '' && symptom === undefined) return { code: 'bad-symptom', field: 'symptom' };
  return { project, text: customer, ...(symptom === undefined ? {} : { symptom }) };
}

function textIn(fields: Record<string, unknown>, field: ActionField): string | RefusedField {
  const value = Object.hasOwn(fields, field) ? fields[field] : undefined;
  // The id of a project is sometimes given as the number that it is.
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : (value ?? '');
  if (typeof text !== 'string') return { code: 'not-text', field };
  return SMART_VALUE.test(text) ? { code: 'smart-value', field } : text.trim();
}
