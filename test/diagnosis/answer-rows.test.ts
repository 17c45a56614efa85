import { CHECKS } from '../../src/checks/registry';
import { BY_ANSWER } from '../../src/diagnosis/answer-rows';
import { lookQuestion } from '../../src/facts/look';
import { questionById } from '../../src/questions/registry';

test.each(BY_ANSWER.map((row) => [row.look, row.symptoms.join(', '), row] as const))(
  'the row of %s (%s) names answers of its question, and causes that there are',
  (look, _, { symptoms, causes, tells }) => {
    const answers = questionById(lookQuestion(look))?.answers.map(({ id }) => id);
    for (const state of [...Object.keys(causes), ...Object.keys(tells)]) expect(answers).toContain(state);
    const all = CHECKS.map(({ cause }) => cause);
    for (const cause of [...Object.values(causes), ...Object.values(tells)].flat()) expect(all).toContain(cause);
    const explaining = CHECKS.filter(({ explains }) => symptoms.some((symptom) => explains.includes(symptom)));
    const pointless = Object.keys(causes).filter(
      (state) => !explaining.some(({ cause }) => causes[state]?.includes(cause)),
    );
    expect(pointless).toEqual([]);
  },
);
