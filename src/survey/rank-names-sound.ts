/** Words that stand for a name, and none of their own. */
const PRONOUN =
  /^(?:it|that|this|they|those|these|which|who|he|she|there|we|all|total|both|what|months?|altogether|هي|هو|هم|ذلك|هذا|هذه|التي|الذي|منها|منهم)$/iu;

/** A place in an order, or what was done to a thing: of 300 MW in all, the first of its kind, in the lead, the oldest, bought. */
const PLACE =
  /^(?:(?:من )?(?:أصل|اصل|نوعه|نوعها)|(?:ال)?(?:مقدمة|صدارة|مرتبة|مركز)(?: \S+)?|(?:the )?(?:lead|front|top|first place|second place|\p{L}+est)|bought|built|owned|opened|closed|sold|added|leased|follows?|following)$/iu;

/** Words of a clause: what holds them is no name. */
const CLAUSE =
  /(?:^|\s)(?:that|which|when|where|who|if|because|so|than|between|today|now|then|still|already|while|it|they|he|she|there|this|these|we|you|until|since|during|year|earlier|before|after|أن|إن|وأن|وإن|التي|الذي|اللذين|حيث|بعد|قبل|كما|قد|لن|لم|لا|بين|حين|عندما|اليوم|حاليًا|حاليا|الآن|وكان|كانت|كان|يصير|تصل|يصل|يُتوقع|ويُتوقع|تتوقع|يبلغ|أكثر|أقل)(?:\s|$)/iu;

/** No name opens with a number or with what ties it to another. */
const OPENS = /^(?:of|their|his|her|to|by|or|and|nor|as|\p{Nd}+)(?:\s|$)/iu;

/** A name without the signs around it; null where it is none. */
export const trimmed = (name: string): string | null => {
  const clean = name
    .replace(/["“”«»]/gu, '')
    .replace(/\s*\([^)]*\)?\s*$/u, '')
    .replace(/^[\s(,،:;–—-]+|[\s(,،:;–—-]+$/gu, '')
    .replace(/[’']s$/u, '');
  return clean.length > 1 &&
    /\p{L}/u.test(clean) &&
    !PRONOUN.test(clean) &&
    !PLACE.test(clean) &&
    !CLAUSE.test(clean) &&
    !OPENS.test(clean)
    ? clean
    : null;
};
