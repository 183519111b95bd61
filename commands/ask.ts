import { type Answer, OPERATIONS } from '#src/base/answer.ts';
import { answerChart } from '#src/survey/answer-chart.ts';
import { ask } from '#src/survey/ask.ts';
import { completed } from '#src/survey/follow-up.ts';
import { suggestionFor } from '#src/survey/suggestion.ts';
import { command } from './context.ts';

export default command({
  name: 'ask',
  who: 'everyone',
  options: {
    question: { type: 'text', required: true, positional: true, maxLength: 500 },
    // The question before, which a door remembers: what this one leaves out is taken from it.
    follows: { type: 'text', maxLength: 500, quiet: true },
    // The reading that was picked, where a question has several.
    as: { type: 'choice', choices: OPERATIONS, quiet: true },
  },
  run: async ({ store, community, now, lang, wording }, { question, follows, as }) => {
    const inherited = follows === undefined ? null : completed(question, follows, now);
    const asked = (text: string, tongue = lang): Promise<Answer> =>
      ask(store, community, { text, now, ...(tongue ? { lang: tongue } : {}) });
    const text = inherited?.question ?? question;
    const made = await (as === undefined
      ? asked(text)
      : ask(store, community, { text, now, as, ...(lang ? { lang } : {}) }));
    const suggested =
      made.status === 'unanswered' && wording
        ? await suggestionFor(made, wording, (text) => asked(text, made.lang))
        : null;
    const answer: Answer = {
      ...made,
      question,
      ...(suggested === null ? {} : { suggested }),
      ...(inherited ? { inherited } : {}),
    };
    const chart = answerChart(answer);
    return { kind: 'answer', answer, ...(chart ? { chart } : {}) };
  },
});
