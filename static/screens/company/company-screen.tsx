import { Stack, Text } from '@forge/react';
import { FailureMessage } from '../../components/failure-message';
import { DraftNote } from '../../components/draft-note';
import { Folded } from '../../components/folded';
import { Lines } from '../../components/lines';
import { Waiting } from '../../components/waiting';
import { Working } from '../../components/working';
import { useCompany, type Company, type CompanyActions, type CompanyWish } from '../../hooks/use-company';
import { useDraft } from '../../hooks/use-draft';
import { useWords } from '../../hooks/use-words';
import { CompanyForm } from './company-form';
import { CompanyPlan } from './company-plan';
import { PeopleRead } from './people-read';

const ROLES = ['organization', 'existing', 'new', 'team'] as const;

/** Lets a company in: from its name and a pasted list to what became of each person. Stands before the project is known. */
export function CompanyScreen({ project }: { project?: string }) {
  const { say } = useWords();
  const [company, actions] = useCompany(project ?? '');
  const [draft, drafts] = useDraft(project === undefined ? undefined : { project }, 'company');
  const busy =
    company.state === 'reading' || company.state === 'planning' || (company.state === 'planned' && company.running);
  function read(wish: CompanyWish) {
    drafts.keep({ ...workOf(wish), diagnosed: false, told: [] });
    void actions.read(wish);
  }
  function startAnew() {
    drafts.drop();
    actions.close();
  }
  return (
    <Stack space="space.300" alignInline="stretch">
      <Stack space="space.100" alignInline="stretch">
        <Text>{say('company.about')}</Text>
        <Folded title={say('company.who.title')}>
          <Lines lines={ROLES.map((role) => say(`company.who.${role}`))} />
        </Folded>
      </Stack>
      {draft === undefined || company.state !== 'idle' ? null : <DraftNote draft={draft} onStartAnew={startAnew} />}
      <CompanyForm
        // Fields take what they begin with; a draft that arrives or goes begins them anew.
        key={draft?.at ?? ''}
        disabled={project === undefined}
        busy={busy}
        done={company.state === 'listed' || company.state === 'planned'}
        given={{ company: draft?.company?.name ?? '', text: draft?.text ?? '', mail: draft?.company?.mail ?? false }}
        onTyping={(wish) => drafts.typing(workOf(wish))}
        onRead={read}
      />
      <Text size="small" color="color.text.subtle">
        {say('company.kept')}
      </Text>
      <Progress project={project ?? ''} company={company} actions={actions} />
    </Stack>
  );
}

function workOf({ company, text, mail }: CompanyWish) {
  return { text, company: { name: company, mail } };
}

function Progress({ project, company, actions }: { project: string; company: Company; actions: CompanyActions }) {
  const { say } = useWords();
  switch (company.state) {
    case 'idle':
      return null;
    case 'reading':
      return <Waiting text={say('screen.loading')} />;
    case 'unread':
      return <FailureMessage failure={company.failure} meaning={say('screen.nothing-lost')} />;
    case 'listed':
      return (
        <Stack space="space.150" alignInline="stretch">
          {company.failure === undefined ? null : (
            <FailureMessage failure={company.failure} meaning={say('screen.nothing-lost')} />
          )}
          <PeopleRead
            list={company.list}
            {...(company.rows === undefined ? {} : { looked: company.rows.length - 1 })}
            onPlan={() => void actions.plan(company.wish, company.list, company.rows)}
          />
        </Stack>
      );
    case 'planning':
      return (
        <Working
          text={say('company.planning', { done: company.done, of: company.list.people.length })}
          share={company.done / company.list.people.length}
          onStop={actions.stop}
        />
      );
    case 'planned':
      return <CompanyPlan project={project} company={company} actions={actions} />;
    default:
      return company satisfies never;
  }
}
