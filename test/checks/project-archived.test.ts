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
  blocks: (['cannot-see-portal', 'cannot-see-request'] as const).map((symptom) => ({
    name: `an archived service project, where somebody reports ${symptom}`,
    symptom,
    given: { serviceProject: { ...serviceProject, archived: true } },
    message: 'archived' as const,
    confidence: 'likely' as const,
  })),
  passes: [{ name: 'a live service project' }],
});
