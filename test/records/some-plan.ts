import { makePlan, type Plan } from '../../src/repairs/plan';

/** A plan for one customer, as if made now. */
export function somePlan(projectId = '10001', email = 'jane@customer.example', accountId = 'qm:jane'): Plan {
  return makePlan(
    {
      repair: 'add-customer-to-service-project',
      target: { projectId, projectKey: 'HELP', projectName: 'Help', email },
      changes: [
        {
          kind: 'desk-customer',
          target: { projectId, projectName: 'Help', serviceDeskId: '1', email, accountId },
          before: { customer: false },
          after: { customer: true },
        },
      ],
      sideEffects: [{ message: 'noMail' }],
      access: 'project-admin',
      plannedBy: 'caller',
    },
    new Date(),
  );
}
