import { LOCALES } from '#locales/index.ts';
import type { Finding } from '#src/base/finding.ts';
import type { Language } from '#src/base/lang.ts';
import { foreign, type Line, line, words } from '#src/talk/runs.ts';
import { explained, filled } from '#src/talk/words.ts';

const MARKS = { well: '✓', note: '·', bad: '✗' } as const;

/** What was looked at, line by line; below what is wrong, why, and what mends it. */
export const sayFindings = (lang: Language, findings: readonly Finding[]): Line[] =>
  findings.flatMap(({ is, check, values = {}, problem }) => [
    line('plain', [
      words(`${MARKS[is]} `),
      ...filled(
        LOCALES[lang].checks[check],
        Object.fromEntries(Object.entries(values).map(([name, value]) => [name, foreign(value)])),
      ),
    ]),
    ...(problem ? [line('small', explained(lang, problem))] : []),
  ]);
