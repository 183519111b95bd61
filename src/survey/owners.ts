import { type Features, featured, joined } from './offer.ts';
import type { Levels, Placed, Words } from './offer-single.ts';

/** A word is said of a figure from here on. */
const SAID = 0.6;
/** So much nearer another figure stands to a word that it is said of that one. */
const NEARER = 0.15;
/** More words than these are as many. */
const MOST = 3;

/** What a word is worth that the figures of an offer leave to others. */
const WEIGHTS = { name: 1, thing: 1, matter: 0.5 } as const;

const lostNamed = featured();
const sharedNamed = featured();

const wordsLost = ({ of }: Words, own: Levels, best: Levels): number => {
  let lost = 0;
  for (const kind of ['name', 'thing', 'matter'] as const)
    for (const i of of[kind]) {
      const [mine, other] = [own[i] ?? 0, best[i] ?? 0];
      if (other >= SAID && other - mine > NEARER) lost += WEIGHTS[kind];
    }
  return Math.min(MOST, lost);
};

/** Which of several figures is each telling word said of: does every one have a word of its own, or only some? */
const wordsShared = ({ of }: Words, levels: readonly Levels[]): Features => {
  const telling = [...of.name, ...of.thing, ...of.matter];
  const owns = (own: Levels): boolean =>
    telling.some((i) => {
      const mine = own[i] ?? 0;
      return mine >= SAID && levels.every((other) => other === own || mine - (other[i] ?? 0) > NEARER);
    });
  const owners = levels.filter(owns).length;
  const none = levels.length - owners;
  return sharedNamed({
    'a word each': Number(none === 0),
    'no word of its own': owners === 0 ? 0 : Math.min(MOST, none),
    'no words apart': Number(owners === 0),
  });
};

/** How the words of a question are shared out among the figures that an offer takes and those that it leaves. */
export interface Owners {
  /** Words that are said of another figure of the same dimension, in the same article, and of none that is taken. */
  lost(used: readonly Placed[], words: Words): Features;
  /** Of several figures that are taken. */
  shared(used: readonly Placed[], words: Words): Features;
}

const groupOf = ({ c }: Placed): string => `${c.dimension} ${c.statement.article.id}`;

export const ownersOf = (pool: readonly Placed[]): Owners => {
  const groups = Map.groupBy(pool, groupOf);
  const known = new Map<Words, Map<string, Levels>>();
  const bestOf = (group: string, words: Words): Levels => {
    const row = known.get(words) ?? new Map<string, Levels>();
    const best =
      row.get(group) ??
      joined(
        (groups.get(group) ?? []).map((one) => one.levels(words)),
        Math.max,
      );
    known.set(words, row.set(group, best));
    return best;
  };
  return {
    lost: (used, words) => {
      const own = joined(
        used.map((one) => one.levels(words)),
        Math.max,
      );
      const best = joined(
        [...new Set(used.map(groupOf))].map((group) => bestOf(group, words)),
        Math.max,
      );
      return lostNamed({ 'said of another': wordsLost(words, own, best) });
    },
    shared: (used, words) =>
      wordsShared(
        words,
        used.map((one) => one.levels(words)),
      ),
  };
};
