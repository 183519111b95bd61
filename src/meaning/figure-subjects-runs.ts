import { asked } from '#src/language/lexemes.ts';
import { itemAt, type Scene } from './figure-scene.ts';

/** Tokens from … to, both inside. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

export const isArabic = (key: string): boolean => {
  const first = key.charCodeAt(0);
  return first >= 0x600 && first < 0x700;
};

export const inPeriod = (scene: Scene, i: number): boolean => {
  for (const period of scene.periods) if (period.from <= i && i < period.next) return true;
  return false;
};

const joins = asked((_, raw) => /^[-–’'&/]$/.test(raw));
/** Where no noun phrase goes on: signs that part, figures, dates. */
export const isStop = (scene: Scene, i: number): boolean => {
  const token = scene.tokens[i];
  if (!token || token.kind === 'break') return true;
  if (token.kind === 'number') return itemAt(scene, i) !== null || inPeriod(scene, i);
  if (token.kind === 'sign') return !(joins(token) && (token.glued || scene.tokens[i + 1]?.glued));
  return false;
};
