import { plainOf } from './cue-reader.ts';

/** Which of several events of one kind: the first to the sixth. */
const ORDINALS: readonly RegExp[] = [
  /\bfirst\b|\b1st\b|(?:^| )(?:[وفبل]?ال)?(?:اول|اولي|اولا) |اول مره/u,
  /\bsecond\b|\b2nd\b|\bagain\b|(?:^| )(?:[وفبل]?ال)?(?:ثاني|ثانيه|تاني|تانيه) |مجددا/u,
  /\bthird\b|\b3rd\b|(?:^| )(?:[وفبل]?ال)?(?:ثالث|ثالثه|تالت|تالته) /u,
  /\bfourth\b|\b4th\b|(?:^| )(?:[وفبل]?ال)?(?:رابع|رابعه) /u,
  /\bfifth\b|\b5th\b|(?:^| )(?:[وفبل]?ال)?(?:خامس|خامسه) /u,
  /\bsixth\b|\b6th\b|(?:^| )(?:[وفبل]?ال)?(?:سادس|سادسه) /u,
];

/** The places, from nought, of the ordinals that a text has; a quarter's and a half's number is its name. */
export const ordinalsIn = (text: string): readonly number[] => {
  const plain = plainOf(text).replace(
    /\b(?:first|second|third|fourth) (?:quarter|half|days?|week)\b|(?:ربع|نصف) (?:ال)?\p{L}+|(?:الربع|النصف) \p{L}+/gu,
    '  ',
  );
  return ORDINALS.flatMap((rule, i) => (rule.test(plain) ? [i] : []));
};
