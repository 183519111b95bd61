import { unitOf } from '#src/base/units.ts';
import { type Item, keyAt, type Scene } from './figure-scene.ts';
import { AGREEMENT, MEASURE_NOUNS_EN } from './figure-subjects-lexicon.ts';
import { trimmed } from './figure-subjects-owner-en.ts';
import { isPlural } from './figure-subjects-present-en.ts';
import { englishRead } from './figure-subjects-read-en.ts';
import { inPeriod, type Run } from './figure-subjects-runs.ts';
import { isChangeWord } from './figure-verbs.ts';

const SIZES = /^(?:power|energy|apparent_power|voltage|duration|hashrate)$/;
const NO_THING =
  /^(?:limit|cap|ceiling|threshold|minimum|maximum|target|goal|quota|average|head|time|people|allotment|allocation|equivalent)s?$/;
/** A 90 MW mine, its new 15-year lease, a $2 billion deal: an attribute between its article and its noun. */
const sized = (scene: Scene, item: Item): boolean => {
  const { tags } = englishRead(scene);
  const word = keyAt(scene, item.next);
  let to = item.next;
  while (tags[to + 1 - scene.from] === 'N' && !/^(?:worth|next|due)$/.test(keyAt(scene, to + 1))) to += 1;
  const head = keyAt(scene, to);
  if (tags[item.next - scene.from] !== 'N' || scene.tokens[item.next]?.kind !== 'word') return false;
  if (inPeriod(scene, item.next) || isChangeWord(head) || NO_THING.test(word) || NO_THING.test(head)) return false;
  const opens =
    tags[item.lead - 1 - scene.from] === 'D' ||
    item.lead === scene.from ||
    scene.tokens[item.lead - 1]?.kind === 'number' ||
    /^(?:two|three|four|five|six|seven|eight|nine|ten|several)$/.test(keyAt(scene, item.lead - 1)) ||
    /^(?:new|second|first|third|planned|proposed|existing|nearby|former|another|an?)$/.test(
      keyAt(scene, item.lead - 1),
    );
  const dimension = unitOf(item.unit ?? '1')?.dimension ?? '';
  if (!opens && keyAt(scene, item.from) !== 'a' && keyAt(scene, item.from) !== 'an') return false;
  if (dimension === 'money') return AGREEMENT.test(head);
  return SIZES.test(dimension) && !MEASURE_NOUNS_EN.has(head);
};

/** The noun 3,550-watt Antminer S21: an attribute's subject follows it. */
export const attributive = (scene: Scene, item: Item): Run | null => {
  const hyphen = keyAt(scene, item.next - 2) === '-' && /^[A-Z]/.test(scene.tokens[item.next]?.raw ?? '');
  if (!hyphen && !sized(scene, item)) return null;
  const { tags } = englishRead(scene);
  let to = item.next;
  while (to + 1 < scene.to && tags[to + 1 - scene.from] === 'N' && !/^(?:worth|next|due)$/.test(keyAt(scene, to + 1)))
    to += 1;
  return { from: item.next, to };
};

/** The last noun of a phrase in front of its first preposition or participle. */
export const headOf = (scene: Scene, run: Run): number => {
  const { tags } = englishRead(scene);
  for (let i = run.from; i < run.to; i += 1) if (/^[PE]$/.test(tags[i + 1 - scene.from] ?? '')) return i;
  return run.to;
};

const BIGGER = /^(?:larger|bigger|greater|smaller|above|over|below|under|exceeding|beyond)$/;
/** connect sites larger than 5 MW, customers with demand of 75 MW: what is as big as the figure stands right before it. */
export const boundBefore = (scene: Scene, object: Run, item: Item): Run | null => {
  const { tags } = englishRead(scene);
  const dimension = unitOf(item.unit ?? '1')?.dimension ?? '';
  if (!SIZES.test(dimension) || dimension === 'duration') return null;
  let to = object.from;
  while (to < object.to && tags[to + 1 - scene.from] === 'N') to += 1;
  const held =
    keyAt(scene, to + 1) === 'with' &&
    MEASURE_NOUNS_EN.has(keyAt(scene, headOf(scene, { from: to + 2, to: object.to })));
  const larger = to === object.to && to === item.lead - 1 && BIGGER.test(keyAt(scene, item.lead));
  if (!(held || larger) || !isPlural(scene.tokens[to]) || MEASURE_NOUNS_EN.has(keyAt(scene, to))) return null;
  return trimmed(scene, { from: object.from, to });
};
