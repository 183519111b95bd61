import { answerChart, comparisonChart } from '#src/survey/answer-chart.ts';
import { ask } from '#src/survey/ask.ts';
import { comparison } from '#src/survey/comparison.ts';
import { command } from './context.ts';

const side = { type: 'text', required: true, maxLength: 100, suggest: 'subjects' } as const;

export default command({
  name: 'compare',
  who: 'everyone',
  options: { a: side, b: side, measure: { type: 'text', maxLength: 60, suggest: 'measures' } },
  run: async ({ store, community, now, lang = 'en' }, { a, b, measure }) => {
    const rows = await comparison(store, community, { a, b, measure, now, lang });
    const chart = comparisonChart(a, b, rows);
    if (rows.length > 0) return { kind: 'comparison', a, b, rows, ...(chart ? { chart } : {}) };
    // Two figures that have no measure in common, such as one subject at two times, are what a question is for.
    const text = [measure, a, b].filter(Boolean).join(' ');
    const answer = await ask(store, community, { text, now, lang, as: 'difference' });
    const compared = answerChart(answer);
    return { kind: 'answer', answer, ...(compared ? { chart: compared } : {}) };
  },
});
