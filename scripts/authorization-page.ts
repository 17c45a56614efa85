import { ACCESS, NEEDS, type Need } from '../src/access/table';

/** Everybody who could ask, as the page and the test of it name them. */
export const PRINCIPALS = {
  anonymous: 'nobody: not signed in',
  unlicensed: 'an Atlassian account without Jira',
  customer: 'a portal-only customer of the service project',
  'other-agent': 'an agent of another service project',
  'organization-admin': 'an organization administrator who does not administer Jira',
  'another-tenant': 'a Jira administrator of another site, with the same account id',
  agent: 'an agent of the service project',
  'project-admin': 'an administrator of the service project',
  'jira-admin': 'a Jira administrator',
} as const;
/** One of them. */
export type PrincipalName = keyof typeof PRINCIPALS;

/**
 * `own`: only about what is theirs, and nothing about this service project. `depends`: on what the plan takes. `made`: in
 * this service project, what they made themselves and nobody else.
 */
export type Cell = 'yes' | 'no' | 'own' | 'depends' | 'made';

const NOBODY = { anonymous: 'no', unlicensed: 'no', customer: 'no' } as const;
const STRANGERS = { ...NOBODY, 'other-agent': 'no', 'organization-admin': 'no', 'another-tenant': 'no' } as const;
const WORKING = { ...STRANGERS, agent: 'yes', 'project-admin': 'yes', 'jira-admin': 'yes' } as const;
const ADMINISTERING = { ...WORKING, agent: 'no' } as const;

/** Who meets which need, where the request says no less; `test/end-to-end/authorization.test.ts` tries every cell. */
const WHO_MAY: Record<Need, Record<PrincipalName, Cell>> = {
  'as-yourself': { ...WORKING, 'other-agent': 'own', 'organization-admin': 'own', 'another-tenant': 'own' },
  'works-in-project': WORKING,
  'administers-project': ADMINISTERING,
  'jira-admin': { ...ADMINISTERING, 'project-admin': 'no', 'another-tenant': 'own' },
  'may-apply-plan': { ...STRANGERS, agent: 'depends', 'project-admin': 'depends', 'jira-admin': 'depends' },
  'works-with-plan': WORKING,
  'answers-hand-off': { ...STRANGERS, agent: 'no', 'project-admin': 'depends', 'jira-admin': 'depends' },
};

const DRAFTS = { agent: 'made', 'project-admin': 'made', 'jira-admin': 'made' } as const;

/** Where those who meet the need get only what they made, or need no more than that. */
const ELSE: Partial<Record<keyof typeof ACCESS, Partial<Record<PrincipalName, Cell>>>> = {
  readDraft: DRAFTS,
  saveDraft: DRAFTS,
  readDiagnoses: { agent: 'made' },
  readHandOffs: { agent: 'made' },
  lookAtHandOff: { 'project-admin': 'yes', 'jira-admin': 'yes' },
};

/** What one of these people gets of a request. */
export function cellOf(name: PrincipalName, request: keyof typeof ACCESS): Cell {
  return ELSE[request]?.[name] ?? WHO_MAY[ACCESS[request]][name];
}

const SHOWN: Record<Cell, string> = {
  yes: 'yes',
  no: '–',
  own: 'own only',
  depends: 'as the plan says',
  made: 'what they made',
};

/** The table of who may ask what, as a page. */
export function authorizationPage(): string {
  const names = Object.keys(PRINCIPALS) as PrincipalName[];
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const lines = [
    '# Who may ask what',
    '',
    'Made by `npm run generate` from `src/access/table.ts`, which the resolver holds every request to before it runs, and which does not compile when a request is missing. Nothing in a payload is believed: Jira is asked, as the calling user and in the same invocation. `test/end-to-end/authorization.test.ts` tries every cell, also with a forged account or role, with another service project, and with somebody else’s plan.',
    '',
    'The action for automation rules and Rovo asks `diagnose` and is held to its row; `test/end-to-end/action-untrusted.test.ts` tries it. Answers to it are cut down to what an agent sees, whoever asks.',
    '',
    row(['request', ...names]),
    row(['---', ...names.map(() => '---')]),
    ...(Object.keys(ACCESS) as (keyof typeof ACCESS)[]).map((request) =>
      row([`\`${request}\``, ...names.map((name) => SHOWN[cellOf(name, request)])]),
    ),
    '',
    '_own only_: answered from what the person sees in Jira, and with nothing of a service project that they do not work in; an administrator of another site gets what is stored on that site.',
    '',
    '_as the plan says_: a plan names the rights that it takes; whoever works in its service project and lacks them is told which, and nothing is written. A hand-off may be declined by everybody who may answer it; approving it takes what its plan takes, so an administrator of the service project is refused where the plan changes what only Jira administrators may.',
    '',
    '_what they made_: an agent reads the diagnoses that they made in this service project and the hand-offs that they sent, and nobody else’s (whoever is listed to repair in the organization’s directory, also those that wait for that); its administrators and Jira administrators read everybody’s diagnoses there, and the hand-offs that wait. A draft is read by the one who typed it alone, whoever else administers.',
    '',
    '## The people',
    '',
    ...names.map((name) => `- **${name}**: ${PRINCIPALS[name]}`),
    '',
    '## What is proved',
    '',
    ...Object.entries(NEEDS).map(([need, words]) => {
      const requests = Object.entries(ACCESS).flatMap(([request, needed]) =>
        needed === need ? [`\`${request}\``] : [],
      );
      return `- **${need}** (${requests.join(', ')}): ${words}`;
    }),
    '',
    '## As whom it is written',
    '',
    'What a person starts is written as that person, so that Jira itself decides. Two exceptions. In the organization’s directory it is written with the organization’s key, for those whom the person who gave the key has listed and who work in the service project; the list is looked up when it is planned, approved and applied, a Jira administrator who is not on it may not, and only the giver of the key can change it. And where a Jira administrator has switched on that agents add customers, the app writes those plans itself for an agent of the service project. That the person is an agent there, and that the setting is still on, is asked when it is planned and again when it is applied; the plan says that the app writes it, and the audit trail names the agent.',
  ];
  return `${lines.join('\n')}\n`;
}
