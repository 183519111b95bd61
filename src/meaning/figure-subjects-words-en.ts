/**
 * What a word does in its sentence: N noun and whatever belongs to one, D determiner, P preposition, C and, S while, R which, O it,
 * A adverb, X auxiliary, V finite verb, G -ing, E participle, T to before a verb; F figure, Q period; signs , ( ) ; and the quote.
 */
export type Tag =
  | 'N'
  | 'D'
  | 'P'
  | 'C'
  | 'S'
  | 'R'
  | 'O'
  | 'A'
  | 'X'
  | 'V'
  | 'G'
  | 'E'
  | 'T'
  | 'F'
  | 'Q'
  | ','
  | '('
  | ')'
  | ';'
  | '"';

/** Is a word's part one of these? Asked many times a word, where a pattern would cost ten times as much. */
export const among = (tags: string, tag: string | undefined): boolean => {
  if (tag === undefined) return false;
  for (let i = 0; i < tags.length; i += 1) if (tags.charCodeAt(i) === tag.charCodeAt(0)) return true;
  return false;
};

const CLOSED: readonly (readonly [Tag, string])[] = [
  [
    'D',
    'the a an this these those its their his her our my your each every some any no all both another such many several most much',
  ],
  [
    'P',
    'of at in on for from by with to into onto across between among through during under over above below via per against amid despite like near than around throughout toward towards within without including except beside besides atop amongst regarding concerning opposite versus vs according compared up down off out behind beyond alongside unlike excluding following due thanks',
  ],
  ['C', 'and or but nor'],
  ['S', 'while whereas although though because if when once unless whether until as after before since where so'],
  ['R', 'which who whom whose'],
  ['O', 'it they he she we you i them him us there itself themselves everyone'],
  [
    'A',
    'also now still already currently then only just soon not never later together alone again about too even ago far afterwards meanwhile however instead well back further ever yet so-called today early late yoy qoq mom y/y q/q m/m',
  ],
  [
    'X',
    'is are was were be been being has have had do does did will would can could may might must shall should cannot',
  ],
];
export const CLASS: ReadonlyMap<string, Tag> = new Map(
  CLOSED.flatMap(([tag, words]) => words.split(' ').map((word) => [word, tag] as const)),
);
/** Nouns in -ing, and pasts that mostly are adjectives. */
export const NOUN_ING =
  /^(?:mining|computing|building|funding|financing|pricing|spending|trading|housing|heating|cooling|hosting|holding|processing|engineering|listing|offering|filing|hearing|meeting|ruling|briefing|operating|generating|existing|remaining|licensing|warning|banking|manufacturing|planning|hashing|halving|beginning)$/;
export const PAST_ADJECTIVE =
  /^(?:installed|combined|estimated|planned|projected|expected|reported|reduced|increased|improved|realized|listed|licensed|unlicensed|registered|convertible|proposed|contracted|leased|imported|adjusted|diluted|secured|unsecured|restricted|stranded|flared|renewed|subsidized|dedicated|connected|related|based|backed|owned|led|united|named|rated)$/;
export const ADVERB =
  /^(?!supply|family|july|italy|assembly|monthly|weekly|daily|hourly|quarterly|yearly|early|only|apply|rely|reply|ally|fly)[a-z]{3,}ly$/;
