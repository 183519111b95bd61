const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

const SORANI = /[ێۆڕڵڤە]/g;
const PASHTO = /[ټډړږښځڅۍېڼ]/g;
const URDU = /[ٹڈڑںےۓہھ]/g;
const PERSIAN = /[پچژگکی]/g;
/** Letters that Arabic has and Persian has not, the article among them. */
const ARABIC = /[ةىيكأإؤئ]|(?<!\p{L})ال/gu;

/**
 * Which language of the Arabic script a text is in. Counts, not presence: Arabic spells foreign names with گ پ چ ڤ.
 */
export const arabicScriptLanguage = (text: string, letters: number): { lang: string; sure: boolean } => {
  const sorani = count(text, SORANI);
  if (sorani >= 2 && sorani > 0.06 * letters) return { lang: 'ckb', sure: true };
  if (count(text, PASHTO) > 0.02 * letters) return { lang: 'ps', sure: true };
  if (count(text, URDU) > 0.02 * letters) return { lang: 'ur', sure: true };
  const [persian, arabic] = [count(text, PERSIAN), count(text, ARABIC)];
  return { lang: persian > arabic ? 'fa' : 'ar', sure: Math.abs(persian - arabic) >= 2 };
};
