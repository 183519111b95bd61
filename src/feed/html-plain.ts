import { clean } from './clean.ts';
import { decodeReferences } from './entities.ts';
import { isEscaped } from './escaped.ts';
import { BAIL, kindAt, PLAIN, REFERENCE, SPACE, TAG, UNUSUAL } from './html-kinds.ts';
import { GAPS, LINES, MARKUP, PARAGRAPHS, SILENT } from './html-tags.ts';
import { unmangled } from './mojibake.ts';

const LINE = 1;
const PARAGRAPH = 2;
const NOTHING = 0;
const GAP = 3;
/** Read as raw text by a tokenizer of HTML, or raised above the line: for the thorough reading. */
const SPECIAL = new Set('sup title textarea iframe xmp noembed noframes plaintext'.split(' '));
const breakOf = (name: string): number =>
  PARAGRAPHS.has(name) ? PARAGRAPH : LINES.has(name) ? LINE : GAPS.has(name) ? GAP : NOTHING;
const TAGS: ReadonlyMap<string, number> = new Map(
  [...MARKUP].filter((name) => !SILENT.has(name) && !SPECIAL.has(name)).map((name) => [name, breakOf(name)]),
);

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
const isName = (code: number): boolean => isLetter(code) || (code >= 48 && code <= 57);
const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);
const [QUOTE, APOSTROPHE, SLASH, LESS, EQUALS, MORE] = [34, 39, 47, 60, 61, 62] as const;

/** Index of the `>` that ends a tag whose attributes begin at `at`; -1 where they are not written as they should be. */
const endOfTag = (html: string, start: number): number => {
  for (let at = start; at < html.length; at += 1) {
    const code = html.charCodeAt(at);
    if (code === MORE) return at;
    if (code === QUOTE || code === APOSTROPHE || code === LESS) return -1;
    if (code !== EQUALS) continue;
    if (!isName(html.charCodeAt(at - 1))) return -1;
    const quote = html.charCodeAt(at + 1);
    if (quote !== QUOTE && quote !== APOSTROPHE) return -1;
    at = html.indexOf(quote === QUOTE ? '"' : "'", at + 2);
    if (at < 0) return -1;
  }
  return -1;
};

/** Parts paragraphs of plain text; in HTML it means nothing. */
const isBlankLine = (space: string): boolean => space.indexOf('\n') !== space.lastIndexOf('\n');

/** Walks over text and tags once; `text` is null as soon as something is for the thorough reading. */
class Walk {
  private readonly html: string;
  private readonly isHtml: boolean;
  private out = '';
  private line = '';
  /** Where what is not taken into the line yet begins. */
  private from = 0;
  private spaced = false;
  private unusual = false;
  private ampersand = false;
  /** The widest break since the last line that was written, and line breaks since the last text. */
  private gap = NOTHING;
  private breaks = 0;

  constructor(html: string) {
    this.html = html;
    this.isHtml = html.includes('<');
  }

  get text(): string | null {
    const { html } = this;
    let at = 0;
    while (at < html.length) {
      const kind = kindAt(html, at);
      if (kind === PLAIN) at += 1;
      // One space between words stays where it is.
      else if (kind === SPACE && at > this.from && html.charCodeAt(at) === 32 && kindAt(html, at + 1) === PLAIN)
        at += 2;
      else if (kind === UNUSUAL) {
        this.unusual = true;
        at += 1;
      } else if (kind === SPACE) at = this.space(at);
      else if (kind === TAG) at = this.tag(at);
      else if (kind === REFERENCE) at = this.reference(at);
      else return null;
      if (at < 0) return null;
    }
    this.endLine(html.length);
    return this.ampersand && isEscaped(this.out) ? null : this.out;
  }

  private take(end: number): void {
    if (end > this.from) this.add(this.html.slice(this.from, end));
  }

  private add(text: string): void {
    this.line += this.spaced && this.line ? ` ${text}` : text;
    this.spaced = false;
  }

  private space(at: number): number {
    const { html } = this;
    let end = at + 1;
    if (at > this.from && html.charCodeAt(at) === 32 && kindAt(html, end) === UNUSUAL) return end;
    this.take(at);
    while (kindAt(html, end) === SPACE) end += 1;
    this.from = end;
    this.spaced = true;
    if (!this.isHtml && end - at > 1 && isBlankLine(html.slice(at, end))) this.break(PARAGRAPH, end);
    return end;
  }

  private tag(at: number): number {
    const { html } = this;
    const closing = html.charCodeAt(at + 1) === SLASH;
    const start = at + (closing ? 2 : 1);
    if (!isLetter(html.charCodeAt(start))) return -1;
    let end = start + 1;
    while (isName(html.charCodeAt(end))) end += 1;
    const behind = html.charCodeAt(end);
    if (behind !== MORE && (closing || (behind !== SLASH && !isBlank(behind)))) return -1;
    const name = html.slice(start, end);
    const kind = TAGS.get(name) ?? TAGS.get(name.toLowerCase());
    if (kind === undefined) return -1;
    const close = behind === MORE ? end : endOfTag(html, end);
    if (close < 0) return -1;
    this.take(at);
    this.from = close + 1;
    if (kind === GAP) this.spaced = true;
    else if (kind === PARAGRAPH || (kind === LINE && (!closing || /^br$/i.test(name)))) this.break(kind, this.from);
    return this.from;
  }

  private reference(at: number): number {
    const { html } = this;
    if (html.charCodeAt(at + 1) === 32) return at + 1;
    const end = html.indexOf(';', at);
    if (end < 0 || end - at > 10) return -1;
    const text = decodeReferences(html.slice(at, end + 1));
    const kind = kindAt(text, 0);
    if (text.length !== 1 || kind === TAG || kind === BAIL || text < ' ') return -1;
    this.ampersand ||= kind === REFERENCE;
    this.take(at);
    this.from = end + 1;
    if (kind === SPACE) this.spaced = true;
    else this.add(text);
    this.unusual ||= kind === UNUSUAL;
    return this.from;
  }

  private break(kind: number, from: number): void {
    this.breaks = this.endLine(this.from) ? 1 : this.breaks + 1;
    this.gap = Math.max(this.gap, this.breaks > 1 ? PARAGRAPH : kind);
    this.from = from;
  }

  /** Writes the line; did any text stand in it? */
  private endLine(end: number): boolean {
    this.take(end);
    const { line } = this;
    const text = this.unusual ? clean(unmangled(line)).trim() : line;
    if (text) {
      this.out += this.out ? `${this.gap === PARAGRAPH ? '\n\n' : '\n'}${text}` : text;
      this.gap = NOTHING;
    }
    this.line = '';
    this.spaced = false;
    this.unusual = false;
    return line !== '';
  }
}

/**
 * HTML or plain text as nearly all feeds write it: known tags without tricks, references to one character each, escaped
 * once. One walk, two to three times as fast as the thorough reading, which has the same answer; null for anything else.
 */
export const plainHtml = (html: string): string | null => new Walk(html).text;
