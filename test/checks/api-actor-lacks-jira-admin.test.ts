import check from '../../src/checks/api-actor-lacks-jira-admin';
import { checkCases } from './check-cases';
import type { Caller } from '../../src/facts/caller';
import type { Complaint } from '../../src/facts/complaint';

const refused: Complaint = { symptom: 'add-failed', i18nKeys: [], clues: ['jira-admin-required'] };
const agent: Caller = {
  accountId: 'caller',
  administersJira: false,
  administersProject: false,
  agent: true,
  browsesUsers: true,
};

checkCases(check, {
  blocks: [
    {
      name: 'the caller is no Jira administrator',
      given: { complaint: refused, caller: agent },
      message: 'yours',
      confidence: 'certain',
    },
    {
      name: 'the caller is one, so it was another account',
      given: { complaint: refused },
      message: 'another',
      confidence: 'likely',
    },
  ],
  'not-applicable': [
    { name: 'nothing was pasted', because: 'noRefusal' },
    {
      name: 'something else was pasted',
      given: { complaint: { symptom: 'add-failed', i18nKeys: [], clues: ['already-exists', 'address-not-valid'] } },
      because: 'noRefusal',
    },
    { name: 'no refusal, and the caller unread', given: { caller: agent }, unread: ['caller'], because: 'noRefusal' },
  ],
});
