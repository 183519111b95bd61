import { unitOf } from '#src/base/units.ts';
import { conceptOf } from './lexicon.ts';
import type { Question } from './question.ts';
import type { Term } from './terms.ts';

export interface Per {
  readonly above: ReadonlySet<string>;
  readonly below: ReadonlySet<string>;
}

const PER = /\bper\b|\bfor (?:each|every)\b|لكل|عن كل|على كل|علي كل/iu;

const MULTIPLE = /how many times|times (?:more|as|higher)|what multiple|كم مره|كم ضعف|كام ضعف|اضعاف/u;

const dimsOf = (terms: readonly Term[]): string[] =>
  terms.flatMap((t) => t.concepts.flatMap((id) => conceptOf(id).dims ?? []));

/** A price that is asked for by its unit is made of these. */
const MADE_OF: Readonly<Record<string, readonly [above: string, below: string]>> = {
  energy_price: ['money', 'energy'],
  coin_price: ['money', 'crypto'],
  hardware_price: ['money', 'hashrate'],
};

/** "Behind every coin", "للبتكوين الواحد": what is divided by, told without "per". */
const EACH_COIN =
  /\b(?:each|every|one|a) (?:bitcoin|btc|coin)\b|(?:بتكوين|بيتكوين|عمل[ةه]) (?:ال)?واحد|divided by (?:\S+ ){0,3}?(?:bitcoins?|btc|coins)\b/iu;

const madeOf = (unit: string | null): Per | null => {
  const made = MADE_OF[(unit !== null && unitOf(unit)?.dimension) || ''];
  return made ? { above: new Set([made[0]]), below: new Set([made[1]]) } : null;
};

/** What stands above and below the line in "the bill per bitcoin mined", by dimension; null where nothing does. */
export const perOf = (question: Question): Per | null => {
  // "How many times more per kWh" asks for a multiple of a price, not for a price.
  if (MULTIPLE.test(question.plain)) return null;
  const { unit: wanted } = question;
  const price = madeOf(wanted);
  if (price) return price;
  const asked = wanted === null ? undefined : unitOf(wanted)?.dimension;
  const coin = EACH_COIN.exec(question.text);
  if (coin && asked !== undefined && asked !== 'crypto') return { above: new Set([asked]), below: new Set(['crypto']) };
  // "كم دولار طلع الميغاواط ساعة الواحد": the unit that the price is for.
  const one = question.units.find((u) => /^\s*(?:ال)?واحد/u.test(question.text.slice(u.end)));
  const money = question.units.some((u) => u !== one && unitOf(u.unit)?.dimension === 'money');
  const single = one && unitOf(one.unit)?.dimension;
  if (single && money) return { above: new Set(['money']), below: new Set([single]) };
  const cut = PER.exec(question.text);
  if (!cut) return null;
  const behind = cut.index + cut[0].length;
  const near = question.text.slice(behind, behind + 24);
  const unit = question.units.find((u) => u.start >= behind && u.start < behind + 6);
  const below = new Set<string>();
  const dimension = unit && unitOf(unit.unit)?.dimension;
  if (dimension) below.add(dimension);
  else if (/^\s*(?:ال)?(?:bitcoin|btc|coin|بيتكوين|بتكوين|عمله|عملة)/iu.test(near)) below.add('crypto');
  else if (question.terms.some((t) => t.start >= behind && t.start < behind + 6 && t.kind === 'thing'))
    below.add('count');
  else if (/^\s*\S+/u.test(near))
    for (const dim of dimsOf(question.terms.filter((t) => t.start >= behind && t.start < behind + 24))) below.add(dim);
  if (below.has('crypto') && /[$€£]\s*$/u.test(question.text.slice(0, cut.index)))
    return { above: new Set(['money']), below };
  const before = dimsOf(question.terms.filter((t) => t.kind === 'measure' && t.end <= cut.index));
  const above = new Set(asked && !below.has(asked) ? [asked] : before.filter((d) => !below.has(d)));
  return above.size > 0 && below.size > 0 ? { above, below } : null;
};
