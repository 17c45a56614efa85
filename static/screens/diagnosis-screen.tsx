import { SectionMessage, Stack, Text } from '@forge/react';
import { useEffect, useRef, useState } from 'react';
import type { Draft } from '../../src/records/drafts';
import { DraftNote } from '../components/draft-note';
import { InviteForm, type Given } from '../components/invite-form';
import { askDiagnose } from '../hooks/ask-diagnose';
import { toldAnswers, useDiagnosis, type Told } from '../hooks/use-diagnosis';
import type { Drafts } from '../hooks/use-draft';
import type { Project } from '../hooks/use-project';
import { useWords } from '../hooks/use-words';
import type { Besides } from './customer-report';
import { DiagnosisOutcome } from './diagnosis-outcome';

interface Props {
  project: Project;
  /** Key of the request that the screen was opened on. */
  request?: string;
  besides: Besides;
  /** What the form is filled in with, unless something was typed by then. */
  given?: Given;
  /** What is kept over a reload. */
  drafts: Drafts;
  /** A customer who is to be diagnosed again, at once; without an address, the service project. */
  again?: Given;
}

/** From the pasted error to a report for each customer. */
export function DiagnosisScreen({ project, request, besides, given, drafts: [draft, drafts], again }: Props) {
  const { say } = useWords();
  const [diagnosis, actions] = useDiagnosis(askDiagnose);
  const [over, setOver] = useState<Given>();
  // Until something else is diagnosed.
  const [restored, setRestored] = useState<Draft>();
  const asked = useRef<Given & { told: readonly Told[] }>(undefined);
  const inProject = (act: (key: string) => Promise<void>) => {
    if (project.state === 'ready') void act(project.key);
  };

  function diagnose({ text, symptom }: Given, told: readonly Told[] = []) {
    asked.current = { text, ...(symptom === undefined ? {} : { symptom }), told };
    inProject((key) => actions.diagnose(key, text, symptom, told));
  }
  function diagnoseNow(asked: Given) {
    setRestored(undefined);
    diagnose(asked);
  }
  function checkProject() {
    setRestored(undefined);
    asked.current = undefined;
    inProject(actions.checkProject);
  }
  function startAnew() {
    asked.current = undefined;
    setOver(given ?? { text: '' });
    drafts.drop();
    actions.clear();
  }

  useEffect(() => {
    setRestored(draft);
    if (draft === undefined) return;
    // It was typed over what is filled in by itself.
    setOver(draft);
    if (draft.diagnosed) diagnose(draft, draft.told);
  }, [draft]);
  useEffect(() => {
    if (again === undefined) return;
    setOver(again);
    if (again.text === '') checkProject();
    else diagnoseNow(again);
  }, [again]);
  useEffect(() => {
    if (diagnosis.state !== 'ready' || asked.current === undefined) return;
    const told = diagnosis.customers.map(({ report }) => ({
      email: report.target.email,
      answers: toldAnswers(report),
    }));
    // Of a long list, what was told before of those who are not diagnosed yet.
    const before = asked.current.told.filter(({ email }) => !told.some((one) => one.email === email));
    drafts.keep({
      ...asked.current,
      diagnosed: true,
      told: [...told, ...before].filter(({ answers }) => answers.length > 0),
    });
  }, [diagnosis]);

  return (
    <Stack space="space.300" alignInline="stretch">
      {project.state === 'missing' ? (
        <SectionMessage appearance="warning">
          <Text>{say('screen.project-missing')}</Text>
        </SectionMessage>
      ) : null}
      {restored === undefined ? null : <DraftNote draft={restored} onStartAnew={startAnew} />}
      <InviteForm
        loading={diagnosis.state === 'loading'}
        done={diagnosis.state === 'ready'}
        disabled={project.state !== 'ready'}
        onDiagnose={diagnoseNow}
        onTyping={drafts.typing}
        {...(given === undefined ? {} : { given })}
        {...(over === undefined ? {} : { over })}
        {...(request === undefined ? { onCheckProject: checkProject } : {})}
      />
      <DiagnosisOutcome diagnosis={diagnosis} actions={actions} besides={besides} />
      {request === undefined ? (
        <Text size="small" color="color.text.subtle">
          {say('recent.draft-kept')}
        </Text>
      ) : null}
    </Stack>
  );
}
