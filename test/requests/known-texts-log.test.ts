import { readInput } from '../../src/requests/read-input';

const read = (text: string) => readInput(`${text}\njane@customer.example`).complaint;

test.each([
  'Bulk mail from jane@customer.example',
  'Auto-reply mail - jane@customer.example - Rejected',
  'Bulk mail – rejected – jane@customer.example',
  "The log rejects a mail as 'Auto-reply mail'.",
  "Das Log lehnt Mails von Jane als 'Bulk mail' ab",
  'Le journal rejette les mails comme « Auto-reply mail »',
  'El registro rechaza los correos como «Bulk mail»',
  'O registro rejeita os e-mails como “Bulk mail”',
  'Log: 「Auto-reply mail」として拒否',
])('quoted in a sentence, the log’s reason is read: %s', (text) => {
  const { complaint } = readInput(`${text}\njane@customer.example`);
  expect(complaint).toMatchObject({ symptom: 'cannot-see-request', seen: { notificationLog: 'incoming-rejected' } });
});

test('what a rule does with such mails is no line of a log', () => {
  expect(readInput('We reject all auto-reply mail.\njane@customer.example').complaint).toEqual({
    i18nKeys: [],
    clues: [],
  });
});

test.each([
  ['After a bulk mail to all our customers, nothing arrived.'],
  ['Bulk mail - she gets that from us.'],
  ['She only gets an auto-reply mail from us.'],
  ['Auto-reply mail arrives, the invitation does not.'],
  ['We got an automated delivery status message back for her.'],
  ['No internal errors in the log.'],
  ['We have 403 customers; see https://acme.example/rest/servicedeskapi/customer docs.'],
])('what people say of a log is no line of it: %s', (text) => {
  expect(read(text)).toEqual({ i18nKeys: [], clues: [] });
});

test('who says of somebody that they have no access to Jira may have seen no page', () => {
  expect(read('She does not have access to Jira')).toMatchObject({ clues: ['no-access-to-jira'] });
  expect(read('She does not have access to Jira').seen).toBeUndefined();
});
