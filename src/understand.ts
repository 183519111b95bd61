import type { Article } from '#src/base/article.ts';
import { isLanguage } from '#src/base/lang.ts';
import { detect } from '#src/language/detect.ts';
import { sentences } from '#src/language/sentences.ts';
import { mentionsOf } from '#src/meaning/entities.ts';
import { figuresOf } from '#src/meaning/figures.ts';
import { storyFacts } from '#src/meaning/story.ts';
import { termsOf } from '#src/meaning/title-terms.ts';
import { searchTokens } from '#src/meaning/tokens.ts';
import { topicsOf } from '#src/meaning/topics.ts';
import type { NewArticle } from '#src/store/store.ts';

/**
 * Everything that is understood of an article before the store sees it: language → sentences → topics → names → figures
 * → story facts. Pure. Of an article in a language that Barq does not speak nothing is read but its words.
 */
export const understand = (article: Article): NewArticle => {
  const body = article.text.slice(article.title.length).trimStart();
  const language = detect(article.title, body, article.feedLang);
  const { lang } = language;
  const spoken = isLanguage(lang);
  const parts = sentences(article.text, lang);
  const topics = spoken ? topicsOf(article.title, body, lang) : [];
  const mentions = spoken ? mentionsOf(article.text, lang) : [];
  const { figures, periods } = spoken
    ? figuresOf(article.text, { lang, published: article.published, sentences: parts, mentions })
    : { figures: [], periods: [] };
  const reading = { language, sentences: parts, topics, mentions, figures, periods };
  return {
    article,
    reading,
    tokens: searchTokens(article.text, lang),
    story: storyFacts(article, reading),
    terms: spoken ? termsOf(article.title, mentions, lang) : [],
  };
};
