import { itemAt, type Scene } from './figure-scene.ts';

/** Tokens from … to, both inside. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

export const isArabic = (key: string): boolean => /^[\u0600-\u06ff]/.test(key);

export const inPeriod = (scene: Scene, i: number): boolean => scene.periods.some((p) => p.from <= i && i < p.next);

/** Where no noun phrase goes on: signs that part, figures, dates. */
export const isStop = (scene: Scene, i: number): boolean => {
  const token = scene.tokens[i];
  if (!token || token.kind === 'break') return true;
  if (token.kind === 'number') return itemAt(scene, i) !== null || inPeriod(scene, i);
  if (token.kind === 'sign') return !(/^[-–’'&/]$/.test(token.raw) && (token.glued || scene.tokens[i + 1]?.glued));
  return false;
};
