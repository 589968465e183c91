import { isJsonObject, type JsonValue } from '../json.ts';
import { numberText } from '../json-number.ts';

/** How values are written on one line: `{ "a": 1 }`, `{"a":1}`, or with bare keys, which only YAML knows. */
export interface InlineStyle {
  /** White space inside brackets. */
  readonly pad: string;
  readonly colon: string;
  readonly comma: string;
  readonly bareKeys: boolean;
}

export const JSON_INLINE: InlineStyle = { pad: '', colon: ': ', comma: ', ', bareKeys: false };
export const YAML_INLINE: InlineStyle = { pad: ' ', colon: ': ', comma: ', ', bareKeys: true };

/** A value on one line. */
export function inlineText(value: JsonValue, style: InlineStyle): string {
  if (Array.isArray(value)) return `[${value.map((one) => inlineText(one, style)).join(style.comma)}]`;
  if (!isJsonObject(value)) return style.bareKeys && typeof value === 'string' ? wordsText(value) : scalarText(value);
  const members = Object.entries(value).map(
    ([key, member]) => `${keyText(key, style.bareKeys)}${style.colon}${inlineText(member, style)}`,
  );
  return members.length === 0 ? '{}' : `{${style.pad}${members.join(style.comma)}${style.pad}}`;
}

/** A scalar as JSON writes it, which YAML reads as well. */
export function scalarText(value: JsonValue): string {
  return typeof value === 'bigint' ? numberText(value) : JSON.stringify(value);
}

/** A key, without quotes where they may be left out and cannot be read as something else. */
export function keyText(key: string, bare: boolean): string {
  return bare && /^[A-Za-z_][\w-]*$/.test(key) && !/^(?:true|false|null)$/i.test(key) ? key : JSON.stringify(key);
}

/** A text of YAML without quotes where it is nothing but words, which no reader takes for something else. */
export function wordsText(text: string): string {
  const words = /^[A-Za-z][\w./-]*(?: [\w./-]+)*$/.test(text);
  return words && !/^(?:true|false|null|y|n|yes|no|on|off)$/i.test(text) ? text : scalarText(text);
}

/** How a value stands in a text of several lines. */
export interface Layout {
  /** White space in front of the line that the value begins on. */
  readonly indent: string;
  /** What one level indents by. */
  readonly unit: string;
  readonly lineEnd: string;
}

/** A value as JSON over several lines; the first is not indented. */
export function prettyText(value: JsonValue, layout: Layout): string {
  const inner = { ...layout, indent: layout.indent + layout.unit };
  const parts = Array.isArray(value)
    ? value.map((one) => prettyText(one, inner))
    : isJsonObject(value)
      ? Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${prettyText(member, inner)}`)
      : undefined;
  if (parts === undefined) return scalarText(value);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  if (parts.length === 0) return `${open}${close}`;
  const { indent, lineEnd } = layout;
  return `${open}${lineEnd}${inner.indent}${parts.join(`,${lineEnd}${inner.indent}`)}${lineEnd}${indent}${close}`;
}
