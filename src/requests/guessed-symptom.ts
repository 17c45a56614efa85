import type { Complaint, Symptom } from '../facts/complaint';

/** Something is not so, or goes wrong. */
const NOT =
  /\bnot?\b|nnot|noth|never|n['’]t|unable|instead|two users|invis|\b(?:fail|err|refus|reject|denied|blocked)|nicht|kein|\bpas\b|plus se |imposs|não |ない|ません|でき|失敗/i;

const ADDING =
  /\badd\b|(?:be|en|not|ver) added|(?:not|n.t|be) invited?\b|invite (?:@|is)|[dt]ing @|hinzu|laden\b|jouter|viter|tre ajou|añad|agreg|vitar|adicion|convidar|(?:追加|招待)でき/i;

/**
 * A row a symptom: what somebody writes about, besides *not*. The first that fits counts: texts about adding name
 * portals, mails and requests too.
 */
const ABOUT: readonly [Symptom, RegExp][] = [
  ['add-failed', ADDING],
  [
    'no-invitation-mail',
    /^(?=.*(?:invit|einlad|convite|招待))(?=.*(?:mail|rec|get|got|sent|bek|erh|re.u|lleg|arr|届))/im,
  ],
  [
    'cannot-sign-in',
    /\b(?:log|sign)\w*[ -]?[io]n\b|passw|\bsso\b|activat|anmeld|connecter|iniciar s|entrar\b|ログイン/i,
  ],
  ['cannot-see-request', /(?<!access )\b(?:ticket|request|anfrage|demande|solicit)|リクエスト/i],
  ['no-invitation-mail', /spam|^(?!.*(?:add?res|direcc|endere|アド)).*(?:mail|correo|メール)/im],
  [
    'cannot-see-portal',
    /porta(?:l|il)\b(?![- ]only)|help cent|(?:see|reach|use) .{0,60}project|permission d|\bac+[eè]s|zugriff|ポータル/i,
  ],
];

/**
 * What a text complains of that holds no text of the site, in the languages of the app. Nobody chose it, so it is
 * assumed, and the report says what from.
 * @param project key of the service project; who names a request of it, and nothing else, asks about that
 */
export function guessedSymptom(
  given: string,
  { issueKeys: [key = ''] = [] }: Partial<Complaint>,
  project: string,
): Required<Pick<Complaint, 'symptom' | 'assumed'>> {
  // What stands in an address says nothing.
  const text = given.replace(/[\w.+%-]{1,64}@[\w.-]*\w/g, '@');
  const failing = text
    .split(/[.;。\n]/)
    .filter((sentence) => NOT.test(sentence))
    .join('\n');
  const [about] = ABOUT.find(([, pattern]) => pattern.test(failing)) ?? [];
  // A screen puts the key of its own request on a line alone.
  const asks = key.startsWith(`${project}-`) && !given.startsWith(`${key}\n`);
  if (about ?? asks) return { symptom: about ?? 'cannot-see-request', assumed: 'words' };
  // Prose, unlike a list of names.
  const prose = / \p{Ll}+ \p{Ll}+ \p{Ll}|\p{Lo}{9}/u.test(text);
  const unclear = failing !== '' || (prose && ADDING.test(text));
  return { symptom: 'add-failed', assumed: unclear ? 'unclear' : !prose || 'calm' };
}
