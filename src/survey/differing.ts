import { doubtsOf } from '#src/base/figure.ts';
import type { Differing } from '#src/base/reply-story.ts';
import { fold } from '#src/language/text.ts';
import type { Statement } from '#src/store/store.ts';
import { evidenceOf } from './news.ts';
import { areOfOne, differ } from './whose.ts';

/** What two outlets must say alike for their amounts to be of one thing. */
const thingOf = ({ figure }: Statement): string | null => {
  const { measure, dimension, noun, role, direction, modality } = figure;
  const what = measure ?? (noun === null ? null : fold(noun));
  if (what === null || dimension === 'time') return null;
  const whole = figure.wholeId ?? (figure.whole === null ? '' : fold(figure.whole.text));
  return [what, dimension, whole, role, direction ?? '', modality].join('|');
};

/** The versions of each thing that the statements are of, the same amount once, by whoever told it first. */
const versionsIn = (statements: readonly Statement[]): Statement[][] => {
  const things: Statement[][] = [];
  for (const one of statements) {
    const thing = things.find((versions) => versions.every((other) => areOfOne(one, other)));
    if (!thing) things.push([one]);
    else if (thing.every((other) => differ(one, other))) thing.push(one);
  }
  return things;
};

/**
 * Where outlets give other amounts for one thing. A voice that gives several itself speaks of several things, and is no
 * witness against another; what looks wrong or was taken back contradicts nobody.
 */
export const differingIn = (statements: readonly Statement[], voices: ReadonlyMap<number, number>): Differing[] => {
  const voiceOf = ({ article }: Statement): number => voices.get(article.id) ?? article.id;
  const sound = statements
    .filter(({ figure }) => doubtsOf(figure).length === 0)
    .toSorted((a, b) => a.article.published - b.article.published || a.seq - b.seq);
  return [...Map.groupBy(sound, thingOf)].flatMap(([thing, group]) => {
    if (thing === null) return [];
    const witnesses = group.filter((one) =>
      group.every((other) => voiceOf(other) !== voiceOf(one) || !areOfOne(one, other) || !differ(one, other)),
    );
    return versionsIn(witnesses).flatMap((versions) => {
      const measure = versions[0]?.figure.measure ?? null;
      if (versions.length < 2) return [];
      return [{ ...(measure === null ? {} : { measure }), versions: versions.map(evidenceOf) }];
    });
  });
};
