import type { JsonValue } from '../json.ts';
import type { PositionedDocument } from './json.ts';
import type { OffsetRange } from './position.ts';
import type { SourceText } from './source-text.ts';
import { pointerOf, type Step, valueAt } from './value-changes.ts';
import { type InlineStyle, JSON_INLINE, YAML_INLINE } from './write-value.ts';

/** A JSON or YAML text that is being changed, with the value in it that the steps begin at. */
export class EditedDocument {
  readonly text: string;
  readonly yaml: boolean;
  /** JSON pointer of the value. */
  readonly base: string;
  readonly value: JsonValue;
  readonly lineEnd: string;
  /** What one level indents by: as the first indented line does. */
  readonly unit: string;
  readonly #document: PositionedDocument;

  constructor(source: SourceText, document: PositionedDocument, yaml: boolean, base: string, value: JsonValue) {
    this.text = source.text;
    this.yaml = yaml;
    this.base = base;
    this.value = value;
    this.#document = document;
    this.lineEnd = source.text.includes('\r\n') ? '\r\n' : '\n';
    this.unit = /\n([ \t]+)[^\s#]/.exec(source.text)?.[1] ?? '  ';
  }

  /** The value at some steps, with its place and that of its key. */
  place(steps: readonly Step[]) {
    return this.#document.locate(this.base + pointerOf(steps));
  }

  /** Where a value stands, without the white space that a block of YAML ends with. */
  rangeOf(steps: readonly Step[]): OffsetRange | undefined {
    const range = this.place(steps)?.value;
    if (!range) return undefined;
    const written = this.text.slice(range.start, range.end);
    return { start: range.start, end: range.start + written.trimEnd().length };
  }

  /** True for a value that is written with brackets: everything in JSON. */
  isFlow(steps: readonly Step[]): boolean {
    const range = this.place(steps)?.value;
    return range !== undefined && /[{[]/.test(this.text.charAt(range.start));
  }

  /** How containers in a container are written on one line; undefined when they take several, or there are none. */
  inlineStyleIn(steps: readonly Step[]): InlineStyle | undefined {
    const container = valueAt(this.value, steps);
    if (typeof container !== 'object' || container === null) return undefined;
    const names: readonly Step[] = Array.isArray(container) ? container.map((_, i) => i) : Object.keys(container);
    const siblings = names.filter((name) => {
      const sibling = valueAt(container, [name]);
      return typeof sibling === 'object' && sibling !== null && Object.keys(sibling).length > 0;
    });
    const styles = siblings.map((name) => this.inlineStyleOf([...steps, name]));
    return styles.length > 0 && styles.every((style) => style !== undefined) ? styles.at(-1) : undefined;
  }

  /** How a container is written on one line; undefined when it takes several. */
  inlineStyleOf(steps: readonly Step[]): InlineStyle | undefined {
    const range = this.rangeOf(steps);
    const container = valueAt(this.value, steps);
    if (!range || !this.isFlow(steps) || typeof container !== 'object' || container === null) return undefined;
    const written = this.text.slice(range.start, range.end);
    if (written.includes('\n')) return undefined;
    const plain = this.yaml ? YAML_INLINE : JSON_INLINE;
    const names: readonly Step[] = Array.isArray(container) ? container.map((_, i) => i) : Object.keys(container);
    const places = names.flatMap((name) => this.place([...steps, name]) ?? []);
    const [first, second] = places;
    if (!first) return plain;
    const begin = ({ key, value }: typeof first): number => key?.start ?? value.start;
    return {
      pad: Array.isArray(container) ? plain.pad : this.text.slice(range.start + 1, begin(first)),
      colon: first.key ? this.text.slice(first.key.end, first.value.start) : plain.colon,
      comma: second ? this.text.slice(first.value.end, begin(second)) : plain.comma,
      bareKeys: this.yaml && (first.key ? !/["']/.test(this.text.charAt(first.key.start)) : plain.bareKeys),
    };
  }

  /** White space in front of the line of an offset. */
  indentAt(offset: number): string {
    const line = this.text.slice(this.text.lastIndexOf('\n', offset - 1) + 1, offset);
    return /^[ \t]*/.exec(line)?.[0] ?? '';
  }

  /** As many blanks as stand in front of an offset on its line. */
  columnAt(offset: number): string {
    return ' '.repeat(offset - (this.text.lastIndexOf('\n', offset - 1) + 1));
  }

  /** The end of the line of an offset, before its line break. */
  lineEndAt(offset: number): number {
    const end = this.text.indexOf('\n', offset);
    if (end < 0) return this.text.length;
    return this.text.charAt(end - 1) === '\r' ? end - 1 : end;
  }
}
