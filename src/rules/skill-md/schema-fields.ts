import { isJsonObject, type JsonValue } from '../../json.ts';

/** A property that an output schema declares. */
export interface SchemaField {
  readonly name: string;
  /** JSON pointer to its subschema. */
  readonly pointer: string;
  readonly required: boolean;
}

const DATA = new Set(['const', 'enum', 'default', 'examples']);
const MAX_FIELDS = 2000;
const MAX_DEPTH = 32;

/** Every property that a schema declares anywhere, each name once, in the order of the text. */
export function schemaFields(schema: JsonValue): SchemaField[] {
  const fields = new Map<string, SchemaField>();
  const visit = (value: JsonValue, pointer: string, depth: number): void => {
    if (typeof value !== 'object' || depth > MAX_DEPTH || fields.size >= MAX_FIELDS) return;
    if (Array.isArray(value)) {
      value.forEach((item, index) => {
        visit(item, `${pointer}/${index}`, depth + 1);
      });
      return;
    }
    if (!isJsonObject(value)) return;
    const { properties } = value;
    const required = Array.isArray(value.required) ? value.required : [];
    for (const key of Object.keys(value)) {
      const child = value[key] ?? null;
      if (key !== 'properties' || !isJsonObject(properties)) {
        if (typeof child === 'object' && !DATA.has(key)) visit(child, `${pointer}/${escaped(key)}`, depth + 1);
        continue;
      }
      const below = `${pointer}/${escaped(key)}`;
      for (const name of Object.keys(properties)) {
        const at = `${below}/${escaped(name)}`;
        if (!fields.has(name)) fields.set(name, { name, pointer: at, required: required.includes(name) });
        visit(properties[name] ?? null, at, depth + 1);
      }
    }
  };
  visit(schema, '', 0);
  return [...fields.values()];
}

/** Names of the properties at the top of a schema. */
export function topFields(schema: JsonValue): string[] {
  return isJsonObject(schema) && isJsonObject(schema.properties) ? Object.keys(schema.properties) : [];
}

function escaped(key: string): string {
  return /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}
