import type { Figure } from '#src/base/figure.ts';
import { mapped } from '#src/base/mapped.ts';
import { badGrowth } from './figure-check-growth.ts';
import { badDifficulty, badDraw, badMean } from './figure-check-power.ts';
import { badProduct } from './figure-check-products.ts';
import { badShare } from './figure-check-shares.ts';

const THREES = [badGrowth, badShare, badDraw, badProduct] as const;

/** The figures of one sentence that stand side by side, and whatever of them does not fit together. */
const wrongIn = (text: string, figures: readonly Figure[]): readonly Figure[] => {
  const wrong: Figure[] = [];
  for (let i = 0; i + 1 < figures.length; i += 1) {
    const [a, b, c] = figures.slice(i, i + 3);
    if (!a || !b) break;
    const between = (k: number): string =>
      k === 0 ? text.slice(a.end, b.start) : text.slice(b.end, c?.start ?? b.end);
    wrong.push(...badMean([a, b], between));
    if (c) for (const check of THREES) wrong.push(...check([a, b, c], between));
  }
  return wrong;
};

const current = (figure: Figure): boolean =>
  figure.modality === 'actual' &&
  (figure.role === 'level' || figure.role === 'to') &&
  !figure.flags.includes('implausible');
const ofRate = ({ measure, dimension }: Figure): boolean => measure === 'hashrate' && dimension === 'hashrate';
const OF_NETWORK = /\b(?:network|global|bitcoin)\b|شبكة|العالمي|البيتكوين/i;

/** The difficulty and the hash rate of the network in one sentence or in two that follow each other. */
const wrongNetwork = (text: string, before: readonly Figure[], here: readonly Figure[]): readonly Figure[] => {
  if (!here.some(ofRate) && !before.some(ofRate)) return [];
  const both = [...before, ...here].filter(current);
  const rates = both.filter(ofRate);
  const difficulties = both.filter(({ measure, unit }) => measure === 'difficulty' && unit === '1');
  const [rate, difficulty] = [rates[0], difficulties[0]];
  if (!rate || !difficulty || rates.length > 1 || difficulties.length > 1) return [];
  const sameTime =
    (rate.period?.label ?? difficulty.period?.label) === (difficulty.period?.label ?? rate.period?.label);
  const named = rate.subject
    ? OF_NETWORK.test(rate.subject.text)
    : OF_NETWORK.test(text.slice(Math.max(0, rate.start - 60), rate.start));
  return sameTime && named ? badDifficulty(difficulty, rate) : [];
};

const flagged = (figure: Figure, wrong: ReadonlySet<Figure>): Figure =>
  wrong.has(figure) && !figure.flags.includes('inconsistent')
    ? { ...figure, flags: [...figure.flags, 'inconsistent'] }
    : figure;

/**
 * Figures that clearly belong together and do not fit are flagged `inconsistent`, all of them where nobody can tell which
 * is wrong; none is corrected. Where it is not clear that they belong together nothing is checked.
 */
export const crossChecked = (text: string, sentences: readonly (readonly Figure[])[]): Figure[] => {
  const wrong = new Set<Figure>();
  const all: Figure[] = [];
  let before: readonly Figure[] = [];
  for (const here of sentences) {
    if (here.length > 1) for (const figure of wrongIn(text, here)) wrong.add(figure);
    for (const figure of wrongNetwork(text, before, here)) wrong.add(figure);
    for (const figure of here) all.push(figure);
    before = here;
  }
  return wrong.size === 0 ? all : mapped(all, (figure) => flagged(figure, wrong));
};
