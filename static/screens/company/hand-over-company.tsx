import type { Plan } from '../../../src/repairs/plan';
import { SendForm } from '../../components/send-form';
import { sendable, type CompanyRow } from '../../hooks/company-rows';
import type { HandOver } from '../../hooks/use-sending';
import { useWords } from '../../hooks/use-words';

interface Props {
  rows: readonly CompanyRow[];
  handOver: HandOver;
  onSend: (plans: readonly Plan[], note: string) => void;
}

/** Sends what is left of a company to the people who may apply all of it. */
export function HandOverCompany({ rows, handOver, onSend }: Props) {
  const { say } = useWords();
  const plans = sendable(rows);
  return (
    <SendForm
      noteId="company-note"
      about={say('company.send.about', { count: plans.length })}
      handOver={handOver}
      onSend={(note) => onSend(plans, note)}
    />
  );
}
