import type { JsonValue } from '../json.ts';
import { childPointer } from '../json-pointer.ts';
import { asDoubles } from '../json-text.ts';
import { assertMeasure, schemaLimits } from './limits.ts';
import { metaProblems } from './meta-schema.ts';
import { compilePattern } from './pattern.ts';
import { refPaths } from './ref-paths.ts';
import { SchemaIndex } from './schema-index.ts';
import { SchemaUnusable } from './schema-unusable.ts';
import { isSchema } from './subschemas.ts';

/** The index of a schema that can be used to check values. Throws `SchemaUnusable`, cheapest reasons first. */
export function usableSchema(written: JsonValue): SchemaIndex {
  const schema = assertMeasure(written).bigints ? asDoubles(written) : written;
  if (!isSchema(schema)) throw new SchemaUnusable('invalid', '', 'A schema is a JSON object.');
  const index = new SchemaIndex(schema);
  if (index.truncated)
    throw new SchemaUnusable(
      'too-complex',
      '',
      `The schema has more than ${schemaLimits.subschemas.toLocaleString('en')} subschemas.`,
    );
  for (const problem of metaProblems(index))
    throw new SchemaUnusable('invalid', problem.pointer, `The schema is not valid draft-07: ${problem.message}.`);
  assertPatterns(index);
  const { cycles, widest } = refPaths(index);
  const cycle = cycles[0]?.[0];
  if (cycle) throw new SchemaUnusable('ref', cycle.pointer, 'A $ref leads back to itself without an end.');
  if (widest.paths > schemaLimits.paths)
    throw new SchemaUnusable(
      'too-complex',
      widest.node.pointer,
      `The schema tries more than ${schemaLimits.paths.toLocaleString('en')} alternatives for one value.`,
    );
  return index;
}

function assertPatterns(index: SchemaIndex): void {
  for (const { schema, pointer } of index.nodes()) {
    if (typeof schema === 'boolean') continue;
    const patterns = new Map<string, string>();
    if (typeof schema.pattern === 'string') patterns.set(childPointer(pointer, 'pattern'), schema.pattern);
    for (const name of Object.keys(schema.patternProperties ?? {}))
      patterns.set(childPointer(childPointer(pointer, 'patternProperties'), name), name);
    for (const [at, pattern] of patterns)
      if (compilePattern(pattern) === undefined)
        throw new SchemaUnusable('pattern', at, `The pattern ${JSON.stringify(pattern)} is not a regular expression.`);
  }
}
