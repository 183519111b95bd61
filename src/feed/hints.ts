import type { FeedHints } from '#src/base/article.ts';
import { webLink } from './links.ts';
import { attributeOf } from './names.ts';
import { textOf } from './texts.ts';
import { type Element, isElement } from './tree.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The syndication module's words for a period, in milliseconds. */
const PERIODS: ReadonlyMap<string, number> = new Map([
  ['hourly', HOUR],
  ['daily', DAY],
  ['weekly', 7 * DAY],
  ['monthly', 30 * DAY],
  ['yearly', 365 * DAY],
]);
const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

const LONGEST_HUB = 2048;

type Children = ReadonlyMap<string, readonly Element[]>;

const word = (children: Children, name: string): string => {
  const [element] = children.get(name) ?? [];
  return element ? textOf(element).trim().slice(0, 40).toLowerCase() : '';
};

const positive = (text: string): number => (/^\d{1,6}$/.test(text) ? Number(text) : 0);

/** Texts of the elements inside the first one of the name: `<skipHours><hour>3</hour>…`. */
const listed = (children: Children, name: string): string[] =>
  (children.get(name)?.[0]?.children ?? [])
    .filter(isElement)
    .slice(0, 48)
    .map((child) => textOf(child).trim().toLowerCase());

const distinct = (numbers: readonly number[], below: number): number[] => [
  ...new Set(numbers.filter((number) => number >= 0 && number < below)),
];

const hubOf = (children: Children, url: string): Pick<FeedHints, 'hub'> => {
  const link = children.get('link')?.find((one) => /(^|\s)hub(\s|$)/i.test(attributeOf(one, 'rel') ?? ''));
  const hub = webLink(link && attributeOf(link, 'href'), url);
  return hub === undefined || hub.length > LONGEST_HUB ? {} : { hub };
};

/** What the channel (its children by name) asks of those who poll it: `ttl` in minutes, the syndication module, hours and days without news. */
export const hintsOf = (children: Children, url: string): FeedHints => {
  const period = PERIODS.get(word(children, 'sy:updateperiod')) ?? 0;
  const often = Math.max(1, positive(word(children, 'sy:updatefrequency')));
  // RSS 0.91 counts hours from 1 to 24.
  const hours = listed(children, 'skiphours').map((text) => (/^\d{1,2}$/.test(text) ? Number(text) % 24 : -1));
  return {
    ...hubOf(children, url),
    pause: Math.max(positive(word(children, 'ttl')) * MINUTE, period / often),
    skipHours: distinct(hours, 24),
    skipDays: distinct(
      listed(children, 'skipdays').map((day) => DAYS.indexOf(day)),
      7,
    ),
  };
};

export const NO_HINTS: FeedHints = { pause: 0, skipHours: [], skipDays: [] };
