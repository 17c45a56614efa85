import type { Plan } from '../../../src/repairs/plan';
import { SendForm } from '../../components/send-form';
import { sendable, type CompanyRow } from '../../hooks/company-rows';
import type { HandOver } from '../../hooks/use-sending';
import { useTyped } from '../../hooks/use-typed';
import { useWords } from '../../hooks/use-words';

interface Props {
  project: string;
  /** Its name. */
  company: string;
  rows: readonly CompanyRow[];
  handOver: HandOver;
  onSend: (plans: readonly Plan[], note: string) => void;
}

/** Sends what is left of a company to the people who may apply all of it. */
export function HandOverCompany({ project, company, rows, handOver, onSend }: Props) {
  const { say } = useWords();
  const plans = sendable(rows);
  const typed = useTyped({ project, about: company }, 'note');
  return (
    <SendForm
      noteId="company-note"
      about={say('company.send.about', { count: plans.length })}
      handOver={handOver}
      typed={typed}
      onSend={(note) => onSend(plans, note)}
    />
  );
}
