import { TOPICS, type Topic } from '#src/base/article.ts';
import type { Arguments, Options } from '#src/base/command.ts';
import { isLanguage, LANGUAGES } from '#src/base/lang.ts';
import { BarqError, fail } from '#src/base/problem.ts';
import type { Rule } from '#src/base/rule.ts';
import { isZone } from '#src/base/zone.ts';
import { addressKey } from '#src/feed/address.ts';
import { fold } from '#src/language/text.ts';
import { queryTokens } from '#src/meaning/tokens.ts';
import { readCap, readPace, readQuiet } from '#src/survey/pace.ts';
import { readThreshold } from '#src/survey/threshold.ts';
import type { Context } from './context.ts';

const PHRASES = 20;

/** Stands for nothing, where a condition is to be taken away. */
const NONE = '-';

/** What a rule is made of, as it is asked for. */
export const RULE_OPTIONS = {
  topic: { type: 'text', maxLength: 200, suggest: 'topics' },
  words: { type: 'text', maxLength: 300 },
  without: { type: 'text', maxLength: 300 },
  feed: { type: 'text', maxLength: 600, suggest: 'sources' },
  told: { type: 'choice', choices: [...LANGUAGES, 'any'] },
  outlets: { type: 'integer', min: 1, max: 20 },
  figure: { type: 'text', maxLength: 100 },
  promo: { type: 'flag' },
  when: { type: 'text', maxLength: 60 },
  zone: { type: 'text', maxLength: 60, suggest: 'zones' },
  quiet: { type: 'text', maxLength: 40 },
  most: { type: 'text', maxLength: 40 },
  publish: { type: 'flag' },
  tag: { type: 'text', maxLength: 100 },
  role: { type: 'role' },
  language: { type: 'choice', choices: LANGUAGES },
} as const satisfies Options;

export type RuleArguments = Arguments<typeof RULE_OPTIONS>;

const listed = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,،;؛\n]/)
      .map((part) => part.trim())
      .filter(Boolean),
  ),
];

const isTopic = (word: string): word is Topic => (TOPICS as readonly string[]).includes(word);

const topicsFrom = (text: string, { wording }: Context): Topic[] =>
  listed(text).map((word) => {
    const topic = isTopic(word.toLowerCase()) ? (word.toLowerCase() as Topic) : wording?.topic(word);
    if (!topic) throw fail('unknown_topic', { topic: word });
    return topic;
  });

const phrasesFrom = (text: string): string[] => {
  const phrases = listed(text);
  for (const phrase of phrases) if (queryTokens(phrase).length === 0) throw fail('no_words', { text: phrase });
  if (phrases.length > PHRASES) throw fail('wrong_option', { name: 'words', takes: `≤ ${PHRASES}` });
  return phrases;
};

/** Feeds by their addresses, or by words of their titles. */
const feedsFrom = async (text: string, { store, community }: Context): Promise<number[]> => {
  const followed = await store.feeds(community);
  const ids = listed(text).flatMap((name) => {
    const wanted = fold(name);
    const exact = followed.filter(({ url }) => url === name || addressKey(url) === addressKey(name));
    const found =
      exact.length > 0 ? exact : followed.filter(({ url, title }) => fold(`${title} ${url}`).includes(wanted));
    if (found.length === 0) throw fail('unknown_feed', { feed: name });
    return found.map(({ id }) => id);
  });
  return [...new Set(ids)];
};

const figureFrom = (text: string): Rule['figure'] => {
  const figure = readThreshold(text);
  if (!figure) throw fail('unread_figure', { text });
  return figure;
};

const orElse = <T>(found: T | null, name: string, takes: string): T => {
  if (found === null) throw fail('wrong_option', { name, takes });
  return found;
};

const paceFrom = (text: string): Rule['pace'] => {
  const pace = orElse(readPace(text), 'when', 'pace');
  return pace === 'now' ? undefined : pace;
};

export const zoneFrom = (text: string): string => {
  if (!isZone(text)) throw fail('wrong_option', { name: 'zone', takes: 'Asia/Riyadh, Africa/Cairo, UTC' });
  return text;
};

/** A text option: taken over, taken away, or left as it was. */
const changed = async <T>(
  given: string | undefined,
  before: T | undefined,
  read: (text: string) => T | Promise<T>,
): Promise<T | undefined> => (given === undefined ? before : given === NONE ? undefined : read(given));

/**
 * A rule from what was asked, over the one it changes. Throws the problems of the call: an option that says nothing, a
 * rule without any condition.
 */
export const ruleFrom = async (
  context: Context,
  args: RuleArguments & { readonly channel?: string | undefined },
  before?: Rule,
): Promise<Rule> => {
  const { community, asker, refusal, silence } = context;
  const channel = args.channel ?? before?.channel ?? '';
  const mentioned = args.role !== undefined && args.role !== community ? args.role : undefined;
  const problem =
    (args.channel === undefined ? undefined : await refusal?.(channel)) ??
    (mentioned === undefined ? undefined : await silence?.(mentioned));
  if (problem) throw new BarqError(problem);
  const told = args.told ?? before?.told;
  const rule: Rule = {
    topics: (await changed(args.topic, before?.topics, (text) => topicsFrom(text, context))) ?? [],
    channel,
    wanted: await changed(args.words, before?.wanted, phrasesFrom),
    unwanted: await changed(args.without, before?.unwanted, phrasesFrom),
    feeds: await changed(args.feed, before?.feeds, (text) => feedsFrom(text, context)),
    told: told !== undefined && isLanguage(told) ? told : undefined,
    least: args.outlets === 1 ? undefined : (args.outlets ?? before?.least),
    figure: await changed(args.figure, before?.figure, figureFrom),
    promo: (args.promo ?? before?.promo) || undefined,
    pace: await changed(args.when, before?.pace, paceFrom),
    zone: await changed(args.zone, before?.zone, zoneFrom),
    quiet: await changed(args.quiet, before?.quiet, (text) => orElse(readQuiet(text), 'quiet', '22:00-07:00')),
    cap: await changed(args.most, before?.cap, (text) => orElse(readCap(text), 'most', 'cap')),
    publish: (args.publish ?? before?.publish) || undefined,
    tags: await changed(args.tag, before?.tags, listed),
    // The role of everybody, whose id is the server's, stands for none.
    role: args.role === undefined ? before?.role : mentioned,
    lang: args.language ?? before?.lang,
    by: asker ?? before?.by,
  };
  const { topics, wanted, feeds, figure, least } = rule;
  if (topics.length === 0 && !wanted && !feeds && !figure && least === undefined) throw fail('no_condition', {});
  return rule;
};
