import type { Language } from '#src/base/lang.ts';
import type { StoryCard } from '#src/base/reply-story.ts';
import type { AlertStory, Rule, Stage } from '#src/base/rule.ts';
import { begins, stagesOf } from '#src/meaning/alert-stages.ts';
import type { Store } from '#src/store/store.ts';
import { cardOf } from './news.ts';

const WEEK_MS = 7 * 86_400_000;
const ARTICLES = 2000;
/** Stories that are shown as they would be posted. */
const SHOWN = 8;
const PART = 100;

/** When a story would have begun for a rule, report by report as they came; null where it never would have. */
const begunAt = (rule: Rule, story: AlertStory, from: number): number | null => {
  const came = story.reports.toSorted((a, b) => a.id - b.id);
  for (const [i, report] of came.entries()) {
    if (report.published < from) continue;
    if (begins(rule, { ...story, reports: came.slice(0, i + 1) }, new Set([report.id]))) return report.published;
  }
  return null;
};

export interface Preview {
  readonly from: string;
  /** The newest first. */
  readonly stories: readonly StoryCard[];
  /** How many there were, and how many came at all. */
  readonly posted: number;
  readonly came: number;
  /** How many stories each condition kept back, by the first that did. */
  readonly held: readonly { readonly stage: Stage['stage']; readonly stories: number }[];
}

/** What a rule would have posted over the last week, had it run: the same pure rule, held against what is stored. */
export const alertPreview = async (
  store: Store,
  community: string,
  rule: Rule,
  { now, lang }: { readonly now: Date; readonly lang: Language | undefined },
): Promise<Preview> => {
  const from = now.getTime() - WEEK_MS;
  const articles = await store.articles(community, { from, to: now.getTime() + 1, limit: ARTICLES });
  const ids = [...new Set(articles.map(({ storyId }) => storyId))];
  const found: { id: number; at: number }[] = [];
  const held = new Map<Stage['stage'], number>();
  for (let at = 0; at < ids.length; at += PART)
    for (const story of await store.alertStories(community, ids.slice(at, at + PART))) {
      const begun = begunAt(rule, story, from);
      if (begun !== null) found.push({ id: story.id, at: begun });
      const stopped = stagesOf(rule, story).find(({ passed }) => !passed);
      if (stopped) held.set(stopped.stage, (held.get(stopped.stage) ?? 0) + 1);
    }
  const newest = found.toSorted((a, b) => b.at - a.at).slice(0, SHOWN);
  const stories = await Promise.all(newest.map(({ id }) => store.story(community, id)));
  return {
    from: new Date(from).toISOString(),
    stories: stories.flatMap((story) => (story ? [cardOf(story.id, story.articles, lang)] : [])),
    posted: found.length,
    came: ids.length,
    held: [...held].map(([stage, count]) => ({ stage, stories: count })),
  };
};
