import check from '../../src/checks/actor-not-agent';
import { checkCases } from './check-cases';

const nobody = {
  accountId: 'caller',
  administersJira: false,
  administersProject: false,
  agent: false,
  browsesUsers: false,
};

checkCases(check, {
  blocks: [
    {
      name: 'a licensed user without a role in the project',
      given: { caller: { ...nobody } },
      message: 'neither',
      confidence: 'certain',
    },
    {
      name: 'a Jira administrator without a role in the project',
      given: { caller: { ...nobody, administersJira: true, browsesUsers: true } },
      message: 'neither',
      confidence: 'certain',
    },
  ],
  passes: [
    { name: 'an agent', given: { caller: { ...nobody, agent: true } } },
    { name: 'a project administrator without a license', given: { caller: { ...nobody, administersProject: true } } },
    { name: 'both' },
  ],
});
