import { isJsonObject, type JsonObject } from '../../json.ts';
import type { OffsetRange, SourceRange, TextEdit } from '../../source/position.ts';
import type { SourceText } from '../../source/source-text.ts';
import type { YamlDocument } from '../../source/yaml.ts';
import type { Fix } from '../finding.ts';
import type { Violation } from '../rule.ts';

/** A `vlmrun.yaml` that has fields, with the words that its checks share. */
export class ConfigFile {
  readonly source: SourceText;
  readonly document: YamlDocument;
  readonly fields: JsonObject;

  constructor(source: SourceText, document: YamlDocument, fields: JsonObject) {
    this.source = source;
    this.document = document;
    this.fields = fields;
  }

  /** Undefined when the file has no fields to look at; why is told by the rule about its syntax. */
  static of(source: SourceText, document: YamlDocument): ConfigFile | undefined {
    return isJsonObject(document.value) ? new ConfigFile(source, document, document.value) : undefined;
  }

  violation(rule: string, range: OffsetRange, message: string, more: Pick<Violation, 'fix' | 'part'> = {}): Violation {
    return { rule: `vlmrun-yaml/${rule}`, message, file: this.source.file, range: this.positions(range), ...more };
  }

  positions({ start, end }: OffsetRange): SourceRange {
    return this.source.range(start, end);
  }

  /** Where the file begins, for what is missing at the top level. */
  get start(): OffsetRange {
    const start = this.document.locate('')?.value.start ?? 0;
    return { start, end: start };
  }

  value(pointer: string): OffsetRange {
    return this.document.locate(pointer)?.value ?? this.start;
  }

  key(pointer: string): OffsetRange {
    return this.document.locate(pointer)?.key ?? this.value(pointer);
  }

  fix(description: string, safe: boolean, ...edits: readonly Omit<TextEdit, 'file'>[]): Fix {
    return { description, safe, edits: edits.map((edit) => ({ file: this.source.file, ...edit })) };
  }
}
