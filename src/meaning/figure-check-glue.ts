import { fold } from '#src/language/text.ts';

/** The text between the figures of a group: behind the first, behind the second. */
export type Between = (i: number) => string;

/** Words that may stand between a change and its two ends without bringing in anything new. */
const GLUE =
  /^(?:from|to|at|by|a|an|the|up|down|about|around|roughly|nearly|almost|some|just|only|over|under|more|less|than|of|or|its|their|was|is|had|been|having|rising|falling|increase|decrease|gain|drop|rise|fall|decline|jump|level|record|compared|with|it|and|in|total|per|cent|من|الي|عند|بعد|بعدما|ان|كان|كانت|نحو|حوالي|قرابه|بنسبه|بمقدار|بنحو|بواقع|اكثر|اقل|ب|ما|يقارب|مستوي|مقابل|مقارنه|مع|لتصل|ليصل|لتبلغ|ليبلغ|اي|بزياده|بارتفاع|بانخفاض|بتراجع|زياده|ارتفاع|انخفاض|تراجع|بنمو|فقط|وصولا|مرتفعا|مرتفعه|منخفضا|منخفضه|قدرها|قدره|نسبتها|نسبته)$/;

const partsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+|[;؛.!?؟:]/gu) ?? [];

/** Nothing but particles: no noun, no verb, no name, no time, no end of a clause. */
export const isGlue = (text: string): boolean => text.length < 60 && partsOf(text).every((word) => GLUE.test(word));

const MOST = 90;
const END =
  /[;؛!?؟]|\.\s|\n|\b(?:while|whereas|but|although|and|plus)\b|(?:^|\s)(?:بينما|فيما|لكن|ولكن|بالاضافه)(?:\s|$)/;

/** Does one clause hold both: is there no end of a clause and no `and` between? */
export const isOneClause = (text: string): boolean => text.length < MOST && !END.test(fold(text));
