import { readInput } from '../../src/requests/read-input';

test.each([
  'Bulk mail from jane@customer.example',
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
