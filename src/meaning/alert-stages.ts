import type { Topic } from '#src/base/article.ts';
import { remembered } from '#src/base/memo.ts';
import type { AlertReport, AlertStory, Rule, Stage } from '#src/base/rule.ts';
import { crosses } from './alert-figure.ts';
import { queryTokens } from './tokens.ts';
import { voicesOf } from './voices.ts';

const tokensOf = remembered((phrase): readonly string[] => queryTokens(phrase));

/** The phrases that a report holds, by the tokens of the search: every word of the phrase, in whatever form. */
const phrasesIn = (reports: readonly AlertReport[], phrases: readonly string[]): string[] => {
  const texts = reports.map(({ tokens }) => new Set(tokens.split(' ')));
  return phrases.filter((phrase) => {
    const wanted = tokensOf(phrase);
    return wanted.length > 0 && texts.some((text) => wanted.every((token) => text.has(token)));
  });
};

/** Outlets that tell a story in words of their own: many that print one wire are one. */
const independent = (reports: readonly AlertReport[]): number => {
  const voices = voicesOf(reports);
  return new Set(reports.filter(({ id }) => voices.get(id) === id).map(({ feedId }) => feedId)).size;
};

/** What a community holds a story to be about. */
export const topicsOfStory = ({ reports, said }: AlertStory): readonly Topic[] =>
  said ?? [...new Set(reports.flatMap(({ topics }) => topics))];

/** Every condition of a rule held against a story, in the order in which people would ask. Pure. */
export const stagesOf = (rule: Rule, story: AlertStory): Stage[] => {
  const { reports } = story;
  const topics = topicsOfStory(story);
  const stages: Stage[] = [];
  if (rule.topics.length > 0) {
    const passed = rule.topics.some((topic) => topics.includes(topic));
    stages.push({ stage: 'topics', passed, wants: rule.topics, has: topics });
  }
  // Paid text is posted only where somebody asked for it.
  if (!rule.promo && !rule.topics.includes('promo')) stages.push({ stage: 'promo', passed: !topics.includes('promo') });
  if (rule.wanted) {
    const has = phrasesIn(reports, rule.wanted);
    stages.push({ stage: 'wanted', passed: has.length > 0, wants: rule.wanted, has });
  }
  if (rule.unwanted) {
    const has = phrasesIn(reports, rule.unwanted);
    stages.push({ stage: 'unwanted', passed: has.length === 0, wants: rule.unwanted, has });
  }
  if (rule.feeds) {
    const passed = reports.some(({ feedId }) => rule.feeds?.includes(feedId));
    stages.push({ stage: 'feeds', passed, has: [...new Set(reports.map(({ outlet }) => outlet))] });
  }
  if (rule.told)
    stages.push({ stage: 'told', passed: reports.some(({ lang }) => lang === rule.told), wants: rule.told });
  if (rule.least !== undefined) {
    const has = independent(reports);
    stages.push({ stage: 'least', passed: has >= rule.least, wants: rule.least, has });
  }
  const { figure } = rule;
  if (figure) {
    const has = reports.flatMap((report) => report.figures.filter(({ measure }) => measure === figure.measure));
    stages.push({ stage: 'figure', passed: has.some((one) => crosses(figure, one)), wants: figure.text, has });
  }
  return stages;
};

const meets = (rule: Rule, story: AlertStory): boolean =>
  story.reports.length > 0 && stagesOf(rule, story).every(({ passed }) => passed);

/** Whether a rule must know more of the reports than what they are about. */
export const looksDeeper = ({ wanted, unwanted, least, figure }: Rule): boolean =>
  wanted !== undefined || unwanted !== undefined || least !== undefined || figure !== undefined;

/**
 * Whether a story begins for a rule with the reports that came now: it meets the rule with them and did not without. What
 * was there before the rule, or came with a feed's past, begins nothing a second time. `parts`: the reports of stories
 * that became one just now: what held for any of them is old.
 */
export const begins = (
  rule: Rule,
  story: AlertStory,
  fresh: ReadonlySet<number>,
  parts: readonly ReadonlySet<number>[] = [],
): boolean => {
  if (!meets(rule, story)) return false;
  const old = story.reports.filter(({ id }) => !fresh.has(id));
  const before = parts.length > 0 ? parts.map((part) => old.filter(({ id }) => part.has(id))) : [old];
  return !before.some((reports) => meets(rule, { ...story, reports }));
};

/** The words and figures by which a story met a rule, as they were asked for. */
export const reasonsOf = (rule: Rule, story: AlertStory): { topics: Topic[]; asked: string[] } => {
  const stages = stagesOf(rule, story);
  const asked = stages.flatMap((one) =>
    one.stage === 'wanted' ? one.has : one.stage === 'figure' && one.passed ? [one.wants] : [],
  );
  const held = topicsOfStory(story);
  return { topics: rule.topics.filter((topic) => held.includes(topic)), asked };
};
