import { COMMANDS } from '#commands/index.ts';
import { LOCALES } from '#locales/index.ts';
import { keys } from '#src/base/keys.ts';
import type { Language } from '#src/base/lang.ts';
import type { Reply } from '#src/base/reply.ts';
import { amountRuns } from './format.ts';
import { command, figure, type Line, line, plain, words } from './runs.ts';
import { sayAlert, sayDigest, sayFollowUp, sayMoved } from './say/alert-posts.ts';
import {
  sayAlertAdded,
  sayAlertEdited,
  sayAlertPreview,
  sayAlertRemoved,
  sayAlerts,
  sayAlertWhy,
  sayStopped,
} from './say/alerts.ts';
import { sayAnswer } from './say/answer.ts';
import { sayFindings } from './say/doctor.ts';
import {
  sayFeedAdded,
  sayFeedNotices,
  sayFeeds,
  sayFeedTested,
  sayFile,
  sayIngested,
  sayListed,
  sayNoticesStopped,
  sayNoticesTo,
  sayPaused,
  sayProblem,
  sayRemoved,
} from './say/feeds.ts';
import { sayComparison, sayFigures } from './say/figures.ts';
import { sayReading } from './say/reading.ts';
import { sayErased, sayPersonal, sayPreferences, saySettings, sayStatus } from './say/settings.ts';
import { sayNews, sayStory } from './say/stories.ts';
import { sayCorrected, sayEdited, sayWhy } from './say/topics.ts';
import { sayBrief, sayTrends } from './say/trends.ts';
import { phrase } from './words.ts';

const sayConversion = (
  lang: Language,
  { from, to, working }: Extract<Reply, { readonly kind: 'conversion' }>,
): Line[] => [
  line('title', [...amountRuns(lang, from), words(' = '), ...amountRuns(lang, to)]),
  ...(working ? [line('small', [figure(working)])] : []),
];

const sayHelp = (lang: Language): Line[] =>
  keys(COMMANDS).map((name) =>
    line('item', phrase(lang, 'helpLine', { command: command(name), does: LOCALES[lang].commands[name].does })),
  );

/** The one place where a Reply becomes words. */
export const say = (lang: Language, reply: Reply): Line[] => {
  switch (reply.kind) {
    case 'answer':
      return sayAnswer(lang, reply.answer);
    case 'news':
      return sayNews(lang, reply);
    case 'story':
      return sayStory(lang, reply);
    case 'brief':
      return sayBrief(lang, reply);
    case 'trends':
      return sayTrends(lang, reply);
    case 'figures':
      return sayFigures(lang, reply);
    case 'comparison':
      return sayComparison(lang, reply);
    case 'reading':
      return sayReading(lang, reply);
    case 'conversion':
      return sayConversion(lang, reply);
    case 'feeds':
      return sayFeeds(lang, reply);
    case 'feed-added':
      return sayFeedAdded(lang, reply);
    case 'feed-tested':
      return sayFeedTested(lang, reply);
    case 'feed-removed':
      return sayRemoved(lang, reply);
    case 'feed-paused':
      return sayPaused(lang, reply);
    case 'feeds-listed':
      return sayListed(lang, reply);
    case 'file':
      return sayFile(lang, reply);
    case 'feed-notices':
      return sayFeedNotices(lang, reply);
    case 'notices-to':
      return sayNoticesTo(lang, reply);
    case 'notices-stopped':
      return sayNoticesStopped(lang, reply);
    case 'ingested':
      return sayIngested(lang, reply);
    case 'alert-added':
      return sayAlertAdded(lang, reply);
    case 'alert-edited':
      return sayAlertEdited(lang, reply);
    case 'alert-preview':
      return sayAlertPreview(lang, reply);
    case 'alert-why':
      return sayAlertWhy(lang, reply);
    case 'alerts':
      return sayAlerts(lang, reply);
    case 'alert-removed':
      return sayAlertRemoved(lang, reply);
    case 'alert':
      return sayAlert(lang, reply);
    case 'alert-follow-up':
      return sayFollowUp(lang, reply);
    case 'alert-moved':
      return sayMoved(lang, reply);
    case 'digest':
      return sayDigest(lang, reply);
    case 'alerts-stopped':
      return sayStopped(lang, reply);
    case 'topics-corrected':
      return sayCorrected(lang, reply);
    case 'stories-edited':
      return sayEdited(lang, reply);
    case 'why':
      return sayWhy(lang, reply);
    case 'settings':
      return saySettings(lang, reply);
    case 'status':
      return sayStatus(lang, reply);
    case 'preferences':
      return sayPreferences(lang, reply);
    case 'personal':
      return sayPersonal(lang, reply);
    case 'findings':
      return sayFindings(lang, reply.findings);
    case 'erased':
      return sayErased(lang);
    case 'help':
      return sayHelp(lang);
    case 'problem':
      return sayProblem(lang, reply);
  }
};

/** The reply as plain text, one string. */
export const sayPlain = (lang: Language, reply: Reply): string =>
  say(lang, reply)
    .map((one) => plain(one, lang))
    .join('\n');
