import { childPointer } from '../../json-pointer.ts';
import { shownValue } from '../../json-schema/describe-problem.ts';
import { draft07Keywords } from '../../json-schema/keywords.ts';
import { schemaLimits } from '../../json-schema/limits.ts';
import { refPaths } from '../../json-schema/ref-paths.ts';
import { asReference } from '../../json-schema/references.ts';
import type { Resolution, SchemaNode } from '../../json-schema/schema-index.ts';
import { nearest } from '../../nearest.ts';
import type { Violation } from '../rule.ts';
import { type Suggest, suggester } from '../suggestions.ts';
import type { SchemaFile } from './schema-file.ts';

/** Where each `$ref` leads, and what stands beside it. */
export function* checkReferences(file: SchemaFile): Generator<Violation> {
  const targets = [...file.index.nodes()]
    .filter(({ keyword }) => keyword === 'definitions' || keyword === '$defs')
    .map(({ pointer }) => `#${pointer}`)
    .concat(file.index.names());
  const suggest = suggester();
  for (const node of file.objects) {
    const reference = asReference(node.schema);
    const resolution = reference === undefined ? undefined : file.index.resolve(node);
    if (reference === undefined || resolution === undefined) continue;
    if (resolution.kind === 'schema') yield* siblings(file, node);
    else yield unresolved(file, node, reference, resolution, targetOf(reference, targets, suggest));
  }
}

function unresolved(
  file: SchemaFile,
  node: SchemaNode,
  reference: string,
  { kind }: Resolution,
  close: string | undefined,
): Violation {
  const range = file.valueOf(node, '$ref');
  const what = kind === 'not-a-schema' ? 'is no schema' : 'does not exist';
  const message =
    kind === 'elsewhere' && close === undefined
      ? `${shownValue(reference)} is another document, and nothing is fetched: copy its schema into "definitions".`
      : `${shownValue(reference)} ${kind === 'elsewhere' ? 'is another document' : what}${close ? `; did you mean "${close}"?` : '.'}`;
  const fix = close && file.fix(`Write ${close}`, false, { range, newText: JSON.stringify(close) });
  return file.violation('ref-unresolved', range, message, fix ? { fix } : {});
}

/** The target that was meant: one of the same name elsewhere, or else the nearest. */
function targetOf(reference: string, targets: readonly string[], suggest: Suggest): string | undefined {
  return suggest(() => {
    const last = reference.slice(reference.lastIndexOf('/') + 1).replace(/^#/, '');
    const sameName = targets.find((target) => last !== '' && (target.endsWith(`/${last}`) || target === `#${last}`));
    return sameName ?? nearest(reference, targets);
  });
}

/** Assertions beside `$ref`; annotations there are ignored as well, but nothing is lost with them. */
function* siblings(file: SchemaFile, node: SchemaNode): Generator<Violation> {
  if (typeof node.schema === 'boolean') return;
  for (const keyword of Object.keys(node.schema)) {
    const kind = draft07Keywords.get(keyword);
    if (kind === undefined || kind === 'annotation' || kind === 'core') continue;
    if (keyword === 'definitions' || keyword === '$defs') continue;
    const message = `"${keyword}" beside $ref is ignored; use allOf.`;
    const more = Object.hasOwn(node.schema, 'allOf') ? {} : { fix: wrapping(file, node) };
    yield file.violation('ref-sibling', file.keyOf(node, keyword), message, more);
  }
}

function wrapping(file: SchemaFile, node: SchemaNode) {
  const range = { start: file.keyOf(node, '$ref').start, end: file.valueOf(node, '$ref').end };
  const newText = `"allOf": [{ ${file.source.text.slice(range.start, range.end)} }]`;
  return file.fix('Wrap $ref in allOf', true, { range, newText });
}

/** References that go round in circles or multiply. */
export function* checkPaths(file: SchemaFile): Generator<Violation> {
  const { cycles, widest } = refPaths(file.index);
  const targets = cycles.length > 0 ? targetsOf(file) : new Set();
  for (const cycle of cycles) {
    const first = cycle.find(({ schema }) => asReference(schema) !== undefined) ?? cycle[0];
    if (first === undefined) continue;
    const from = cycle.indexOf(first);
    const around = [...cycle.slice(from + 1), ...cycle.slice(0, from + 1)];
    const names = around.filter((node) => targets.has(node)).map(({ pointer }) => `#${pointer}`);
    const shown = names.length > 5 ? [...names.slice(0, 5), '…'] : names;
    const range = file.value(childPointer(first.pointer, '$ref'));
    yield file.violation('ref-cycle', range, `$ref cycle: ${[...shown, names[0] ?? '#'].join(' -> ')}.`);
  }
  if (widest.paths > schemaLimits.paths) {
    const limit = schemaLimits.paths.toLocaleString('en');
    const message = `References multiply: one value is tried against more than ${limit} alternatives.`;
    yield file.violation('too-complex', file.key(widest.node.pointer), message);
  }
}

function targetsOf(file: SchemaFile): Set<SchemaNode> {
  const targets = new Set<SchemaNode>();
  for (const node of file.objects) {
    const resolution = file.index.resolve(node);
    if (resolution?.kind === 'schema') targets.add(resolution.node);
  }
  return targets;
}
