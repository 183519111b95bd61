const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

const SORANI = /[ێۆڕڵڤە]/g;
const PASHTO = /[ټډړږښځڅۍېڼ]/g;
const URDU = /[ٹڈڑںےۓہھ]/g;
const PERSIAN = /[پچژگکی]/g;
/** Letters that Arabic has and Persian has not, the article among them. */
const ARABIC = /[ةىيكأإؤئ]|(?<!\p{L})ال/gu;

/** Small words of one of the three languages that the other two lack; what decides where no letter does. */
const PERSIAN_WORDS = /(?<!\p{L})(?:است|شد|شود|می|در|از|به|که|این|را|برای|با|خود|های|کرد|شده)(?!\p{L})/gu;
const URDU_WORDS = /(?<!\p{L})(?:کی|کا|کے|کو|میں|ہے|سے|نے|اور|پر|گیا)(?!\p{L})/gu;
const ARABIC_WORDS = /(?<!\p{L})(?:في|من|على|إلى|عن|أن|إن|التي|الذي|هذا|هذه|بعد|قبل|مع|بين|حول|خلال)(?!\p{L})/gu;

/**
 * Which language of the Arabic script a text is in. Counts, not presence: Arabic spells foreign names with گ پ چ ڤ.
 */
export const arabicScriptLanguage = (text: string, letters: number): { lang: string; sure: boolean } => {
  const sorani = count(text, SORANI);
  if (sorani >= Math.min(2, letters / 8) && sorani > 0.06 * letters) return { lang: 'ckb', sure: true };
  if (count(text, PASHTO) > 0.02 * letters) return { lang: 'ps', sure: true };
  if (count(text, URDU) > 0.02 * letters) return { lang: 'ur', sure: true };
  const persianWords = count(text, PERSIAN_WORDS);
  if (count(text, URDU_WORDS) > persianWords) return { lang: 'ur', sure: true };
  const persian = count(text, PERSIAN) + 2 * persianWords;
  const arabic = count(text, ARABIC) + 2 * count(text, ARABIC_WORDS);
  return { lang: persian > arabic ? 'fa' : 'ar', sure: Math.abs(persian - arabic) >= 2 };
};
