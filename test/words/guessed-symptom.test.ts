import type { Assumed, Symptom } from '../../src/facts/complaint';
import { guessedSymptom } from '../../src/words/guessed-symptom';

const EMAIL = 'jane@customer.example';
const guess = (text: string) => guessedSymptom(text, 'HELP');

const SAID: readonly (readonly [Symptom, readonly string[]])[] = [
  [
    'add-failed',
    [
      `I can't add ${EMAIL} to the portal`,
      `Why can ${EMAIL} not be added to the project?`,
      'HR wants external partners in the portal but cannot invite them',
      `Ich kann ${EMAIL} nicht zum Portal hinzufügen`,
      `${EMAIL} lässt sich nicht zum Portal einladen`,
      `Impossible d'ajouter ${EMAIL} au portail`,
      `${EMAIL} をポータルに追加できません`,
      `No se puede invitar a ${EMAIL} al portal`,
      `Não consigo adicionar ${EMAIL} ao portal`,
    ],
  ],
  [
    'no-invitation-mail',
    [
      `${EMAIL} did not receive the invitation email`,
      `I added ${EMAIL} but she never got an invite for the portal`,
      'The invite did not arrive. Thanks',
      `${EMAIL} hat keine Einladung bekommen und kann sich nicht anmelden`,
      `${EMAIL} n'a pas reçu l'e-mail d'invitation`,
      `${EMAIL} さんに招待メールが届きません`,
      `${EMAIL} no recibió el correo de invitación`,
      `${EMAIL} não recebeu o e-mail de convite`,
      `${EMAIL} n'a reçu aucune invitation`,
      `${EMAIL} hat nie eine Einladung bekommen`,
      `${EMAIL} nunca recibió la invitación`,
      `${EMAIL} nunca recebeu o convite`,
    ],
  ],
  [
    'cannot-sign-in',
    [
      `${EMAIL} cannot log in to the portal`,
      `${EMAIL}: login fails`,
      'After pressing Log in the page only refreshes.',
      'The user enters the code from the mail and it is refused.',
      'SSO stops working for everybody after a payment problem.',
      `${EMAIL} kann sich nicht am Portal anmelden`,
      `${EMAIL} ne peut plus se connecter`,
      `${EMAIL} がポータルにログインできません`,
      `${EMAIL} no puede iniciar sesión en el portal`,
      `${EMAIL} não consegue entrar no portal`,
    ],
  ],
  [
    'cannot-see-request',
    [
      'Customer gets no mail about her ticket',
      `${EMAIL} kann seine Anfrage nicht sehen`,
      `${EMAIL} ne voit pas ses demandes`,
      `${EMAIL} はリクエストを見ることができない`,
      `${EMAIL} no ve sus solicitudes`,
      `${EMAIL} não vê as solicitações`,
      `HELP-5 ${EMAIL}`,
      `${EMAIL} cannot open HELP-5`,
    ],
  ],
  [
    'cannot-see-portal',
    [
      `${EMAIL}: I have no access`,
      `Permission Denied ${EMAIL}`,
      'They do not see the projects.',
      `${EMAIL} sieht das Portal nicht`,
      `${EMAIL} ne voit pas le portail`,
      `${EMAIL} にポータルが表示されません`,
      `${EMAIL} no ve el portal`,
      `${EMAIL} não vê o portal`,
    ],
  ],
];

test.each(SAID.flatMap(([symptom, texts]) => texts.map((text) => [text, symptom] as const)))(
  '“%s” complains of %s',
  (text, symptom) => {
    expect(guess(text)).toEqual({ symptom, assumed: 'words' });
  },
);

test.each<[text: string, assumed: Assumed]>([
  [EMAIL, true],
  [`Jane Doe <${EMAIL}>, "Bob van der Roe" <bob@customer.example>`, true],
  // What stands in an address says nothing.
  ['no-reply@portal.example, not-invited@login.example', true],
  // The window on a request puts its key on a line alone.
  [`HELP-5\n${EMAIL}`, true],
  [`OPS-5 ${EMAIL}`, true],
  [`It does not work for ${EMAIL}`, 'unclear'],
  [`Please look why we wanted to add ${EMAIL}`, 'unclear'],
  [`${EMAIL} keeps her name on the old tickets`, 'calm'],
])('“%s” tells no symptom: %s', (text, assumed) => {
  expect(guess(text)).toEqual({ symptom: 'add-failed', assumed });
});

test('a text as long as one may be is read in no time', () => {
  const started = performance.now();
  for (const part of ['a', 'no ', 'not a', 'use ', "n'", 'invite ', 'é ', '追', '@', 'x@']) {
    guess(part.repeat(400_000 / part.length));
  }
  // Reading once takes some hundredths of a second; reading it again from each letter, minutes.
  expect(performance.now() - started).toBeLessThan(30_000);
});

test.each(['She sees too much.', 'She sees everybody’s requests.'])('“%s” tells that nothing failed', (text) => {
  expect(guess(text)).toEqual({ symptom: 'add-failed', assumed: 'calm', clues: ['sees-too-much'] });
});
