import { Inline, Spinner, Stack, Text } from '@forge/react';
import { FailureMessage } from '../../components/failure-message';
import { Folded } from '../../components/folded';
import { Lines } from '../../components/lines';
import { Working } from '../../components/working';
import { useCompany, type Company, type CompanyActions } from '../../hooks/use-company';
import { useWords } from '../../hooks/use-words';
import { CompanyForm } from './company-form';
import { CompanyPlan } from './company-plan';
import { PeopleRead } from './people-read';

const ROLES = ['organization', 'existing', 'new', 'team'] as const;

/** Lets a company in: from its name and a pasted list to what became of each person. */
export function CompanyScreen({ project }: { project: string }) {
  const { say } = useWords();
  const [company, actions] = useCompany(project);
  const busy =
    company.state === 'reading' || company.state === 'planning' || (company.state === 'planned' && company.running);
  return (
    <Stack space="space.300" alignInline="stretch">
      <Stack space="space.100" alignInline="stretch">
        <Text>{say('company.about')}</Text>
        <Folded title={say('company.who.title')}>
          <Lines lines={ROLES.map((role) => say(`company.who.${role}`))} />
        </Folded>
      </Stack>
      <CompanyForm busy={busy} onRead={(wish) => void actions.read(wish)} />
      <Progress project={project} company={company} actions={actions} />
    </Stack>
  );
}

function Progress({ project, company, actions }: { project: string; company: Company; actions: CompanyActions }) {
  const { say } = useWords();
  switch (company.state) {
    case 'idle':
      return null;
    case 'reading':
      return (
        <Inline>
          <Spinner size="small" />
        </Inline>
      );
    case 'unread':
      return <FailureMessage failure={company.failure} meaning={say('screen.nothing-lost')} />;
    case 'listed':
      return (
        <Stack space="space.150" alignInline="stretch">
          {company.failure === undefined ? null : (
            <FailureMessage failure={company.failure} meaning={say('screen.nothing-lost')} />
          )}
          <PeopleRead list={company.list} onPlan={() => void actions.plan(company.wish, company.list)} />
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
