import { CHECKS } from '../src/checks/registry';
import type { Message } from '../src/checks/check';
import { GUIDES } from '../src/guides/registry';
import { PAGE_WORDS } from '../src/pages/page-words';
import { EVERY_QUESTION } from '../src/questions/registry';
import { ALL_CHANGE_KINDS } from '../src/repairs/changes/registry';
import { COMPANY_REPAIRS } from '../src/repairs/company-repairs';
import { REPAIRS } from '../src/repairs/registry';
import { PROBLEMS } from '../src/requests/problem';
import { ACTION_WORDS } from '../src/words/action-words';
import { AUDIT_WORDS } from '../src/words/audit-words';
import { COMMENT_WORDS } from '../src/words/comment-words';
import { COMPANY_WORDS } from '../src/words/company-words';
import { COMPARISON_WORDS } from '../src/words/comparison-words';
import { DIRECTORY_WORDS } from '../src/words/directory-words';
import { FIRST_RUN_WORDS } from '../src/words/first-run-words';
import { HAND_OFF_WORDS } from '../src/words/hand-off-words';
import { HEALTH_WORDS } from '../src/words/health-words';
import { NOT_BEGUN_WORDS } from '../src/words/not-begun-words';
import { NOTE_WORDS } from '../src/words/note-words';
import { PROJECT_SETTINGS_WORDS } from '../src/words/project-settings-words';
import { RECENT_WORDS } from '../src/words/recent-words';
import { REPORT_WORDS } from '../src/words/report-words';
import { REQUEST_WORDS } from '../src/words/request-words';
import { SETTINGS_WORDS } from '../src/words/settings-words';
import { SCREEN_WORDS } from '../src/words/screen-words';
import { changeWords, checkWords, guideWords, messagesOf, questionWords, repairWords, titleOf } from './unit-words';

/** Every text of the app by its id, collected from where each is written. The English locale is made from this. */
export function catalogue(): Record<string, Message> {
  const all: Record<string, Message> = {
    ...SCREEN_WORDS,
    ...REPORT_WORDS,
    ...HAND_OFF_WORDS,
    ...HEALTH_WORDS,
    ...FIRST_RUN_WORDS,
    ...NOT_BEGUN_WORDS,
    ...NOTE_WORDS,
    ...COMMENT_WORDS,
    ...COMPANY_WORDS,
    ...COMPARISON_WORDS,
    ...AUDIT_WORDS,
    ...PROJECT_SETTINGS_WORDS,
    ...RECENT_WORDS,
    ...REQUEST_WORDS,
    ...SETTINGS_WORDS,
    ...DIRECTORY_WORDS,
    ...ACTION_WORDS,
  };
  for (const check of CHECKS) {
    const words = checkWords(check);
    add(`check.${check.cause}`, { title: words.title, why: words.why, todo: words.todo });
    add(`check.${check.cause}`, messagesOf(words));
  }
  for (const question of EVERY_QUESTION) {
    const { title, help, answers } = questionWords(question);
    add(`question.${question.id}`, { title, help });
    for (const [id, label] of Object.entries(answers)) add(`question.${question.id}`, { [`answer.${id}`]: label });
  }
  for (const repair of [...REPAIRS, ...COMPANY_REPAIRS]) {
    const words = repairWords(repair);
    add(`repair.${repair.id}`, { title: titleOf(repair), what: words.what });
    add(`repair.${repair.id}`, messagesOf(words));
  }
  for (const kind of ALL_CHANGE_KINDS) add(`change.${kind.kind}`, { ...changeWords(kind) });
  for (const guide of GUIDES) {
    const { title, steps } = guideWords(guide);
    add(`guide.${guide.id}`, { title });
    steps.forEach((step, index) => add(`guide.${guide.id}`, { [`step.${String(index + 1)}`]: step }));
  }
  add('page', PAGE_WORDS);
  add('problem', PROBLEMS);
  return all;

  function add(prefix: string, messages: Record<string, Message>): void {
    for (const [name, message] of Object.entries(messages)) {
      const id = `${prefix}.${name}`;
      if (id in all) throw new Error(`Two texts are called ${id}.`);
      all[id] = message;
    }
  }
}
