import { withoutSignature } from '../../src/requests/without-signature';
import { account } from '../checks/accounts';
import { aReport, readWith, YOU } from '../static/build-report';

const OWN = 'sam@acme.example';
const OTHER = 'maria@customer.example';
const reportOn = (email: string, accountId: string) =>
  aReport({
    email,
    facts: [
      {
        fact: 'accounts',
        readable: true,
        source: readWith('GET /rest/api/3/user/search'),
        value: { found: [{ ...account('atlassian'), accountId }] },
      },
    ],
  });
const REPORTS = [reportOn(OTHER, 'maria'), reportOn(OWN, YOU)] as const;

test.each<[what: string, text: string, left: string[]]>([
  ['under a mail', `${OTHER} did not get the mail.\nThanks\nSam Smith\n${OWN}`, [OTHER]],
  ['at its head', `From: Sam Smith <${OWN}>\nMaria ${OTHER} cannot see the portal.`, [OTHER]],
  ['in a list', `${OTHER}\n${OWN}`, [OTHER, OWN]],
  ['in a list with names', `Maria Silva <${OTHER}>, Sam Smith <${OWN}>`, [OTHER, OWN]],
  ['in a sentence about it', `${OTHER} did not get the mail.\nBut ${OWN} did get one.`, [OTHER, OWN]],
  ['quoted by the site', `The following customers could not be added:\n"${OTHER}, ${OWN}"`, [OTHER, OWN]],
])('the address of whoever asks, %s', (_what, text, left) => {
  const reports = withoutSignature(REPORTS, text, YOU);
  expect(reports.map(({ target }) => target.email)).toEqual(left);
  expect(reports[0].notes).toEqual(left.includes(OWN) ? undefined : ['own-address']);
});

test('nobody else is left out, and nobody where no other is there', () => {
  const [other, own] = REPORTS;
  const text = `I did not get the mail.\n${OWN}`;
  expect(withoutSignature([own], text, YOU)).toEqual([own]);
  expect(withoutSignature(REPORTS, `${text}\n${OTHER}`, 'somebody-else')).toEqual([other, own]);
});
