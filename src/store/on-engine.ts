import { alertStoryQueries } from './alert-stories.ts';
import { articleQueries } from './article-search.ts';
import { articleReader } from './articles.ts';
import { candidateReader } from './candidates.ts';
import { corrected } from './corrected.ts';
import { correctionQueries } from './corrections.ts';
import { countQueries } from './counts.ts';
import type { Engine } from './engine.ts';
import { exported } from './export.ts';
import { feedQueries } from './feeds.ts';
import { figureQueries } from './figures.ts';
import { fullTextQueries } from './full-texts.ts';
import { noticeQueries } from './notice-queue.ts';
import { outboxQueries } from './outbox.ts';
import { ownStoryQueries, viewIn } from './own-stories.ts';
import { ruleQueries } from './rules.ts';
import { saveQueries } from './save.ts';
import { settingQueries } from './settings.ts';
import type { Store } from './store.ts';
import { storyQueries } from './stories.ts';

/** The store: one set of queries over whichever engine. */
export const storeOn = (engine: Engine): Store => {
  const reader = articleReader();
  const candidates = candidateReader();
  const corrections = correctionQueries(engine.db, engine.file);
  const stories = storyQueries(engine.db, reader, candidates, engine.file);
  const read = {
    ...stories,
    ...articleQueries(engine, reader),
    ...figureQueries(engine.db, reader, engine.file),
  };
  const known = {
    ...corrections,
    view: (community: string, ids?: readonly number[]) => viewIn(engine.db, community, engine.file, ids),
  };
  return {
    ...feedQueries(engine.db, engine.file),
    ...saveQueries(engine, candidates),
    ...stories,
    ...corrected(read, known),
    ...countQueries(engine.db, engine.file, corrections),
    ...corrections,
    ...ownStoryQueries(engine.db, engine.file),
    ...ruleQueries(engine.db, engine.file),
    ...alertStoryQueries(engine.db, engine.file),
    ...outboxQueries(engine.db, engine.file),
    ...settingQueries(engine.db),
    ...noticeQueries(engine.db, engine.file),
    ...fullTextQueries(engine.db),
    export: () => exported(engine),
    close: () => engine.close(),
  };
};
