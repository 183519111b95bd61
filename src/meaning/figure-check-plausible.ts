import { compare, decimal, type Exact, mul } from '#src/base/exact.ts';
import type { Figure } from '#src/base/figure.ts';
import { matcher } from '#src/base/memo.ts';
import { conversion } from '#src/base/units.ts';
import { askedOf } from '#src/language/lexemes.ts';
import { fold } from '#src/language/text.ts';
import { GATES } from './figure-check-gates.ts';
import { type Item, keyAt, parts, type Scene } from './figure-scene.ts';

const exactly = (bound: string | null | undefined): Exact | null => (bound ? decimal(bound) : null);
const READ = GATES.map((gate) => ({
  ...gate,
  low: exactly(gate.low),
  high: exactly(gate.high),
  above: exactly(gate.above),
}));
type Gate = (typeof READ)[number];
const byMeasure = Map.groupBy(READ, (gate) => gate.measure);

const ofAll = askedOf(/^(?:network|global|الشبكه|العالمي|شبكه)$/);

/** Of the whole network, not of one who works in it. */
export const ofNetwork = (scene: Scene, item: Item): boolean => {
  for (let at = item.lead - 1; at >= scene.from && !parts(scene, at); at -= 1)
    if (ofAll(scene.tokens[at]) && !/^(?:of|من)$/.test(keyAt(scene, item.next))) return true;
  return false;
};

const COIN = '(?:bitcoin|btc|بيتكوين|البيتكوين|بتكوين|البتكوين)';
/** Bitcoin, the Bitcoin network's hash rate, شبكة البيتكوين: the network is spoken of, nobody in it. */
const NETWORK = new RegExp(
  `^(?:the )?(?:(?:global|world ?wide) )?(?:(?:معدل )?(?:ال)?(?:هاش|تجزيه) )?(?:${COIN}(?:['’]s)?(?: network(?:['’]s)?| mining)?|network(?:['’]s)?|(?:ال)?شبكه(?: ${COIN})?|تعدين ${COIN})(?: (?:hash ?rate|difficulty))?$`,
);
/** Other coins have networks of their own, far smaller. */
const isOther = askedOf(
  /^(?:litecoin|ltc|doge|dogecoin|kaspa|ethereum|eth|etc|monero|zcash|dash|bch|ravencoin|alephium|لايتكوين|دوجكوين|كاسبا|ايثريوم|الايثريوم|ايثيريوم|مونيرو)$/,
);

const namesOther = (scene: Scene): boolean => {
  for (let at = scene.from; at < scene.to; at += 1) if (isOther(scene.tokens[at])) return true;
  return false;
};

const NAMED = new RegExp(COIN);

/**
 * Is the figure one of the Bitcoin network as a whole? Where somebody else is its subject, never; and a network that is
 * not named may be one of wires, unless what is measured is hashes.
 */
const ofBitcoin = (scene: Scene, item: Item, { measure, subject }: Figure): boolean => {
  const name = subject && fold(subject.text);
  if (name !== null && !NETWORK.test(name)) return false;
  const hashes = measure === 'difficulty' || (measure === 'hashrate' && (name !== null || ofNetwork(scene, item)));
  return (hashes || (name !== null && NAMED.test(name))) && !namesOther(scene);
};

const LEVELS: ReadonlySet<Figure['role']> = new Set(['level', 'from', 'to', 'share', 'threshold']);
const AHEAD: ReadonlySet<Figure['modality']> = new Set(['forecast', 'planned', 'hypothetical']);
const TEN = decimal('10');

const outside = (value: Exact, gate: Gate, ahead: boolean): boolean => {
  const wide = ahead && !gate.always;
  if (gate.above && compare(value, gate.above) < 0) return false;
  if (gate.low && compare(wide ? mul(value, TEN) : value, gate.low) < 0) return true;
  return gate.high !== null && compare(value, wide ? mul(gate.high, TEN) : gate.high) > 0;
};

const yearOf = (figure: Figure, published: number): number =>
  figure.period?.start ? Number(figure.period.start.slice(0, 4)) : new Date(published).getUTCFullYear();

/** An energy of no stated time is measured against a year's where the network is meant. */
const factorOf = (figure: Figure, gate: Gate): Exact | null => {
  const direct = conversion(figure.unit, gate.unit);
  if (direct || gate.of === undefined || !gate.unit.endsWith('/yr')) return direct;
  return /^\d{4}$/.test(figure.period?.label ?? '') ? conversion(figure.unit, gate.unit.slice(0, -3)) : null;
};

/** Does the figure lie outside what can be true of its measure? Only levels: a change may be of any size. */
export const isImplausible = (scene: Scene, item: Item, figure: Figure, published: number): boolean => {
  const gates = figure.measure === null ? undefined : byMeasure.get(figure.measure);
  if (!gates || !LEVELS.has(figure.role)) return false;
  const year = yearOf(figure, published);
  return gates.some((gate) => {
    if (year < (gate.since ?? 0) || year > (gate.until ?? 9999)) return false;
    if (gate.written && !gate.written.includes(figure.unit)) return false;
    const factor = factorOf(figure, gate);
    if (!factor || (gate.of && !ofBitcoin(scene, item, figure))) return false;
    return [figure.value, figure.min, figure.max].some(
      (n) => n !== undefined && outside(mul(decimal(n), factor), gate, AHEAD.has(figure.modality)),
    );
  });
};

const isPriceOfPower = matcher(/^[A-Z]{3}\/[kM]W$/);
/** A price for a kilowatt below one: a kilowatt-hour is meant. */
export const isUnitSuspect = ({ unit, value, min, max }: Figure): boolean => {
  const number = value ?? min ?? max;
  return number !== undefined && isPriceOfPower(unit) && compare(decimal(number), decimal('1')) < 0;
};

const CAPACITY = /^[وب]?(?:ال)?(?:capacity|nameplate|قدره|سعه|قدرت(?:ها|ه)|سعت(?:ها|ه))$/;
const STORED =
  /^(?:[وبل]?(?:ال)?(?:storage|store|stored|batter(?:y|ies)|annual|yearly|تخزين|مخزن|بطاري(?:ه|ات)|سنوي(?:ه)?))$/;

/** A plant's capacity in watt-hours, سعة المحطة ثمانية جيجا واط ساعي: its watts are meant, unless it stores. */
export const isCapacityInEnergy = (scene: Scene, item: Item, { dimension }: Figure): boolean => {
  if (dimension !== 'energy') return false;
  let named = false;
  for (let at = item.lead - 1; at >= Math.max(scene.from, item.lead - 5) && !parts(scene, at); at -= 1)
    // طلبًا قدره 2.2 تيراواط ساعة: how much it is, and no capacity
    named ||= CAPACITY.test(keyAt(scene, at)) && !/^[وب]?قدره$/.test(scene.tokens[at]?.raw ?? '');
  if (!named) return false;
  for (let at = scene.from; at < scene.to; at += 1) if (STORED.test(keyAt(scene, at))) return false;
  return true;
};
