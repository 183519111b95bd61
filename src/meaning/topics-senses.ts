import type { TermHit } from './terms.ts';
import type { TopicConcept } from './topics-concepts.ts';

type Hits = readonly TermHit<TopicConcept>[];

/** `gas` by itself, with what stands joined to it in Arabic: الغاز, للغاز, والغاز. `gas price` is said of both gases. */
const LONE_GAS = /^(?:gas|gas prices?|[وفبلك]{0,2}(?:ال|ل)?غازا?|سعر الغاز|[أا]سعار الغاز)$/iu;
const GAS: ReadonlySet<TopicConcept> = new Set<TopicConcept>(['oil-gas', 'gas-word']);
/** Where one of these is spoken of, gas is burnt, however much of chains is said beside it. */
const BURNT: ReadonlySet<TopicConcept> = new Set<TopicConcept>([
  'oil-gas',
  'electricity',
  'power-unit',
  'renewables',
  'mining-crypto',
  'energy-body',
]);

/** A bare network is electricity's in Arabic news, but not beside a chain. */
const NETWORK = /^[وفبلك]{0,2}(?:ال|ل)?شبك(?:ة|ات)$/u;

/**
 * The gas that a blockchain charges for its work is no fuel, and its network carries no current: where the machinery of
 * chains is spoken of and nothing else tells of energy, a lone `gas` counts as theirs and a bare network as nobody's.
 */
const withoutChains = (hits: Hits): Hits => {
  if (!hits.some(({ group }) => group === 'chain')) return hits;
  const isGas = ({ group, text }: TermHit<TopicConcept>): boolean => GAS.has(group) && LONE_GAS.test(text);
  const isNetwork = ({ group, text }: TermHit<TopicConcept>): boolean => group === 'electricity' && NETWORK.test(text);
  if (hits.some((hit) => BURNT.has(hit.group) && !isGas(hit) && !isNetwork(hit))) return hits;
  return hits
    .filter((hit) => !isNetwork(hit))
    .map((hit): TermHit<TopicConcept> => (isGas(hit) ? { ...hit, group: 'chain-gas' } : hit));
};

const PEACEFUL: ReadonlySet<TopicConcept> = new Set<TopicConcept>(['reactor', 'energy-word', 'energy-body']);

/** What stands within a term of nuclear diplomacy tells of no energy: the International *Atomic Energy* Agency. */
const withoutDiplomacy = (hits: Hits): Hits => {
  const arms = hits.filter(({ group }) => group === 'nuclear-arms');
  if (arms.length === 0) return hits;
  return hits.filter(
    (hit) => !PEACEFUL.has(hit.group) || !arms.some(({ start, end }) => hit.start >= start && hit.end <= end),
  );
};

/** The hits of a text without those whose words mean something else there. */
export const meant = (hits: Hits): Hits => withoutDiplomacy(withoutChains(hits));
