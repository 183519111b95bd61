import type { Evidence } from './evidence.ts';
import { goesOn, speakerIn } from './speakers.ts';
import { bodyIn } from './speakers-bodies.ts';

const textOf = ({ profile: { article }, sentence }: Evidence): string =>
  article.text.slice(sentence.start, sentence.end);

/** How many sentences a speech may go on for. */
const BACK = 6;

/** The person who speaks in a sentence, or in the one before that it goes on from. */
export const personOf = (passage: Evidence): string | null => {
  const { profile, index } = passage;
  const { article, sentences } = profile;
  for (let i = index; i >= Math.max(0, index - BACK); i -= 1) {
    const sentence = sentences[i];
    if (!sentence) break;
    const text = article.text.slice(sentence.start, sentence.end);
    const name = speakerIn(text, article.lang);
    if (name) return name;
    if (!goesOn(text, article.lang) && i === index && !/["”“»«]/.test(text)) return null;
  }
  return null;
};

/** The ministry, firm or study that a sentence makes speak. */
export const bodyOf = (passage: Evidence): string | null => bodyIn(textOf(passage), passage.profile.article.lang);
