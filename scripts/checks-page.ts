import { CHECKS } from '../src/checks/registry';
import { GUIDES } from '../src/guides/registry';
import { QUESTIONS } from '../src/questions/registry';
import { REPAIRS } from '../src/repairs/registry';
import { checkWords, guideWords, questionWords } from './unit-words';

/** The catalogue of causes as a page: what, why, what is read or asked, what repairs it, and who says so. */
export function checksPage(): string {
  const lines = [
    '# What Invite Doctor checks',
    '',
    'Made by `npm run generate` from the checks themselves. In the order of the invite: the first cause known to block is the root cause.',
    '',
  ];
  for (const check of CHECKS) {
    const { title, why, todo, sources } = checkWords(check);
    const asked = QUESTIONS.filter((question) => check.needs.includes(question.fact)).map(
      (question) => questionWords(question).title.text,
    );
    const repairs = REPAIRS.filter((repair) => repair.cures.includes(check.cause)).map((repair) => `\`${repair.id}\``);
    const guides = GUIDES.filter((guide) => guide.cures.includes(check.cause)).map(
      (guide) => `${guideWords(guide).title.text} (guide)`,
    );
    const cures = [...repairs, ...guides];
    lines.push(
      `## ${check.cause}`,
      '',
      `**${title.text}.** ${why.text}`,
      '',
      `- Stage: ${check.stage}. Explains: ${check.explains.join(', ')}.`,
      `- Needs: ${check.needs.join(', ')}${check.uses && check.uses.length > 0 ? `; helped by ${check.uses.join(', ')}` : ''}.`,
      ...(asked.length > 0 ? [`- Asked where no public API tells: ${asked.join(' ')}`] : []),
      `- What to do: ${todo.text}`,
      ...(cures.length > 0 ? [`- Repair: ${cures.join(', ')}`] : []),
      `- Sources: ${sources.map((source) => `<${source}>`).join(', ')}`,
      '',
    );
  }
  return `${lines.join('\n').trimEnd()}\n`;
}
