import type { JsonObject } from '../../json.ts';
import { childPointer } from '../../json-pointer.ts';
import type { SchemaIndex, SchemaNode } from '../../json-schema/schema-index.ts';
import type { JsonDocument } from '../../source/json.ts';
import type { OffsetRange, TextEdit } from '../../source/position.ts';
import type { SourceText } from '../../source/source-text.ts';
import type { Fix } from '../finding.ts';
import type { Violation } from '../rule.ts';

/** An object of a schema with its pointer: what most rules look at one by one. */
export type ObjectNode = SchemaNode & { readonly schema: JsonObject };

/** A `schema.json` that could be read, with the words that its checks share. */
export class SchemaFile {
  readonly source: SourceText;
  readonly document: JsonDocument;
  readonly index: SchemaIndex;
  /** Every schema that is an object, in the order of the text. */
  readonly objects: readonly ObjectNode[];

  constructor(source: SourceText, document: JsonDocument, index: SchemaIndex) {
    this.source = source;
    this.document = document;
    this.index = index;
    this.objects = [...index.nodes()].filter((node): node is ObjectNode => typeof node.schema !== 'boolean');
  }

  violation(
    rule: string,
    { start, end }: OffsetRange,
    message: string,
    more: Pick<Violation, 'fix' | 'part'> = {},
  ): Violation {
    const range = this.source.range(start, end);
    return { rule: `schema/${rule}`, message, file: this.source.file, range, ...more };
  }

  value(pointer: string): OffsetRange {
    return this.document.locate(pointer)?.value ?? { start: 0, end: 0 };
  }

  /** The key of a member; for an element its value, for the root its opening bracket. */
  key(pointer: string): OffsetRange {
    const location = this.document.locate(pointer);
    if (location?.key) return location.key;
    const start = location?.value.start ?? 0;
    return pointer === '' ? { start, end: start + 1 } : (location?.value ?? { start, end: start });
  }

  keyOf(node: SchemaNode, keyword: string): OffsetRange {
    return this.key(childPointer(node.pointer, keyword));
  }

  valueOf(node: SchemaNode, keyword: string): OffsetRange {
    return this.value(childPointer(node.pointer, keyword));
  }

  /** `line:column` of a range's start. */
  at(range: OffsetRange): string {
    const { line, column } = this.source.positionAt(range.start);
    return `${line}:${column}`;
  }

  fix(description: string, safe: boolean, ...edits: readonly Omit<TextEdit, 'file'>[]): Fix {
    return { description, safe, edits: edits.map((edit) => ({ file: this.source.file, ...edit })) };
  }

  /** The edit that takes a member out of its object, with the comma that divides it from its neighbour. */
  removal(pointer: string): Omit<TextEdit, 'file'> {
    const { text } = this.source;
    const location = this.document.locate(pointer);
    const start = location?.key?.start ?? 0;
    const end = location?.value.end ?? start;
    const before = text.slice(0, start).trimEnd();
    if (before.endsWith(',')) return { range: { start: before.length - 1, end }, newText: '' };
    const behind = /^\s*,\s*/.exec(text.slice(end));
    return { range: { start, end: end + (behind?.[0].length ?? 0) }, newText: '' };
  }
}
