import { messagesOf, repairWords } from '../../scripts/unit-words';
import type { FactName, FactValues } from '../../src/facts/facts';
import { COMPANY_REPAIRS } from '../../src/repairs/company-repairs';
import { REPAIRS } from '../../src/repairs/registry';
import type { Repair } from '../../src/repairs/repair';
import { account } from '../checks/accounts';
import { HEALTHY_VALUES } from '../checks/healthy-facts';
import { besidesTexts, changeText } from '../../src/words/plan-text';
import { sayIn } from '../../src/words/say';
import type { Plan } from '../../src/repairs/plan';
import { plainWords, PSEUDO_TEXTS, sayPseudo } from '../words/plain-words';
import { COMPANY_STATES } from './company-states';
import { planned } from './planned';
import {
  JANE,
  JANES_ID,
  organization,
  organizations,
  request,
  withoutAddress,
  withoutType,
  type State,
} from './states';

const { permissionScheme: scheme, customersRole } = HEALTHY_VALUES;
const direct: FactValues['permissionScheme'] = {
  ...scheme,
  grants: [{ permission: 'ADD_COMMENTS', holder: { type: 'projectRole', parameter: customersRole.id } }],
};
const own = { member: true };
const both = { member: true, linked: true };
const noFields = { requestType: '', organizations: '' };

const STATES: readonly State[] = [
  ...COMPANY_STATES,
  {},
  { given: JANE },
  { given: { accounts: { found: [account('customer'), account('atlassian')] } } },
  { given: { accounts: { found: [withoutAddress(account('atlassian'))] } } },
  { given: { deskCustomers: { found: [account('customer')] } } },
  { given: { permissionScheme: direct } },
  { given: { license: { plan: 'free' } } },
  {
    given: {
      permissionScheme: direct,
      schemeProjects: { sharing: [{ key: 'IT', name: 'IT help' }], seen: 1, of: 4 },
    },
  },
  { given: { permissionScheme: { ...scheme, grants: [], scope: 'service-project' } } },
  { given: organizations(organization('1', own)) },
  { given: organizations(organization('1', own), organization('2', own)) },
  { given: organizations(organization('1', own)), input: { choice: '9' } },
  { given: { ...JANE, ...organizations(organization('1', both)) } },
  { given: { ...JANE, ...organizations(organization('1', both), organization('2', both)) } },
  { given: { ...JANE, ...organizations(organization('1')) }, input: { choice: '1' } },
  { given: { ...JANE, ...organizations(organization('1')) }, input: { choice: '9' } },
  { given: organizations(organization('1', both)), input: { choice: '9' } },
  { given: { directoryUser: { state: 'suspended', details: { accountId: 'jane' } } } },
  { given: { directoryUser: { state: 'suspended', details: { accountId: 'jane', managementSource: 'synced' } } } },
  { given: { directoryUser: { state: 'no-access', details: { accountId: 'jane' } } } },
  { given: request({ projectId: '999' }) },
  { given: withoutType() },
  { given: withoutType(), input: { choice: '1' } },
  { given: withoutType(), input: { choice: '9' } },
  { given: { ...withoutType(), requestTypes: { ids: [], types: [] } } },
  { given: { namedRequest: { ...HEALTHY_VALUES.namedRequest, fields: noFields } } },
  { given: { namedRequest: { ...(withoutType().namedRequest ?? HEALTHY_VALUES.namedRequest), fields: noFields } } },
  { given: { ...JANE, ...request({ reporter: JANES_ID }) } },
  { given: { ...JANE, ...request({ participants: [JANES_ID] }) } },
  { given: { ...JANE, ...request({ watchers: [JANES_ID] }) } },
  { given: { ...JANE, ...request({ assignee: JANES_ID }) } },
  {
    given: {
      ...organizations(organization('1', both)),
      ...request({ organizations: [{ id: '1', name: 'Company 1' }] }),
    },
  },
];

const EVERY_REPAIR = [...REPAIRS, ...COMPANY_REPAIRS];
test.each(EVERY_REPAIR.map((repair) => [repair.id, repair] as const))('%s has words for all it says', (_, repair) => {
  const messages = messagesOf(repairWords(repair));
  const say = sayIn((id) => messages[id]?.text, 'en-US');
  const said = STATES.flatMap(({ given, input }) => {
    const plan = planned(repair as unknown as Repair<FactName, string, FactName>, given, input);
    if ('impossible' in plan) return [{ id: plan.impossible, values: plan.values }];
    if ('choose' in plan) return [{ id: plan.choose, values: undefined }];
    return plan.sideEffects.map(({ message, values }) => ({ id: message, values }));
  });
  for (const { id, values } of said) expect(say(id, values)).not.toMatch(/[[{]/);
  expect([...new Set(said.map(({ id }) => id))].sort()).toEqual(Object.keys(messages).sort());
});

test.each(EVERY_REPAIR.map((repair) => [repair.id, repair] as const))(
  '%s plans in no words but texts',
  (id, repair) => {
    const shown = STATES.flatMap(({ given, input }) => {
      const plan = planned(repair as unknown as Repair<FactName, string, FactName>, given, input);
      if (!('changes' in plan)) {
        const [message, values] = 'impossible' in plan ? [plan.impossible, plan.values] : [plan.choose, undefined];
        return [sayPseudo(`repair.${id}.${message}`, values)];
      }
      const { changes, sideEffects } = plan;
      const irreversible = changes
        .map(({ kind }) => kind)
        .filter((kind) => `change.${kind}.irreversible` in PSEUDO_TEXTS);
      const told = {
        repair: id,
        changes,
        sideEffects,
        irreversible,
        mails: 1,
        mailsNotDocumented: false,
      } as unknown as Plan;
      return [
        ...besidesTexts(told, sayPseudo),
        ...changes.flatMap((change) => Object.values(changeText(change, sayPseudo))),
      ];
    });
    expect(shown).not.toEqual([]);
    expect(plainWords(shown, [HEALTHY_VALUES, STATES, 'Jane Doe', 'Company 1, Inc.'])).toEqual([]);
  },
);
