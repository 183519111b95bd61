import { isCommand } from '#commands/index.ts';
import { LOCALES } from '#locales/index.ts';
import type { Language } from '#src/base/lang.ts';
import type { AuditRow, Reply } from '#src/base/reply.ts';
import { moment } from '#src/talk/format.ts';
import { channel, command, figure, foreign, type Line, line, person, type Run, role, words } from '#src/talk/runs.ts';
import { counted, phrase } from '#src/talk/words.ts';

type Of<K extends Reply['kind']> = Extract<Reply, { readonly kind: K }>;

/** An option as it was given. Channels and roles are shown as such. */
const givenRuns = (given: AuditRow['given']): Run[] =>
  Object.entries(given).flatMap(([name, value], i) => [
    ...(i === 0 ? [] : [words(' ')]),
    figure(`${name}: `),
    name === 'channel' ? channel(value) : name === 'role' ? role(value) : foreign(value),
  ]);

/** What Barq does by itself, in words. */
const DONE = {
  channel_stopped: 'channelStopped',
  server_left: 'serverLeft',
  server_returned: 'serverReturned',
} as const;
const isDone = (what: string): what is keyof typeof DONE => Object.hasOwn(DONE, what);

const whatRuns = (lang: Language, { what, given }: AuditRow): Run[] => {
  if (isCommand(what)) return phrase(lang, 'auditLine', { command: command(what), given: givenRuns(given) });
  if (!isDone(what)) return [foreign(what)];
  return what === 'channel_stopped'
    ? phrase(lang, 'channelStopped', { channel: channel(given['channel'] ?? '') })
    : [words(LOCALES[lang].phrases[DONE[what]])];
};

/** Whoever is at the machine has no name, nor has who had theirs erased. */
const byWhom = (lang: Language, { by, what }: AuditRow): Run[] => {
  if (by !== undefined) return phrase(lang, 'auditBy', { person: person(by) });
  return phrase(lang, isDone(what) ? 'auditSelf' : 'auditUnnamed', {});
};

const auditLines = (lang: Language, row: AuditRow): Line[] => [
  line('item', whatRuns(lang, row)),
  line('small', [...byWhom(lang, row), moment(lang, row.at, lang === 'ar' ? '، ' : ', ')]),
];

export const saySettings = (lang: Language, { language, zone, feeds, alerts }: Of<'settings'>): Line[] => [
  line('title', phrase(lang, 'settingsTitle', {})),
  line(
    'item',
    language
      ? phrase(lang, 'settingsLanguage', { language: LOCALES[language].name })
      : phrase(lang, 'settingsNoLanguage', {}),
  ),
  line('item', phrase(lang, 'statusZone', { zone: figure(zone) })),
  line(
    'item',
    feeds > 0
      ? phrase(lang, 'settingsFeeds', { feeds: counted(lang, 'feeds', feeds) })
      : phrase(lang, 'settingsNoFeeds', {}),
  ),
  line(
    'item',
    alerts > 0
      ? phrase(lang, 'settingsAlerts', { alerts: figure(String(alerts)) })
      : phrase(lang, 'settingsNoAlerts', {}),
  ),
];

export const sayStatus = (lang: Language, status: Of<'status'>): Line[] => {
  const { feeds, failing, alerts, stopped, due, digest, dead, zone, changes } = status;
  const count = (n: number): Run => figure(n.toLocaleString('en'));
  return [
    line('plain', phrase(lang, 'statusFeeds', { feeds: count(feeds), failing: count(failing) })),
    line('plain', phrase(lang, 'statusAlerts', { alerts: count(alerts), stopped: count(stopped) })),
    line('plain', phrase(lang, 'statusOwed', { due: count(due), digest: count(digest), dead: count(dead) })),
    line('plain', phrase(lang, 'statusZone', { zone: figure(zone) })),
    ...(changes.length > 0 ? [line('title', phrase(lang, 'statusChanges', {}))] : []),
    ...changes.flatMap((row) => auditLines(lang, row)),
  ];
};

export const sayPreferences = (lang: Language, { language, units }: Of<'preferences'>): Line[] => [
  line(
    'plain',
    language
      ? phrase(lang, 'preferencesLanguage', { language: LOCALES[language].name })
      : phrase(lang, 'preferencesNone', {}),
  ),
  ...(units.length > 0 ? [line('plain', phrase(lang, 'preferencesUnits', { units: figure(units.join(', ')) }))] : []),
];

export const sayPersonal = (lang: Language, { rows }: Of<'personal'>): Line[] => [
  line(
    'plain',
    rows > 0 ? phrase(lang, 'personalFile', { rows: figure(String(rows)) }) : phrase(lang, 'personalNone', {}),
  ),
];

export const sayErased = (lang: Language): Line[] => [line('plain', phrase(lang, 'personalErased', {}))];
