import type { Language } from '#src/base/lang.ts';
import type { AlertOutcome } from '#src/base/reply-alert.ts';
import type { StoryCard } from '#src/base/reply-story.ts';
import type { Stage } from '#src/base/rule.ts';
import { stagesOf } from '#src/meaning/alert-stages.ts';
import type { OutboxState, Sent } from '#src/store/outbox.ts';
import type { StoredRule } from '#src/store/rules.ts';
import type { Store } from '#src/store/store.ts';
import { cardOf } from './news.ts';

const OUTCOMES: Readonly<Record<OutboxState, AlertOutcome>> = {
  due: 'waits',
  done: 'posted',
  dead: 'failed',
  refused: 'refused',
};

const outcomeOf = (rule: StoredRule, stages: readonly Stage[], sent: Sent | undefined): AlertOutcome => {
  if (stages.some(({ passed }) => !passed)) return 'kept';
  if (sent) return sent.state === 'due' && sent.digest ? 'gathers' : OUTCOMES[sent.state];
  // It meets the rule, yet nothing was ever owed: it had begun before, or came with a feed's past.
  return rule.paused ? 'stopped' : 'old';
};

export interface AlertWhy {
  readonly story: StoryCard;
  readonly rows: readonly {
    readonly rule: StoredRule;
    readonly stages: readonly Stage[];
    readonly outcome: AlertOutcome;
  }[];
}

/** Why each rule posted a story or did not: its conditions one by one, then what became of the message. */
export const alertWhy = async (
  store: Store,
  community: string,
  id: number,
  lang: Language | undefined,
): Promise<AlertWhy | null> => {
  const found = await store.story(community, id);
  if (!found) return null;
  const [story] = await store.alertStories(community, [found.id]);
  if (!story) return null;
  const sent = await store.deliveries(community, found.id);
  const rows = (await store.rules(community)).map((rule) => {
    const stages = stagesOf(rule, story);
    const message = sent.find(({ channel, part }) => channel === rule.channel && part === 0);
    return { rule, stages, outcome: outcomeOf(rule, stages, message) };
  });
  return { story: cardOf(found.id, found.articles, lang), rows };
};
