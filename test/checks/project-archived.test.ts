import check from '../../src/checks/project-archived';
import { checkCases } from './check-cases';
import { HEALTHY_VALUES } from './healthy-facts';

const { serviceProject } = HEALTHY_VALUES;

checkCases(check, {
  warns: [
    {
      name: 'an archived service project',
      given: { serviceProject: { ...serviceProject, archived: true } },
      message: 'archived',
      confidence: 'possible',
    },
  ],
  passes: [{ name: 'a live service project' }],
});
