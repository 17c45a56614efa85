import type { Complaint, Symptom } from '../facts/complaint';
import { contrastsIn } from './contrasts';
import { ISSUE_KEY } from './issue-key';
import { PROSE } from './prose';

/** Something is not so, or goes wrong. */
const NOT =
  /\bnot?\b|nnot|noth|never|n['’]t|unable|instead|two users|invis|\b(?:fail|err|refus|reject|denied|blocked)|stop\w* work|only refresh|nicht|kein|\bnie\b|\bpas\b|aucun|jamais|plus se |imposs|nunca|nenhum|não |ない|ません|でき|失敗/i;

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
    /\b(?:log|sign)\w*[ -]?[io]n\b|passw|\bsso\b|(?:the|tion) code\b|activat|anmeld|connecter|iniciar s|entrar\b|ログイン/i,
  ],
  ['cannot-see-request', /(?<!access )\b(?:ticket|request|anfrage|demande|solicit)|リクエスト/i],
  ['no-invitation-mail', /spam|^(?!.*(?:add?res|direcc|endere|アド)).*(?:mail|correo|メール)/im],
  [
    'cannot-see-portal',
    /porta(?:l|il)\b(?![- ]only)|help cent|(?:see|reach|use) .{0,60}project|permission d|\bac+[eè]s|zugriff|ポータル/i,
  ],
];

/** `clues` tell that nothing failed; absent where something may have. */
type Guess = Required<Pick<Complaint, 'symptom' | 'assumed'>> & Partial<Pick<Complaint, 'clues'>>;

/**
 * What a text complains of, in the languages of the app; it counts where no text of the site stands there. Whoever
 * sends a text on sends this along. Nobody chose it, so it is assumed, and the report says what from.
 * @param project key of the service project; who names a request of it, and nothing else, asks about that
 */
export function guessedSymptom(given: string, project: string): Guess {
  const clues = contrastsIn(given);
  if (clues.length > 0) return { symptom: 'add-failed', assumed: 'calm', clues };
  // What stands in an address says nothing.
  const text = given.replace(/[\w.+%-]{1,64}@[\w.-]*\w/g, '@');
  const failing = text
    .split(/[.;。\n]/)
    .filter((sentence) => NOT.test(sentence))
    .join('\n');
  const [about] = ABOUT.find(([, pattern]) => pattern.test(failing)) ?? [];
  const key = given.match(ISSUE_KEY)?.find((one) => one.toUpperCase().startsWith(`${project}-`));
  // A screen puts the key of its own request on a line alone.
  const asks = key !== undefined && !given.startsWith(`${key}\n`);
  if (about ?? asks) return { symptom: about ?? 'cannot-see-request', assumed: 'words' };
  const prose = PROSE.test(text);
  const unclear = failing !== '' || (prose && ADDING.test(text));
  return { symptom: 'add-failed', assumed: unclear ? 'unclear' : !prose || 'calm' };
}
