import { z } from 'zod';

/** How the dialects say "how many" and "how much": everything behind this table reads كم, and بكم of a price or a step. */
const SPELLINGS = z.array(z.object({ where: z.string(), said: z.string().min(1) })).parse([
  { where: 'Egypt, Sudan', said: 'كام, قد ايه, اد ايه' },
  { where: 'the Levant', said: 'قديش, اديش, كديش, كدش, قدش, قديه, اديه, قد ايش, اد ايش' },
  { where: 'Iraq', said: 'شكد, شگد, شقد, اشكد, اشقد, شكدر, چم, كمن' },
  { where: 'the Gulf', said: 'شكثر, شكتر, وش كثر, ايش كثر, وش كتر, ايش كتر, ايش قد, وش قد, قد وش' },
  { where: 'Tunisia, Libya, Algeria', said: 'قداش, گداش, كداش, قدايش, قداه, ادايه, قدايه' },
  { where: 'Morocco, Algeria', said: 'شحال, اشحال, اش حال, واش حال' },
]);

const LETTERS: Readonly<Record<string, string>> = { ا: '[اأإآ]', ه: '[هة]', ي: '[يى]', ' ': '\\s+' };
const MARKS = '[\\u064B-\\u0652\\u0640]*';

const written = (said: string): string =>
  [...said].map((letter) => (LETTERS[letter] ?? letter) + (letter === ' ' ? '' : MARKS)).join('');

/** قديشها, شحالو: what is asked of is said with the word. None hangs on two words or on one as short as كام. */
const ENDING = '(?:ها|هم|هن|و|ه)?';

/** Every spelling, longest first: شكدر before شكد. */
const SAID = SPELLINGS.flatMap(({ said }) => said.split(', '))
  .toSorted((a, b) => b.length - a.length)
  .map((said) => written(said) + (said.includes(' ') || said.length < 4 ? '' : ENDING))
  .join('|');

/** بجم and a جم that opens a question: elsewhere "they came". */
const SPOKEN = new RegExp(
  `(?<![\\p{L}\\p{N}])([وف]??)(?:([بل]?)(?:${SAID})|(ب)${written('جم')}|(?<=^\\s*[وف]?)${written('جم')}(?=\\s))(?![\\p{L}\\p{N}])`,
  'gu',
);

/** A question with every "how many" written كم. All else stands where it stood: what is left over of the word is blank. */
export const withHowMany = (text: string): string =>
  text.replace(SPOKEN, (said: string, and: string, by: string | undefined, price: string | undefined) =>
    `${and}${by === 'ب' || price ? 'ب' : ''}كم`.padEnd(said.length).slice(0, said.length),
  );
