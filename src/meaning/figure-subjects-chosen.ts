import { z } from 'zod';
import type { Mention } from '#src/base/article.ts';
import { mapped } from '#src/base/mapped.ts';
import { linked, type SubjectRead } from './figure-subjects.ts';
import {
  type Claim,
  claimsOf,
  isSure,
  type Offered,
  offeredIn,
  type Ruling,
  type Spoken,
} from './figure-subjects-claims.ts';
import { askOf, NAMES, reasons } from './figure-subjects-evidence.ts';
import table from './figure-subjects-weights.json' with { type: 'json' };

/** Made by tools/train-subjects.mjs. */
const TABLE = z.record(z.string(), z.number()).parse(table);
const WEIGHTS = Float64Array.from(NAMES, (name) => TABLE[name] ?? 0);

const likelihood = (claim: Claim): number => {
  const count = askOf(claim);
  let sum = 0;
  for (let i = 0; i < count; i += 1) sum += WEIGHTS[reasons[i] ?? 0] ?? 0;
  return sum;
};

/** By so much another has to be likelier than whom the rules chose: known sentences keep theirs, new ones lose nothing. */
export const DOUBT = 0.8;

/** More figures than this in a sentence are a list: the rules alone read whose they are. */
const MOST = 16;

/** Whose each figure of a sentence is likeliest, of all who may claim it; what the rules chose is one of them. */
export const chosenOf = (ruling: Ruling, state: Spoken, mentions: readonly Mention[]): readonly SubjectRead[] => {
  if (ruling.ruled.length > MOST) return ruling.ruled;
  const { scene } = ruling;
  let offered: Offered | null = null;
  return mapped(ruling.ruled, (ruled, i) => {
    if (isSure(scene, ruled)) return ruled;
    offered ??= offeredIn(ruling, state);
    let best: Claim | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (const claim of claimsOf(offered, i)) {
      const likely = likelihood(claim) + (claim.ruled ? DOUBT : 0);
      if (likely > most) [best, most] = [claim, likely];
    }
    if (!best || best.ruled) return ruled;
    const { span } = best;
    const from = [state.topic, state.last].find((one) => one && one.span === span);
    return { ...ruled, subject: span, subjectId: from ? from.id : linked(mentions, span) };
  });
};
