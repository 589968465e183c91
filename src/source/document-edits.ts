import type { JsonValue } from '../json.ts';
import { blockContainerEdits, yamlScalar } from './block-edits.ts';
import { EditedDocument } from './edited-document.ts';
import { applyEdits } from './edits.ts';
import { type ContainerChange, flowContainerEdits, flowValue } from './flow-edits.ts';
import { parseJson } from './json.ts';
import type { TextEdit } from './position.ts';
import { SourceText } from './source-text.ts';
import {
  additionsOf,
  applyChanges,
  pointerOf,
  type Step,
  sameValue,
  startsWith,
  type ValueChanges,
} from './value-changes.ts';
import { parseYaml } from './yaml.ts';

type Edit = Pick<TextEdit, 'range' | 'newText'>;

/** Changes of one value of a document. */
export interface DocumentPart {
  /** JSON pointer of the value in the document. */
  readonly pointer: string;
  readonly changes: ValueChanges;
}

/** A changed document; offsets are those of the text before. */
export interface DocumentEdits {
  readonly text: string;
  readonly edits: readonly Edit[];
  /** Parts that cannot be carried out by edits of the text alone; the others are. */
  readonly refused: readonly DocumentPart[];
}

/**
 * Changes values of a JSON or YAML text and leaves every other character, order, comment and indentation as it is. What
 * comes out is read again: a part whose edits would change anything else, or not quite what was meant, is refused.
 */
export function editDocument(source: SourceText, yaml: boolean, parts: readonly DocumentPart[]): DocumentEdits {
  const document = read(source.text, yaml);
  const root = document.value;
  const nothing = { text: source.text, edits: [], refused: parts };
  if (root === undefined) return nothing;
  const done: { readonly part: DocumentPart; readonly edits: readonly Edit[] }[] = [];
  const refused: DocumentPart[] = [];
  for (const part of parts) {
    const value = valueAtPointer(root, part.pointer);
    const edits =
      value === undefined ? [] : editsOf(new EditedDocument(source, document, yaml, part.pointer, value), part.changes);
    if (comesOut(source.text, yaml, root, [{ part, edits }])) done.push({ part, edits });
    else refused.push(part);
  }
  const all = comesOut(source.text, yaml, root, done) ? done : done.slice(0, 1);
  refused.push(...done.slice(all.length).map(({ part }) => part));
  const edits = all.flatMap((one) => one.edits);
  return { text: applyEdits(source.text, edits), edits, refused };
}

function read(text: string, yaml: boolean) {
  const source = new SourceText('', text);
  return yaml ? parseYaml(source, { exactNumbers: true }) : parseJson(source, { exactNumbers: true, maxDepth: 500 });
}

function comesOut(
  text: string,
  yaml: boolean,
  root: JsonValue,
  all: readonly { readonly part: DocumentPart; readonly edits: readonly Edit[] }[],
): boolean {
  const wanted = all.reduce((value, { part }) => withPart(value, part), root);
  const changed = applyEdits(
    text,
    all.flatMap(({ edits }) => edits),
  );
  return sameValue(read(changed, yaml).value, wanted);
}

function withPart(root: JsonValue, { pointer, changes }: DocumentPart): JsonValue {
  const base = stepsTo(root, pointer);
  const below = <T extends { readonly steps: readonly Step[] }>(one: T): T => ({
    ...one,
    steps: [...base, ...one.steps],
  });
  return applyChanges(root, {
    replaced: changes.replaced.map(below),
    removed: changes.removed.map((steps) => [...base, ...steps]),
    added: changes.added.map(below),
  });
}

/** The steps that a JSON pointer means in a value. */
function stepsTo(root: JsonValue, pointer: string): Step[] {
  const steps: Step[] = [];
  let current: JsonValue | undefined = root;
  for (const token of pointer.split('/').slice(1)) {
    const name = token.replaceAll('~1', '/').replaceAll('~0', '~');
    const step: Step = Array.isArray(current) ? Number(name) : name;
    steps.push(step);
    current = typeof current === 'object' && current !== null ? (current as Record<Step, JsonValue>)[step] : undefined;
  }
  return steps;
}

function valueAtPointer(root: JsonValue, pointer: string): JsonValue | undefined {
  let current: JsonValue | undefined = root;
  for (const step of stepsTo(root, pointer))
    current =
      typeof current === 'object' && current !== null && Object.hasOwn(current, step)
        ? (current as Record<Step, JsonValue>)[step]
        : undefined;
  return current;
}

function editsOf(document: EditedDocument, { replaced, removed, added }: ValueChanges): Edit[] {
  const edits: Edit[] = [];
  const set = (steps: readonly Step[], value: JsonValue): void => {
    const range = document.rangeOf(steps);
    if (range) edits.push(replacement(document, steps, range, value));
  };
  const containers = new Map<string, { steps: readonly Step[]; gone: Set<Step>; coming: [Step, JsonValue][] }>();
  const containerOf = (steps: readonly Step[]) => {
    const parent = steps.slice(0, -1);
    const key = pointerOf(parent);
    const known = containers.get(key) ?? { steps: parent, gone: new Set<Step>(), coming: [] };
    containers.set(key, known);
    return known;
  };
  for (const { steps, value } of replaced) set(steps, value);
  const additions = additionsOf(document.value, added);
  for (const { steps, value, exchanges } of additions)
    if (exchanges) set(steps, value);
    else containerOf(steps).coming.push([steps.at(-1) ?? '', value]);
  const exchanged = additions.filter(({ exchanges }) => exchanges);
  for (const steps of removed)
    if (!exchanged.some((top) => startsWith(steps, top.steps))) containerOf(steps).gone.add(steps.at(-1) ?? '');
  for (const change of containers.values()) edits.push(...containerEdits(document, change));
  return edits;
}

function containerEdits(document: EditedDocument, change: ContainerChange): Edit[] {
  return document.yaml && !document.isFlow(change.steps)
    ? blockContainerEdits(document, change)
    : flowContainerEdits(document, change);
}

function replacement(
  document: EditedDocument,
  steps: readonly Step[],
  range: { readonly start: number; readonly end: number },
  value: JsonValue,
): Edit {
  const old = document.text.slice(range.start, range.end);
  const scalar = typeof value !== 'object' || value === null;
  const written = document.yaml && scalar ? yamlScalar(old, value) : flowValue(document, steps, value, range.start);
  if (old !== '' || !document.yaml) return { range, newText: written };
  // Nothing is written where null is meant: the value comes behind the colon.
  const colon = document.text.indexOf(':', document.place(steps)?.key?.end ?? range.end);
  return { range: { start: colon + 1, end: colon + 1 }, newText: ` ${written}` };
}
