import type { AnswerPayload } from '../../src/requests/answer-question';
import type { Report } from '../../src/requests/report';
import { SYMPTOMS } from '../components/symptoms';
import { batchOf, toldAnswers } from './use-diagnosis';
import type { Fields } from './use-typed';

/** What the report of one customer is made of. */
export type Customer = Pick<AnswerPayload, 'email' | 'complaint' | 'answers' | 'batch'>;

/** Fields of the form among the project settings, from which it makes this report again; `shown` is what no field has. */
export function fieldsOfReport(report: Report): Fields {
  const { target, complaint } = report;
  return {
    customer: target.email,
    symptom: complaint.assumed === undefined ? complaint.symptom : '',
    shown: JSON.stringify({ ...batchOf(report), complaint, answers: toldAnswers(report) }),
  };
}

/** Nobody else was given. */
const ALONE = { given: 1, listed: 0, unread: 0 };

/** Whom those fields name, and what is known of them. Where nobody chose what went wrong, it is assumed. */
export function customerOf({ customer = '', symptom, shown = '' }: Fields): Customer {
  const email = customer.trim();
  if (shown !== '') return { email, ...(JSON.parse(shown) as Omit<Customer, 'email'>) };
  const chosen = SYMPTOMS.find((one) => one === symptom);
  const said = chosen === undefined ? ({ symptom: 'add-failed', assumed: true } as const) : { symptom: chosen };
  return { email, batch: ALONE, complaint: { ...said, i18nKeys: [], clues: [] }, answers: [] };
}
