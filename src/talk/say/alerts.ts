import { LOCALES } from '#locales/index.ts';
import { measureName } from '#locales/measures.ts';
import type { Topic } from '#src/base/article.ts';
import type { Language } from '#src/base/lang.ts';
import type { Reply } from '#src/base/reply.ts';
import type { AlertRow } from '#src/base/reply-alert.ts';
import type { AlertFigure, Pace, Stage } from '#src/base/rule.ts';
import { amountRuns, day } from '#src/talk/format.ts';
import { channel, figure, foreign, type Line, line, type Run, role, words } from '#src/talk/runs.ts';
import { counted, phrase } from '#src/talk/words.ts';
import { card, comma } from './stories.ts';

type Of<K extends Reply['kind']> = Extract<Reply, { readonly kind: K }>;

/** Figures of a measure that a stage names. */
const NAMED = 4;

export const topicNames = (lang: Language, topics: readonly Topic[]): string =>
  topics.length === 0
    ? LOCALES[lang].phrases.anyTopic
    : topics.map((topic) => LOCALES[lang].topics[topic]).join(comma(lang));

export const joined = (lang: Language, runs: readonly (readonly Run[])[]): Run[] =>
  runs.flatMap((run, i) => (i === 0 ? [...run] : [words(comma(lang)), ...run]));
const quoted = (lang: Language, texts: readonly string[]): Run[] =>
  joined(
    lang,
    texts.map((text) => [foreign(text)]),
  );

const valuesOf = (lang: Language, alert: AlertRow) => ({
  id: figure(String(alert.id)),
  topic: topicNames(lang, alert.topics),
  channel: channel(alert.channel),
});

/** Minutes after midnight as clocks show them. */
const clock = (minute: number): Run => figure(new Date(minute * 60_000).toISOString().slice(11, 16));

const zoned = (lang: Language, { zone }: AlertRow): Run =>
  zone === undefined ? words(LOCALES[lang].phrases.serverZone) : figure(zone);

/** The week of the epoch's fourth day began on a Sunday. */
const SUNDAY = 3 * 86_400_000;
const WEEKDAYS = {
  en: new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }),
  ar: new Intl.DateTimeFormat('ar', { weekday: 'long', timeZone: 'UTC' }),
} as const;

const pacing = (lang: Language, { at, weekday }: Pace, zone: Run): Run[] =>
  weekday === undefined
    ? phrase(lang, 'ruleDaily', { time: clock(at), zone })
    : phrase(lang, 'ruleWeekly', {
        day: WEEKDAYS[lang].format(SUNDAY + weekday * 86_400_000),
        time: clock(at),
        zone,
      });

/** The conditions of a rule besides its topics, and how it says what it finds. */
const conditions = (lang: Language, alert: AlertRow): Line[] => {
  const {
    wanted,
    unwanted,
    sources,
    feeds,
    told,
    least,
    figure: waited,
    promo,
    pace,
    quiet,
    cap,
    publish,
    tags,
    role: mentioned,
    lang: spoken,
  } = alert;
  const { phrases, spoken: names } = LOCALES[lang];
  const parts: Run[][] = [
    ...(wanted ? [phrase(lang, 'ruleWanted', { words: quoted(lang, wanted) })] : []),
    ...(unwanted ? [phrase(lang, 'ruleUnwanted', { words: quoted(lang, unwanted) })] : []),
    ...(feeds ? [phrase(lang, 'ruleFeeds', { feeds: quoted(lang, sources) })] : []),
    ...(told ? [phrase(lang, 'ruleTold', { language: names[told] })] : []),
    ...(least === undefined ? [] : [phrase(lang, 'ruleLeast', { outlets: counted(lang, 'outlets', least) })]),
    ...(waited ? [phrase(lang, 'ruleFigure', { figure: foreign(waited.text) })] : []),
    ...(promo ? [[words(phrases.rulePromo)]] : []),
    ...(pace ? [pacing(lang, pace, zoned(lang, alert))] : []),
    ...(quiet
      ? [phrase(lang, 'ruleQuiet', { from: clock(quiet.from), to: clock(quiet.to), zone: zoned(lang, alert) })]
      : []),
    ...(cap
      ? [
          phrase(lang, 'ruleCap', {
            stories: counted(lang, 'stories', cap.most),
            hours: counted(lang, 'hours', cap.hours),
          }),
        ]
      : []),
    ...(publish ? [[words(phrases.rulePublish)]] : []),
    ...(tags ? [phrase(lang, 'ruleTags', { tags: quoted(lang, tags) })] : []),
    ...(mentioned ? [phrase(lang, 'ruleRole', { role: role(mentioned) })] : []),
    ...(spoken ? [phrase(lang, 'ruleLanguage', { language: LOCALES[spoken].name })] : []),
  ];
  return parts.map((part) => line('small', part));
};

const row = (lang: Language, alert: AlertRow): Line[] => [
  line('item', phrase(lang, 'alertRow', valuesOf(lang, alert))),
  ...conditions(lang, alert),
  ...(alert.paused ? [line('small', phrase(lang, 'alertPaused', {}))] : []),
];

export const sayAlertAdded = (lang: Language, { alert, known }: Of<'alert-added'>): Line[] => [
  line('plain', phrase(lang, known ? 'alertKnown' : 'alertAdded', valuesOf(lang, alert))),
  ...conditions(lang, alert),
  line('small', phrase(lang, 'alertTry', { call: figure(`/barq alert preview ${alert.id}`) })),
];

export const sayAlertEdited = (lang: Language, { alert }: Of<'alert-edited'>): Line[] => [
  line('plain', phrase(lang, 'alertEdited', valuesOf(lang, alert))),
  ...conditions(lang, alert),
];

export const sayAlertRemoved = (lang: Language, { alert }: Of<'alert-removed'>): Line[] => [
  line('plain', phrase(lang, 'alertRemoved', valuesOf(lang, alert))),
];

export const sayAlerts = (lang: Language, { alerts }: Of<'alerts'>): Line[] =>
  alerts.length === 0 ? [line('plain', phrase(lang, 'noAlerts', {}))] : alerts.flatMap((alert) => row(lang, alert));

export const sayStopped = (lang: Language, { alerts }: Of<'alerts-stopped'>): Line[] => [
  line('plain', phrase(lang, 'alertsStopped', {})),
  ...alerts.map((alert) => line('item', phrase(lang, 'alertRow', valuesOf(lang, alert)))),
];

export const sayAlertPreview = (
  lang: Language,
  { alert, from, stories, posted, came, held }: Of<'alert-preview'>,
): Line[] => [
  line(
    'title',
    came === 0
      ? phrase(lang, 'previewNothing', { id: figure(String(alert.id)), from: day(lang, from) })
      : phrase(lang, 'previewTitle', {
          id: figure(String(alert.id)),
          posted: counted(lang, 'stories', posted),
          came: counted(lang, 'stories', came),
          from: day(lang, from),
        }),
  ),
  ...conditions(lang, alert),
  ...stories.flatMap((story) => card(lang, story, 0)),
  ...(posted > stories.length
    ? [line('small', phrase(lang, 'previewMore', { stories: counted(lang, 'stories', posted - stories.length) }))]
    : []),
  ...held.map(({ stage, stories: count }) =>
    line(
      'small',
      phrase(lang, 'previewHeld', { stories: counted(lang, 'stories', count), stage: LOCALES[lang].stages[stage] }),
    ),
  ),
];

const amounts = (lang: Language, figures: readonly AlertFigure[]): Run[] =>
  joined(
    lang,
    figures
      .slice(0, NAMED)
      .map((one) => [
        ...(one.measure ? [words(`${measureName(lang, one.measure) ?? one.measure} `)] : []),
        ...(one.direction && one.role === 'change' ? [words(one.direction === 'up' ? '↑ ' : '↓ ')] : []),
        ...amountRuns(lang, one),
      ]),
  );

/** What a stage wanted and what it found. */
const detail = (lang: Language, stage: Stage): Run[] => {
  const { phrases } = LOCALES[lang];
  const none = [words(phrases.nothing)];
  switch (stage.stage) {
    case 'topics':
      return stage.has.length === 0 ? none : [words(topicNames(lang, stage.has))];
    case 'promo':
      return [];
    case 'wanted':
    case 'unwanted':
      return stage.has.length === 0 ? none : quoted(lang, stage.has);
    case 'feeds':
      return quoted(lang, stage.has);
    case 'told':
      return [words(LOCALES[lang].spoken[stage.wants])];
    case 'least':
      return [figure(`${stage.has}/${stage.wants}`)];
    case 'figure':
      return [foreign(stage.wants), words(': '), ...(stage.has.length === 0 ? none : amounts(lang, stage.has))];
  }
};

const stageLine = (lang: Language, stage: Stage): Line => {
  const found = detail(lang, stage);
  return line('small', [
    words(`${stage.passed ? '✓' : '✗'} ${LOCALES[lang].stages[stage.stage]}`),
    ...(found.length > 0 ? [words(': '), ...found] : []),
  ]);
};

export const sayAlertWhy = (lang: Language, { story, rows }: Of<'alert-why'>): Line[] => [
  ...card(lang, story, 0),
  ...(rows.length === 0 ? [line('plain', phrase(lang, 'noAlerts', {}))] : []),
  ...rows.flatMap(({ alert, stages, outcome }) => [
    line('item', [
      ...phrase(lang, 'alertRow', valuesOf(lang, alert)),
      words(': '),
      words(LOCALES[lang].alertOutcomes[outcome]),
    ]),
    ...stages.map((stage) => stageLine(lang, stage)),
  ]),
];
