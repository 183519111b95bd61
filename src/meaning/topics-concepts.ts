/**
 * What the topics are decided by: groups of words that say the same in both languages, so that one model serves both.
 * Ambiguous words have groups of their own, and so have the contexts that turn their meaning.
 */
export const CONCEPTS_OF_TOPICS = [
  'electricity',
  'power-unit',
  'oil-gas',
  'gas-word',
  'renewables',
  'reactor',
  'nuclear-word',
  'nuclear-arms',
  'energy-word',
  'energy-body',
  'energy-not',
  'efficiency',
  'chain-gas',
  'mining-crypto',
  'mining-word',
  'mining-not',
  'mineral',
  'halving',
  'crypto',
  'law',
  'agency',
  'licence',
  'ban',
  'penalty',
  'court',
  'tax',
  'policy',
  'filing',
  'elsewhere',
  'talk',
  'computing',
  'ai-word',
  'ai-app',
  'price',
  'share',
  'move',
  'theft',
  'hack',
  'holding',
  'payment',
  'advert',
  'presale',
] as const;
export type TopicConcept = (typeof CONCEPTS_OF_TOPICS)[number];

/** Terms parted by commas. A star stands for any ending; capitals must stand in the text as they stand here. */
export type TopicTerms = Readonly<Record<TopicConcept, string>>;
