import { Link, List, ListItem, Stack, Text } from '@forge/react';
import { Lines } from '../../components/lines';
import { useWords } from '../../hooks/use-words';
import { SCOPES, WRITE_SCOPE } from './scopes';

const ADMINISTRATION = 'https://admin.atlassian.com';

/** How an organization administrator makes a key that may do what the app needs, and no more. */
export function HowToCreate() {
  const { say } = useWords();
  const steps = [
    say('settings.how.page'),
    say('settings.how.scopes', { scopes: Object.values(SCOPES) }),
    say('settings.how.expiry'),
  ];
  const remarks = [
    say('settings.how.domains', { scope: SCOPES.domains }),
    say('settings.how.approved', { scope: SCOPES.approvedDomains }),
    say('settings.how.write', { scope: WRITE_SCOPE }),
  ];
  return (
    <Stack space="space.150">
      <List type="ordered">
        {steps.map((line) => (
          <ListItem key={line}>
            <Text>{line}</Text>
          </ListItem>
        ))}
      </List>
      <Lines lines={remarks} />
      <Text>
        <Link href={ADMINISTRATION} openNewTab>
          {say('settings.how.open')}
        </Link>
      </Text>
    </Stack>
  );
}
