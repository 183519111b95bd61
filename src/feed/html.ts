import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { clean } from './clean.ts';
import { isEscaped } from './escaped.ts';
import { plainHtml } from './html-plain.ts';
import { GAPS, isMarkup, LINES, PARAGRAPHS, SILENT } from './html-tags.ts';
import { unmangled } from './mojibake.ts';
import { evenly, spaced } from './spaces.ts';

/** UTF-16 units of markup that are read, and rounds of unwrapping markup that was escaped once too often. */
const LONGEST = 262_144;
const ROUNDS = 3;

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** 10<sup>6</sup> must not become 106, nor "5 MW" with a footnote 52. */
const raised = (text: string): string =>
  /^\s*[-+−]?\d{1,4}\s*$/.test(text)
    ? text
        .replace(/\d/g, (c) => RAISED[Number(c)] ?? c)
        .replace(/[-−]/, '⁻')
        .replace('+', '⁺')
    : text;

/**
 * Collects text from tokens. It works on the tokenizer, below the parser: a stack of open elements would make 80,000
 * unclosed tags cost seconds, and text needs none.
 */
class Collector implements TokenizerCallbacks {
  private readonly out: string[] = [];
  private readonly html: string;
  private tagStart = 0;
  private silent = '';
  private name = '';
  private closing = false;
  private raised = false;
  /** Index up to which the markup became tokens. */
  private done = 0;

  constructor(html: string) {
    this.html = html;
  }

  get text(): string {
    return this.out.join('');
  }

  ontext(start: number, end: number): void {
    this.done = end;
    if (this.silent) return;
    const text = this.html.slice(start, end);
    this.out.push(this.raised ? raised(text) : text);
  }

  ontextentity(code: number): void {
    if (!this.silent) this.out.push(String.fromCodePoint(code));
  }

  oncdata(start: number, end: number, offset: number): void {
    this.ontext(start, end - offset);
  }

  onopentagname(start: number, end: number): void {
    this.tag(start, end, false);
  }

  onclosetag(start: number, end: number): void {
    this.tag(start, end, true);
    this.finish(end);
  }

  onopentagend(end: number): void {
    this.finish(end);
  }

  onselfclosingtag(end: number): void {
    this.finish(end);
    if (this.silent === this.name) this.silent = '';
  }

  private tag(start: number, end: number, closing: boolean): void {
    this.name = this.html.slice(start, end).toLowerCase();
    this.tagStart = start - (closing ? 2 : 1);
    this.closing = closing;
  }

  private finish(end: number): void {
    const { name, closing } = this;
    this.done = end + 1;
    this.raised = name === 'sup' && !closing;
    if (this.silent) {
      if (closing && name === this.silent) this.silent = '';
    } else if (SILENT.has(name)) {
      if (!closing) this.silent = name;
    } else if (PARAGRAPHS.has(name)) this.out.push('\u2029');
    else if (LINES.has(name)) this.out.push(name === 'br' || !closing ? '\u2028' : '');
    else if (GAPS.has(name)) this.out.push(' ');
    else if (!isMarkup(name)) this.out.push(this.html.slice(this.tagStart, end + 1));
  }

  /** The tokenizer drops a tag that never ends: "profit <BIGCO" keeps its last word all the same. */
  onend(): void {
    const tail = this.html.slice(this.done);
    const name = /^<\/?([a-z][^\s/>]*)/i.exec(tail)?.[1];
    if (name && !this.silent && !isMarkup(name.toLowerCase())) this.out.push(tail);
  }

  onattribdata(): void {}
  onattribentity(): void {}
  onattribend(): void {}
  onattribname(): void {}
  oncomment(_start: number, end: number): void {
    this.done = end + 1;
  }
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
}

/** A comment that never ends would swallow the rest of the text: it ends at its first `>` instead. */
const closed = (html: string): string => {
  const open = html.indexOf('<!--', html.lastIndexOf('-->') + 1);
  return open < 0 ? html : html.slice(0, open) + html.slice(open).replace(/<!--[^>]*>?/g, '');
};

/** One round: tags to breaks, references to characters. */
const strip = (html: string): string => {
  const collector = new Collector(html);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, collector);
  tokenizer.write(html);
  tokenizer.end();
  return collector.text;
};

/** Blank lines of plain text are paragraphs, its single line ends only wrap it; in HTML neither means anything. */
const folded = (text: string): string => {
  const isHtml = /<\/?[a-z]/i.test(text);
  return spaced(text, (space) => {
    if (/[\u2028\u2029]/.test(space)) return space;
    return !isHtml && space.indexOf('\n') !== space.lastIndexOf('\n') ? '\u2029' : ' ';
  });
};

const paragraphs = (text: string): string =>
  text
    .split(/\u2029|\u2028\s*\u2028/)
    .map((paragraph) =>
      paragraph
        .split('\u2028')
        .map((line) => clean(unmangled(evenly(line))).trim())
        .filter(Boolean)
        .join('\n'),
    )
    .filter(Boolean)
    .join('\n\n');

/** HTML, plain text, or either escaped several times over, as plain text: paragraphs parted by a blank line. */
export const htmlToText = (html: string): string => {
  const plain = plainHtml(html.slice(0, LONGEST));
  return plain ?? thorough(html);
};

/** The same for whatever there is. */
export const thorough = (html: string): string => {
  let text = html.slice(0, LONGEST);
  for (let round = 0; round < ROUNDS; round++) {
    const next = strip(closed(folded(text)));
    if (next === text || !isEscaped(next)) return paragraphs(next);
    text = next;
  }
  return paragraphs(text);
};
