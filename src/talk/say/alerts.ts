import { LOCALES } from '#locales/index.ts';
import type { Topic } from '#src/base/article.ts';
import type { Language } from '#src/base/lang.ts';
import type { AlertRow, Reply } from '#src/base/reply.ts';
import { channel, figure, type Line, line } from '#src/talk/runs.ts';
import { phrase } from '#src/talk/words.ts';
import { evidence } from './evidence.ts';
import { card, figureLines } from './stories.ts';

type Of<K extends Reply['kind']> = Extract<Reply, { readonly kind: K }>;

/** An alert stands in a channel among people who talk: its beginning, and no more. */
const SENTENCES = 2;
const FIGURES = 3;

const valuesOf = (lang: Language, alert: AlertRow) => ({
  id: figure(String(alert.id)),
  topic: LOCALES[lang].topics[alert.topic],
  channel: channel(alert.channel),
});
const topicNames = (lang: Language, topics: readonly Topic[]): string =>
  topics.map((topic) => LOCALES[lang].topics[topic]).join(lang === 'ar' ? '، ' : ', ');

const row = (lang: Language, alert: AlertRow): Line[] => [
  line('item', phrase(lang, 'alertRow', valuesOf(lang, alert))),
  ...(alert.paused ? [line('small', phrase(lang, 'alertPaused', {}))] : []),
];

export const sayAlertAdded = (lang: Language, { alert, known }: Of<'alert-added'>): Line[] => [
  line('plain', phrase(lang, known ? 'alertKnown' : 'alertAdded', valuesOf(lang, alert))),
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

/** A story that began: why it is here, who tells it, its first sentences and figures. */
export const sayAlert = (lang: Language, { story, topics, summary, figures }: Of<'alert'>): Line[] => [
  line('plain', phrase(lang, 'begins', { topics: topicNames(lang, topics) })),
  ...card(lang, story, 3),
  ...summary.slice(0, SENTENCES).flatMap((sentence) => evidence(lang, sentence).slice(0, 1)),
  ...figureLines(lang, figures.slice(0, FIGURES)),
];
