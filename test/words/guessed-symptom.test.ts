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
      `${EMAIL}: Die Adresse gehört zu keiner Domain, die in den Kundenzugriffseinstellungen zugelassen ist`,
      'HR wants external partners in the portal but cannot invite them',
      `Ich kann ${EMAIL} nicht zum Portal hinzufügen`,
      `${EMAIL} lässt sich nicht zum Portal einladen`,
      `${EMAIL} wurde nicht hinzugefügt, und keine Meldung im Portal`,
      `Impossible d'ajouter ${EMAIL} au portail`,
      `${EMAIL} をポータルに追加できません`,
      `No se puede invitar a ${EMAIL} al portal`,
      `Não consigo adicionar ${EMAIL} ao portal`,
    ],
  ],
  [
    'no-invitation-mail',
    [
      "No e-mail at all goes out, and the portal has no 'Forgot password?' link.",
      'Es geht gar keine Mail raus, und der Link für das Passwort fehlt',
      'Invitations end up in the junk folder of one company.',
      `The invitation mail to ${EMAIL} bounced`,
      `${EMAIL} wurde eingeladen, hat aber keine Mail bekommen`,
      `${EMAIL} clicks Forgot password and receives no email at all`,
      'Mail from our own sender address is quarantined.',
      'The invitation never reaches a user who opted out.',
      'New customers are added without any message.',
      'A rule creates customers and they are not notified.',
      `Die Einladung an ${EMAIL} landet im Spam`,
      `${EMAIL} wird nicht benachrichtigt`,
      `HELP-5: ${EMAIL} did not get the invitation mail`,
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
      'The login goes round in circles.',
      `${EMAIL} is asked for a six digit code that never comes`,
      `${EMAIL} clicks on the invite link, is prompted to enter a passcode and does not receive it`,
      `The invitation link of ${EMAIL} has expired`,
      `Der Link in der Einladung an ${EMAIL} ist abgelaufen`,
      `Le lien d'invitation de ${EMAIL} a expiré`,
      `${EMAIL} の招待リンクの期限が切れています`,
      `${EMAIL} opens the site root and is told to request access`,
      `${EMAIL} is sent back to the login page again and again`,
      `${EMAIL} landet immer wieder auf der Anmeldeseite`,
      `${EMAIL} no puede restablecer la contraseña`,
      'SSO was switched off and nobody knows a password now.',
      'The button to reactivate the account is missing.',
      'People are asked for an Atlassian account they do not have.',
      'Nobody can sign up.',
      `"This account has been deactivated. Contact your administrator." says the portal to ${EMAIL}`,
      `${EMAIL} wurde hinzugefügt und kann sich nicht anmelden`,
      'Niemand kann sich registrieren',
      `${EMAIL} cannot log in to the portal`,
      `${EMAIL}: login fails`,
      'After pressing Log in the page only refreshes.',
      `${EMAIL} clique sur Se connecter et la page se recharge seulement`,
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
      'Requests of last year are gone from the portal.',
      `${EMAIL} steht doppelt in der Kundenliste, ihre alten Vorgänge sind weg`,
      `Las solicitudes antiguas de ${EMAIL} desaparecieron`,
      `Emails sent by ${EMAIL} are rejected in the processing log`,
      `${EMAIL} sent us an e-mail but it was blocked`,
      'An approver never gets the notification.',
      'A person shows up twice when picking a reporter.',
      'People copied on a mail are not added to the ticket.',
      `${EMAIL} bekommt keine Mail zu HELP-5`,
      `${EMAIL} n'a reçu aucun courriel de HELP-5`,
      `${EMAIL} no recibe correos de HELP-5`,
      `${EMAIL} não recebe e-mails de HELP-5`,
      `${EMAIL} に HELP-5 のメールが届きません`,
      'Customer gets no mail about her ticket',
      `${EMAIL} kann seine Anfrage nicht sehen`,
      `Wir haben ${EMAIL} hinzugefügt, sie sieht die Anfrage aber nicht`,
      `${EMAIL} ne voit pas ses demandes`,
      `${EMAIL} はリクエストを見ることができない`,
      `${EMAIL} no ve sus solicitudes`,
      `${EMAIL} não vê as solicitações`,
      `HELP-5 ${EMAIL}`,
      `${EMAIL} cannot open HELP-5`,
      `${EMAIL} cannot find HELP-5 in the portal`,
    ],
  ],
  [
    'cannot-see-portal',
    [
      'The portal is open to all, and some people are locked out.',
      `${EMAIL} can no longer raise requests`,
      `${EMAIL} has requested access three days ago and nothing happened`,
      `${EMAIL} has been added to the organization but still cannot see our portal`,
      `${EMAIL} can't open the service desk any more`,
      'The whole portal is down.',
      'Employees are told to wait for an admin.',
      'People sign up and see an empty page.',
      `Das Hilfecenter ist leer für ${EMAIL}`,
      `Le portail est vide pour ${EMAIL}`,
      `El portal está vacío para ${EMAIL}`,
      `O portal está vazio para ${EMAIL}`,
      `${EMAIL}: I have no access`,
      `Permission Denied ${EMAIL}`,
      'They do not see the projects.',
      `HELP-5: ${EMAIL} cannot see the portal`,
      `People put in CC of a request e-mail do not become participants: ${EMAIL}`,
      'Whoever is in CC does not become a customer',
      `${EMAIL} war in CC einer Anfrage und ist kein Kunde geworden`,
      `${EMAIL} wurde in einem anderen Projekt hinzugefügt, sieht unser Portal aber nicht`,
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
  ['Our open project behaves as restricted and public sign-up is off', 'unclear'],
  [`Please look why we wanted to add ${EMAIL}`, 'unclear'],
  [`${EMAIL} keeps her name on the old tickets`, 'calm'],
  [`Does the invitation link of ${EMAIL} expire?`, 'calm'],
  [`${EMAIL} got the code and logged in`, 'calm'],
  [`The account of ${EMAIL} has been deactivated, and stays in the list`, 'calm'],
  ['The customer list of an open project stays empty until people visit the portal', 'calm'],
  // German writes few small words in a row.
  [`Wir haben das Konto von ${EMAIL} ohne Einladung angelegt. Läuft es ab?`, 'calm'],
  [`Nous avons créé le compte de ${EMAIL} sans invitation. Expire-t-il ?`, 'calm'],
  [`${EMAIL} steht in der Liste, ist das normal?`, 'calm'],
  [`${EMAIL} sieht alle Anfragen ihrer Firma`, 'calm'],
  [`¿Es normal que ${EMAIL} aparezca en la lista?`, 'calm'],
  [`É normal que ${EMAIL} apareça na lista?`, 'calm'],
  [`${EMAIL} が一覧に出るのは正常ですか？`, 'calm'],
  // Who was not added, and is there all the same, is shut out of nothing.
  [`${EMAIL} sees the portal although we never added her`, 'calm'],
  [`${EMAIL} sieht das Portal, obwohl wir sie nie hinzugefügt haben`, 'calm'],
  [`${EMAIL} voit le portail alors que nous ne l'avons jamais ajoutée`, 'calm'],
  [`${EMAIL} ve el portal aunque nadie la invitó`, 'calm'],
  [`${EMAIL} vê o portal embora ninguém a tenha convidado`, 'calm'],
  [`${EMAIL} は追加していないのにポータルが見える`, 'calm'],
])('“%s” tells no symptom: %s', (text, assumed) => {
  expect(guess(text)).toEqual({ symptom: 'add-failed', assumed });
});

test('a text as long as one may be is read in no time', () => {
  const started = performance.now();
  for (const part of [
    'a',
    'though ',
    'though not ',
    'though not added',
    'list empty ',
    'reject ',
    'reach ',
    'ist ',
    'no ',
    'not a',
    'use ',
    "n'",
    'invite ',
    'é ',
    '追',
    '@',
    'x@',
  ]) {
    guess(part.repeat(400_000 / part.length));
  }
  // Reading once takes some hundredths of a second; reading it again from each letter, minutes.
  expect(performance.now() - started).toBeLessThan(30_000);
});

test.each(['She sees too much.', 'She sees everybody’s requests.'])('“%s” tells that nothing failed', (text) => {
  expect(guess(text)).toEqual({ symptom: 'add-failed', assumed: 'calm', clues: ['sees-too-much'] });
});
