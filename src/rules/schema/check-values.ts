import { canonicalText } from '../../evals/canonical-text.ts';
import type { JsonValue } from '../../json.ts';
import { childPointer } from '../../json-pointer.ts';
import { shownValue } from '../../json-schema/describe-problem.ts';
import { interpret, TooMuchWork } from '../../json-schema/interpret.ts';
import { isOfType } from '../../json-schema/json-facts.ts';
import type { Violation } from '../rule.ts';
import type { ObjectNode, SchemaFile } from './schema-file.ts';

/** A file of nothing but slow examples must not cost more than this many of them. */
const MOST_SLOW = 5;

/** Defaults and examples that their own schema refuses. */
export function* checkDefaults(file: SchemaFile): Generator<Violation> {
  let slow = 0;
  for (const node of file.objects) {
    for (const { pointer, name, value } of samplesOf(node)) {
      if (slow >= MOST_SLOW) return;
      try {
        const [problem] = interpret(file.index, node, value);
        if (problem === undefined) continue;
        const at = pointer + problem.pointer;
        const place = problem.pointer === '' ? '' : `${problem.pointer} `;
        yield file.violation(
          'default-invalid',
          file.value(at),
          `${name} ${shownValue(value)} is refused: ${place}${problem.message}.`,
        );
      } catch (error) {
        if (!(error instanceof TooMuchWork)) throw error;
        slow++;
      }
    }
  }
}

function samplesOf({ schema, pointer }: ObjectNode): { pointer: string; name: string; value: JsonValue }[] {
  const samples = [];
  // What stands beside $ref is annotation only, and the target may well be another file's.
  if (Object.hasOwn(schema, '$ref')) return [];
  if (schema.default !== undefined)
    samples.push({ pointer: childPointer(pointer, 'default'), name: 'default', value: schema.default });
  if (Array.isArray(schema.examples))
    for (const [index, value] of schema.examples.entries())
      samples.push({ pointer: childPointer(childPointer(pointer, 'examples'), index), name: 'example', value });
  return samples;
}

/** Values that `enum` and `const` allow and the rest of the schema does not. */
export function* checkConstants(file: SchemaFile): Generator<Violation> {
  for (const node of file.objects) {
    const { schema } = node;
    if (schema.const === undefined && schema.enum === undefined) continue;
    const types = typeof schema.type === 'string' ? [schema.type] : schema.type;
    const fits = (value: JsonValue) => !Array.isArray(types) || types.some((type) => isOfType(value, type));
    const named = Array.isArray(types) ? types.join(' or ') : '';
    if (schema.const !== undefined && !fits(schema.const)) {
      const message = `const ${shownValue(schema.const)} can never occur: the type is ${named}.`;
      yield file.violation('unsatisfiable', file.valueOf(node, 'const'), message);
    }
    if (Array.isArray(schema.enum)) yield* checkEnum(file, node, schema.enum, fits, named);
  }
}

function* checkEnum(
  file: SchemaFile,
  node: ObjectNode,
  values: readonly JsonValue[],
  fits: (value: JsonValue) => boolean,
  types: string,
): Generator<Violation> {
  if (values.length === 0) {
    yield file.violation('unsatisfiable', file.valueOf(node, 'enum'), 'enum is empty: nothing is allowed.');
    return;
  }
  const below = childPointer(node.pointer, 'enum');
  const first = new Map<string, number>();
  for (const [index, value] of values.entries()) {
    const range = () => file.value(childPointer(below, index));
    if (!fits(value)) {
      const message = `enum value ${shownValue(value)} can never occur: the type is ${types}.`;
      yield file.violation('unsatisfiable', range(), message);
    }
    const key = canonicalText(value);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, index);
    else {
      const at = file.at(file.value(childPointer(below, earlier)));
      yield file.violation('unsatisfiable', range(), `enum lists ${shownValue(value)} twice (first at ${at}).`, {
        part: 'duplicate',
      });
    }
  }
}
