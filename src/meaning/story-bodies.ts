import { lawmakersIn, stemsIn } from './story-words.ts';

const COMMITTEE = /^(?:sub)?committee$|^[وبلف]?لجن[ةه]$/iu;
/** Words beside a committee that do not name it. */
const UNNAMED =
  /^(?:house|senate|key|a|an|the|us|full|first|second|third|another|joint|select|special|standing|congressional|parliamentary|legislative|state|by|of|in|out|from|clears|passes|to|برلمانية|نيابية|خاصة|مشتركة|مختصة|في|من|مجلس|النواب|الشيوخ)$/iu;

/** Committees of a title by the word that names them: `House Agriculture Committee`, `Committee on Agriculture`, `لجنة الزراعة`. */
const committeesIn = (title: string): string[] => {
  const words = stemsIn(title);
  return words.flatMap(({ raw }, i) => {
    if (!COMMITTEE.test(raw)) return [];
    const on = words[i + 1]?.raw.toLowerCase() === 'on';
    const article = on && words[i + 2]?.raw.toLowerCase() === 'the';
    const arabic = /\p{Script=Arabic}/u.test(raw);
    const beside = words[arabic ? i + 1 : on ? i + (article ? 3 : 2) : i - 1];
    return beside === undefined || UNNAMED.test(beside.raw) ? [] : [`committee ${beside.stem}`];
  });
};

/** Who makes law in a title: chambers, and committees by name. A bill goes through many of them, each an event of its own. */
export const bodiesIn = (title: string, lang: string): string[] => [
  ...new Set([...lawmakersIn(title, lang), ...committeesIn(title)]),
];
