import type { Complaint, Symptom } from '../facts/complaint';
import { contrastsIn } from './contrasts';
import { ISSUE_KEY } from './issue-key';
import { PROSE } from './prose';

const anyOf = (...ways: readonly RegExp[]): RegExp => new RegExp(ways.map(({ source }) => source).join('|'), 'i');

/** Something is not so, or goes wrong. A list may well be empty. */
const NOT = anyOf(
  /\bnot?\b|nnot|noth|never|n['’]t|unable|instead|nobody (?:can|get|know|see)|without any mess/,
  /\b(?:fail|err|refus|reject|denied|blocked|miss(?:ing|es)|quarant|bounc|expired)|junk|spam|already used/,
  /two users|twice|invis|are gone|locked out|is locked|is down\b|stop\w* work|(?:switched|is) off\b/,
  /account .{0,9}(?:de|in)activ|wait for|told to request/,
  /circles|\bloop|only refresh|reloads|again and again|re-?directed to [^uy]|stuck/,
  /\b(?:empty|leere?|vide|vac.o|vazi[oa])\b(?<!\blist\w*\b[^.\n]{0,60})/,
  /nicht|kein|\bnie\b|fehlt|gesperrt|sind weg|abge[lw]|immer wieder|niemand kann/,
  /\bpas\b|aucun|jamais|plus se |n(?:e |['’])\S{1,20} plus|imposs|rejet|indésir/,
  /rechaz|expir(?:é|ó|ou)|dispar|desapar|recharg|recarreg|nunca|nenhum|não /,
  /ない|ません|でき|失敗|迷惑|切れ|拒否|消え/,
);

/** That somebody was not added, and is there all the same, is no failure; nor that they were. */
const UNASKED =
  /(?:though|obwohl|alors|aunque|embora) [^.;,。\n]{0,60}(?:ne|no|ni|n.t|nadie|nunca|não)[^.;,。\n]{0,60}(?:add|invi|hinzu|eingel|ajou|añad|conv)|(?:wurde|ist|haben?) (?:(?!ni|kein)[^.;,\n]){0,60}(?:hinzugefügt|eingeladen)(?=,| und )|ていないのに/gi;

const ADDING = anyOf(
  /\badd\b|(?:be|t been|not|ver) added(?! to (?:the|a) (?:ticket|req))|(?:not|n.t|be) invited?\b|invite (?:@|is)|[dt]ing @/,
  /hinzu|laden\b|kundenzugriff|jouter|viter|tre ajou|añad|agreg|vitar|adicion|convidar|(?:追加|招待)でき/,
);

/**
 * A row a symptom: what somebody writes about, besides *not*. The first that fits counts: texts about adding name
 * portals, mails and requests too.
 */
const ABOUT: readonly [Symptom, RegExp][] = [
  // That no mail goes out may well take the link to a new password away.
  [
    'no-invitation-mail',
    /^\s*(?:no e?-?mails?\b[^,\n]{0,20}(?:goes?\b|leave)|es geht .{0,9}kein)|\bno e?-?mails?\b[^,\n]{0,20} at all/i,
  ],
  // Whom the mail of a request should have brought in.
  ['cannot-see-portal', /\bbecome (?:an? )?(?:custom|partic)|kund\w* (?:ge)?w[eo]rden/i],
  ['add-failed', ADDING],
  // A link or a code that came, and is of no use.
  [
    'cannot-sign-in',
    anyOf(
      /\b(?<!error )(?:pass)?c[oó]d(?:e|igo)\b(?! mail)/,
      /(?<!(?:gets?|got|ceived?|sent) [^\n]{0,20})(?:(?:invit|conv)\S{0,9} link|einladungslink|link (?:in it|(?:has |is )?expired)|link (?:in|do) [^\n]{0,8}(?:invit|conv|einlad)|(?:lien|enlace) d[^\n]{0,3}.?inv|招待リンク)/,
    ),
  ],
  // Mail that the customer sent.
  [
    'cannot-see-request',
    /^(?!.*(?:invit|einlad|arriv)).*(?:processing log|(?:mails?|correos) (?:sent )?(?:by |from |of |von |de )?@|@ (?:sent us|wrote|forwards)|@ からの ?メール)/im,
  ],
  [
    'no-invitation-mail',
    /^(?=.*(?:invit|einlad|convite|招待))(?=.*(?:mail|rec|get|got|sent|junk|spam|bounc|reach(?!.*porta)|bek|erh|re.u|kam|lleg|cheg|arr|届))/im,
  ],
  [
    'cannot-sign-in',
    anyOf(
      /\b(?:log|sign)\w*[ -]?[io]n\b|passw|\bsso\b|activat|(?:can|not|n['’]t) (?:sign up|register)/,
      /asked for an a|request access|is locked|re-?directed|reloads|\bloop/,
      /anmeld|registrier|connecter|inscrire|mot de passe|contraseña|senha/,
      /iniciar s|inicio de s|entrar\b|(?:ログ|サイン)イン|パスワード/,
    ),
  ],
  ['cannot-see-portal', /\b(?:raise|submit)s? (?:any |a )?(?:req|tick)|anfragen? (?:mehr )?stellen|requested access/i],
  [
    'cannot-see-request',
    /(?<!access )\b(?:ticket|request|anfrage|demande|solicit|approver|reporter\b|vorgang|vorgäng|genehmig)|リクエスト/i,
  ],
  [
    'no-invitation-mail',
    /spam|junk|quarant|^(?!.*(?:add?res|direcc|endere|アド)).*(?:mail|correo|メール|notif|benachr|any mess)/im,
  ],
  [
    'cannot-see-portal',
    /porta(?:ls?|il)\b(?![- ]only)|help cent|service desk|hilfecent|(?:see|reach|use) .{0,60}project|permission d|\bac+[eè]s|zugriff|empty page|leere seite|wait for|ポータル/i,
  ],
];

/** A question; German writes few small words in a row. */
const SENTENCE = /[?？]|\b(?:wir|ich|hat|haben|ist|ohne|sieht)\b/i;

/** A mail about a request that is named is not the invitation. */
const INVITING = /invit|einlad|convite|招待/i;

/** `clues` tell that nothing failed; absent where something may have. */
type Guess = Required<Pick<Complaint, 'symptom' | 'assumed'>> & Partial<Pick<Complaint, 'clues'>>;

/**
 * What a text complains of, in the languages of the app; it counts where no text of the site stands there. Whoever
 * sends a text on sends this along. Nobody chose it, so it is assumed, and the report says what from.
 * @param project key of the service project; who names a request of it, and nothing else, asks about that
 */
export function guessedSymptom(given: string, project: string): Guess {
  const clues = contrastsIn(given.replace(UNASKED, ''));
  if (clues.length > 0) return { symptom: 'add-failed', assumed: 'calm', clues };
  // What stands in an address says nothing.
  const said = given.replace(/[\w.+%-]{1,64}@[\w.-]*\w/g, '@');
  const text = said.replace(UNASKED, '');
  const failing = text
    .split(/[.;。\n]/)
    .filter((sentence) => NOT.test(sentence))
    .join('\n');
  const [about] = ABOUT.find(([, pattern]) => pattern.test(failing)) ?? [];
  const key = given.match(ISSUE_KEY)?.find((one) => one.toUpperCase().startsWith(`${project}-`));
  // A screen puts the key of its own request on a line alone.
  const asks = key !== undefined && !given.startsWith(`${key}\n`);
  // A key and a colon before what somebody tells is a heading.
  const isMeant = key !== undefined && failing.includes(key) && !given.includes(`${key}:`);
  const ofRequest =
    asks &&
    (about === undefined ||
      (about === 'cannot-see-portal' && isMeant) ||
      (about === 'no-invitation-mail' && !INVITING.test(text)));
  const symptom = ofRequest ? 'cannot-see-request' : about;
  if (symptom) return { symptom, assumed: 'words' };
  const prose = PROSE.test(said) || SENTENCE.test(said);
  const unclear = failing !== '' || (prose && ADDING.test(text));
  return { symptom: 'add-failed', assumed: unclear ? 'unclear' : !prose || 'calm' };
}
