import { asked, askedOf } from '#src/language/lexemes.ts';
import { type Item, keyAt, type Scene } from './figure-scene.ts';
import { MEASURE_NOUNS_EN, PRONOUNS } from './figure-subjects-lexicon.ts';
import { trimmed } from './figure-subjects-owner-en.ts';
import { englishRead } from './figure-subjects-read-en.ts';
import type { Run } from './figure-subjects-runs.ts';
import { among } from './figure-subjects-words-en.ts';

const isName = asked((_, raw) => /^\p{Lu}[\p{L}\d’-]+$/u.test(raw));
const isSecondHand = askedOf(/^(?:used|refurbished|imported|leased|rented|licensed|unlicensed)$/);
/** and nuclear 9.8 %, wind 12 percent: the name between two figures of one unit whose verb is left out. */
export const englishGap = (scene: Scene, item: Item, start: number): Run | null => {
  const { tags } = englishRead(scene);
  let to = item.lead - 1;
  if (/^(?:for|at|with|to|by)$/.test(keyAt(scene, to))) to -= 1;
  // and Temirtau, bought in 2025, with 60 MW
  if (keyAt(scene, to) === ',') {
    let comma = to - 1;
    while (comma > start && keyAt(scene, comma) !== ',') comma -= 1;
    const verb = among('EVQPR', tags[comma + 1 - scene.from]);
    if (comma > start + 1 && verb && /^(?:and|while|but)$/.test(keyAt(scene, start + 1))) to = comma - 1;
  }
  let from = to + 1;
  while (from > start && (among('NDA"', tags[from - 1 - scene.from]) || isSecondHand(scene.tokens[from - 1])))
    from -= 1;
  // and Hrafnes in Iceland 40 MW
  if (
    /^(?:in|near)$/.test(keyAt(scene, from - 1)) &&
    from <= to &&
    isName(scene.tokens[from]) &&
    isName(scene.tokens[from - 2])
  ) {
    from -= 2;
    while (from > start && isName(scene.tokens[from - 1])) from -= 1;
  }
  while (from <= to && tags[from - scene.from] === 'A') from += 1;
  // , the miners of the free zones 0.9 TWh: one name, where an article opens it
  if (keyAt(scene, from - 1) === 'of' && tags[from - 2 - scene.from] === 'N' && keyAt(scene, from - 2) !== 'that') {
    let first = from - 2;
    while (first > start && tags[first - 1 - scene.from] === 'N') first -= 1;
    if (first > start && keyAt(scene, first - 1) === 'the') from = first - 1;
  }
  // and that of coal to 5.9 %
  const that = keyAt(scene, from - 1) === 'of' && keyAt(scene, from - 2) === 'that' ? from - 2 : from;
  const joint =
    that > start &&
    /^(?:[,;C]|S)$/.test(tags[that - 1 - scene.from] ?? '') &&
    /^(?:,|;|and|while|but)$/.test(keyAt(scene, that - 1));
  const first = keyAt(scene, from);
  if (
    !joint ||
    from > to ||
    to - from > 5 ||
    (/^an?$/.test(first) && !isName(scene.tokens[from + 1])) ||
    /^(?:some|another|further|its|their|roughly|about)$/.test(first) ||
    PRONOUNS.has(first)
  )
    return null;
  if (
    /^(?:up|down|ago|earlier|above|below|or|compared|versus|vs|including|against|about|than|less|more|fewer)$/.test(
      first,
    )
  )
    return null;
  if (MEASURE_NOUNS_EN.has(keyAt(scene, to)) && !/^[A-Z]/.test(scene.tokens[to]?.raw ?? '')) return null;
  return trimmed(scene, { from, to });
};
