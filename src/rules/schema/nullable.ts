import { childPointer } from '../../json-pointer.ts';
import type { TextEdit } from '../../source/position.ts';
import type { Fix } from '../finding.ts';
import type { Violation } from '../rule.ts';
import type { ObjectNode, SchemaFile } from './schema-file.ts';

/** OpenAPI's `nullable`, which draft-07 does not know but ajv honours. */
export function nullableViolation(file: SchemaFile, node: ObjectNode): Violation {
  const range = file.keyOf(node, 'nullable');
  if (node.schema.nullable !== true)
    return file.violation('nullable', range, '"nullable" has no effect; leave it out.', {
      part: 'false',
      fix: file.fix('Delete nullable', true, file.removal(childPointer(node.pointer, 'nullable'))),
    });
  const { type } = node.schema;
  const wanted = typeof type === 'string' && type !== 'null' ? `["${type}", "null"]` : '[…, "null"]';
  const fix = nullFix(file, node);
  const message = `"nullable" has no effect; use "type": ${wanted}.`;
  return file.violation('nullable', range, message, fix ? { fix } : {});
}

/** Puts null where the schema lists what is allowed; undefined where that takes more than an addition. */
function nullFix(file: SchemaFile, node: ObjectNode): Fix | undefined {
  const { schema } = node;
  if (schema.const !== undefined || Object.hasOwn(schema, '$ref')) return undefined;
  const edits: Omit<TextEdit, 'file'>[] = [];
  const types = typeof schema.type === 'string' ? [schema.type] : schema.type;
  if (!Array.isArray(types)) return undefined;
  if (!types.includes('null'))
    edits.push({
      range: file.valueOf(node, 'type'),
      newText: `[${[...types, 'null'].map((name) => JSON.stringify(name)).join(', ')}]`,
    });
  if (Array.isArray(schema.enum) && schema.enum.length > 0 && !schema.enum.includes(null)) {
    const last = file.value(childPointer(childPointer(node.pointer, 'enum'), schema.enum.length - 1));
    edits.push({ range: { start: last.end, end: last.end }, newText: ', null' });
  }
  const description = edits.length === 0 ? 'Delete nullable' : 'Allow null by type';
  return file.fix(description, true, ...edits, file.removal(childPointer(node.pointer, 'nullable')));
}
