import type { JsonValue } from '../json.ts';
import type { EditedDocument } from './edited-document.ts';
import type { TextEdit } from './position.ts';
import { type Step, valueAt } from './value-changes.ts';
import { inlineText, JSON_INLINE, keyText, prettyText, scalarText, YAML_INLINE } from './write-value.ts';

type Edit = Pick<TextEdit, 'range' | 'newText'>;

/** What goes from a container and what comes into it. */
export interface ContainerChange {
  readonly steps: readonly Step[];
  readonly gone: ReadonlySet<Step>;
  readonly coming: readonly (readonly [Step, JsonValue])[];
}

/** A value in the place of another one: written as it was or as its siblings are. */
export function flowValue(document: EditedDocument, steps: readonly Step[], value: JsonValue, start: number): string {
  if (typeof value !== 'object' || value === null) return scalarText(value);
  const parent = steps.slice(0, -1);
  const style = document.inlineStyleOf(steps) ?? (steps.length > 0 ? document.inlineStyleIn(parent) : undefined);
  if (style) return inlineText(value, style);
  if (document.yaml) return inlineText(value, YAML_INLINE);
  if (steps.length > 0 && !isMultiline(document, parent)) return inlineText(value, JSON_INLINE);
  return prettyText(value, { ...document, indent: document.indentAt(start) });
}

/** The edits inside a container with brackets: members that go with their commas, members that come at its end. */
export function flowContainerEdits(document: EditedDocument, { steps, gone, coming }: ContainerChange): Edit[] {
  const { text, lineEnd, unit } = document;
  const container = valueAt(document.value, steps);
  const outer = document.rangeOf(steps);
  if (!outer || typeof container !== 'object' || container === null) return [];
  const isList = Array.isArray(container);
  const spans = spansOf(document, steps, isList ? container.map((_, index) => index) : Object.keys(container));
  const [first] = spans;
  const multiline = first ? isMultiline(document, steps) : coming.length > 0 && !document.yaml;
  const indent = first && multiline ? document.indentAt(first.start) : document.indentAt(outer.start) + unit;
  const own = document.inlineStyleOf(steps) ?? (document.yaml ? YAML_INLINE : JSON_INLINE);
  const siblings = document.inlineStyleIn(steps) ?? (multiline && !document.yaml ? undefined : own);
  const texts = coming.map(([name, member]) => {
    const written = siblings ? inlineText(member, siblings) : prettyText(member, { indent, unit, lineEnd });
    return isList ? written : `${keyText(String(name), own.bareKeys)}${multiline ? ': ' : own.colon}${written}`;
  });
  const kept = spans.filter(({ name }) => !gone.has(name));
  if (kept.length === 0) {
    const [open, close] = isList ? ['[', ']'] : ['{', '}'];
    const pad = isList || texts.length === 0 ? '' : own.pad;
    const body = multiline
      ? `${lineEnd}${indent}${texts.join(`,${lineEnd}${indent}`)}${lineEnd}${document.indentAt(outer.start)}`
      : `${pad}${texts.join(own.comma)}${pad}`;
    return [{ range: outer, newText: `${open}${texts.length === 0 ? '' : body}${close}` }];
  }
  const edits: Edit[] = [];
  for (const [index, span] of spans.entries()) {
    if (!gone.has(span.name)) continue;
    const before = spans[index - 1];
    const keptBefore = spans.slice(0, index).some(({ name }) => !gone.has(name));
    if (keptBefore && before) edits.push({ range: { start: before.end, end: span.end }, newText: '' });
    else edits.push({ range: { start: span.start, end: spans[index + 1]?.start ?? span.end }, newText: '' });
  }
  const last = kept.at(-1);
  if (last && texts.length > 0) {
    const separator = multiline ? `,${lineEnd}${indent}` : commaIn(text, spans, own.comma);
    edits.push({ range: { start: last.end, end: last.end }, newText: texts.map((one) => separator + one).join('') });
  }
  return edits;
}

interface Span {
  readonly name: Step;
  readonly start: number;
  readonly end: number;
}

function spansOf(document: EditedDocument, steps: readonly Step[], names: readonly Step[]): Span[] {
  return names
    .flatMap((name) => {
      const place = document.place([...steps, name]);
      return place ? [{ name, start: place.key?.start ?? place.value.start, end: place.value.end }] : [];
    })
    .sort((a, b) => a.start - b.start);
}

/** True when the first member stands on another line than the bracket. */
function isMultiline(document: EditedDocument, steps: readonly Step[]): boolean {
  const container = valueAt(document.value, steps);
  const outer = document.rangeOf(steps);
  if (!outer || typeof container !== 'object' || container === null) return false;
  const names: readonly Step[] = Array.isArray(container) ? container.map((_, i) => i) : Object.keys(container);
  const [first] = spansOf(document, steps, names);
  return first !== undefined && document.text.slice(outer.start, first.start).includes('\n');
}

function commaIn(text: string, [first, second]: readonly Span[], otherwise: string): string {
  return first && second ? text.slice(first.end, second.start) : otherwise;
}
