import { isJsonObject, type JsonValue } from '../json.ts';
import { jsonText } from '../json-text.ts';
import type { PositionedDocument } from '../source/json.ts';
import type { TextEdit } from '../source/position.ts';
import type { Proposal, Step } from './proposal.ts';

type Edit = Pick<TextEdit, 'range' | 'newText'>;

/** A JSON file as it stands. */
export interface JsonText {
  readonly text: string;
  readonly document: PositionedDocument;
  readonly value: JsonValue;
}

/** Text edits that carry out a proposal and leave every other character, order and indentation as it is. */
export function jsonEdits(file: JsonText, { replaced, removed, added }: Proposal): Edit[] {
  const edits: Edit[] = [];
  for (const { steps, value } of replaced) {
    const range = file.document.locate(pointerOf(steps))?.value;
    if (range) edits.push({ range, newText: write(value, indentAt(file.text, range.start), unitOf(file.text)) });
  }
  const containers = new Map<string, { steps: readonly Step[]; gone: Set<Step>; coming: [Step, JsonValue][] }>();
  const containerOf = (steps: readonly Step[]) => {
    const parent = steps.slice(0, -1);
    const key = pointerOf(parent);
    const known = containers.get(key) ?? { steps: parent, gone: new Set<Step>(), coming: [] };
    containers.set(key, known);
    return known;
  };
  const exchanged: (readonly Step[])[] = [];
  for (const [steps, value] of grouped(file.value, added)) {
    // A value of another kind stands there: what was in it goes with it.
    const range = at(file.value, steps) === undefined ? undefined : file.document.locate(pointerOf(steps))?.value;
    if (range) {
      exchanged.push(steps);
      edits.push({ range, newText: write(value, indentAt(file.text, range.start), unitOf(file.text)) });
    } else containerOf(steps).coming.push([steps.at(-1) ?? '', value]);
  }
  for (const steps of removed)
    if (!exchanged.some((top) => top.every((step, index) => step === steps[index])))
      containerOf(steps).gone.add(steps.at(-1) ?? '');
  for (const { steps, gone, coming } of containers.values()) edits.push(...containerEdits(file, steps, gone, coming));
  return edits;
}

/** Additions whose container does not exist either are put together to the topmost value that is new. */
function grouped(root: JsonValue, added: Proposal['added']): [Step[], JsonValue][] {
  const whole = new Map<string, [Step[], JsonValue]>();
  for (const { steps, value } of added) {
    let depth = 1;
    while (depth < steps.length && holds(at(root, steps.slice(0, depth)), steps[depth])) depth++;
    const top = steps.slice(0, depth);
    const key = JSON.stringify(top);
    const known = whole.get(key)?.[1];
    whole.set(key, [top, put(known, steps.slice(depth), value)]);
  }
  return [...whole.values()];
}

/** True for a container of the kind that a step leads into. */
function holds(value: JsonValue | undefined, step: Step | undefined): boolean {
  return typeof step === 'number' ? Array.isArray(value) : isJsonObject(value);
}

function at(root: JsonValue, steps: readonly Step[]): JsonValue | undefined {
  let current: JsonValue | undefined = root;
  for (const step of steps) {
    if (Array.isArray(current)) current = typeof step === 'number' ? current[step] : undefined;
    else
      current =
        isJsonObject(current) && typeof step === 'string' && Object.hasOwn(current, step) ? current[step] : undefined;
  }
  return current;
}

function put(into: JsonValue | undefined, steps: readonly Step[], value: JsonValue): JsonValue {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list = Array.isArray(into) ? [...into] : [];
    // Elements that are ignored leave gaps in the numbering, not in the list.
    const index = Math.min(step, list.length);
    list[index] = put(list[index], rest, value);
    return list;
  }
  const entries = new Map(isJsonObject(into) ? Object.entries(into) : []);
  entries.set(step, put(entries.get(step), rest, value));
  return Object.fromEntries(entries);
}

/** The edits inside one object or list: members that go with their commas, members that come at its end. */
function containerEdits(
  { text, document, value }: JsonText,
  steps: readonly Step[],
  gone: ReadonlySet<Step>,
  coming: readonly [Step, JsonValue][],
): Edit[] {
  const container = at(value, steps);
  const outer = document.locate(pointerOf(steps))?.value;
  if (!outer || typeof container !== 'object' || container === null) return [];
  const isList = Array.isArray(container);
  const names: Step[] = isList ? container.map((_, index) => index) : Object.keys(container);
  const spans = names.flatMap((name) => {
    const place = document.locate(pointerOf([...steps, name]));
    return place ? [{ name, start: place.key?.start ?? place.value.start, end: place.value.end }] : [];
  });
  spans.sort((a, b) => a.start - b.start);
  const [first] = spans;
  const multiline = first ? text.slice(outer.start, first.start).includes('\n') : coming.length > 0;
  const indent = first && multiline ? indentAt(text, first.start) : indentAt(text, outer.start) + unitOf(text);
  const texts = coming.map(([name, member]) => {
    const written = multiline ? write(member, indent, unitOf(text)) : jsonText(member);
    return isList ? written : `${JSON.stringify(name)}: ${written}`;
  });
  const breaks = text.includes('\r\n') ? '\r\n' : '\n';
  const kept = spans.filter(({ name }) => !gone.has(name));
  if (kept.length === 0) {
    const [open, close] = isList ? ['[', ']'] : ['{', '}'];
    const body =
      texts.length === 0
        ? ''
        : multiline
          ? `${breaks}${indent}${texts.join(`,${breaks}${indent}`)}${breaks}${indentAt(text, outer.start)}`
          : texts.join(', ');
    return [{ range: outer, newText: `${open}${body}${close}` }];
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
    const separator = multiline ? `,${breaks}${indent}` : ', ';
    edits.push({ range: { start: last.end, end: last.end }, newText: texts.map((one) => separator + one).join('') });
  }
  return edits;
}

function write(value: JsonValue, indent: string, unit: string): string {
  return jsonText(value, unit).replaceAll('\n', `\n${indent}`);
}

/** White space in front of the line of an offset. */
function indentAt(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}

/** What a file indents by: that of its first indented line. */
function unitOf(text: string): string {
  return /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';
}

function pointerOf(steps: readonly Step[]): string {
  return steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
