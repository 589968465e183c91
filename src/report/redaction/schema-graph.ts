import { isJsonObject, type JsonObject, type JsonValue } from '../../json.ts';
import { resolvePointer } from '../../judge/schema-shape.ts';

/** Stands for what a reference that leads nowhere may have marked. */
const UNKNOWN: JsonObject = { 'x-pii': true };

/** The subschemas of one output schema and how they hang together. Every walk ends: each is visited once. */
export class SchemaGraph {
  readonly #root: JsonValue;
  readonly #byId = new Map<string, JsonObject>();
  readonly #leading = new Set<JsonObject>();
  /** True when a mark can be reached from the root. */
  readonly hasMarks: boolean;
  #failsSafe = false;

  constructor(root: JsonValue) {
    this.#root = root;
    this.#failsSafe = JSON.stringify(root).includes('"x-pii"');
    this.#collectIds(root);
    const above = new Map<JsonObject, JsonObject[]>();
    const marked: JsonObject[] = [];
    const queue = isJsonObject(root) ? [root] : [];
    const seen = new Set(queue);
    for (let schema = queue.pop(); schema; schema = queue.pop()) {
      if (isMarked(schema)) marked.push(schema);
      for (const next of [...this.inPlace(schema), ...childrenOf(schema)]) {
        const known = above.get(next);
        if (known) known.push(schema);
        else above.set(next, [schema]);
        if (!seen.has(next)) {
          seen.add(next);
          queue.push(next);
        }
      }
    }
    this.hasMarks = marked.length > 0;
    for (let schema = marked.pop(); schema; schema = marked.pop())
      for (const parent of above.get(schema) ?? [])
        if (!this.#leading.has(parent)) {
          this.#leading.add(parent);
          marked.push(parent);
        }
  }

  /** True when a mark stands somewhere below a subschema. */
  leads(schema: JsonObject): boolean {
    return this.#leading.has(schema);
  }

  /** The subschemas that speak about the same value as one of these, these among them. */
  closure(schemas: readonly JsonValue[]): readonly JsonObject[] {
    const found = new Set<JsonObject>(schemas.filter(isJsonObject));
    // A set grows while it is walked.
    for (const schema of found) for (const next of this.inPlace(schema)) found.add(next);
    return [...found];
  }

  /** Beside a `$ref` draft-07 reads nothing else; a mark there is meant all the same. */
  inPlace(schema: JsonObject): JsonObject[] {
    const next: (JsonValue | undefined)[] = [];
    if (typeof schema.$ref === 'string') next.push(this.#resolve(schema.$ref));
    for (const word of ['allOf', 'anyOf', 'oneOf']) next.push(...listOf(schema[word]));
    for (const word of ['if', 'then', 'else', 'not']) next.push(schema[word]);
    next.push(...Object.values(objectOf(schema.dependencies)));
    return next.filter(isJsonObject);
  }

  #resolve(reference: string): JsonValue | undefined {
    const [document = '', fragment] = splitOnce(reference, '#');
    const base = document === '' ? this.#root : this.#byId.get(document);
    const found =
      this.#byId.get(reference) ??
      (base === undefined ? undefined : fragment === undefined ? base : resolvePointer(base, `#${fragment}`));
    return found ?? (this.#failsSafe ? UNKNOWN : undefined);
  }

  #collectIds(root: JsonValue): void {
    const queue: JsonValue[] = [root];
    for (let value = queue.pop(); value !== undefined; value = queue.pop()) {
      if (isJsonObject(value) && typeof value.$id === 'string') this.#byId.set(value.$id.replace(/#$/, ''), value);
      if (typeof value === 'object' && value !== null)
        queue.push(...Object.values(value).filter((one) => typeof one === 'object' && one !== null));
    }
  }
}

/** True when some value that a schema describes is marked as sensitive. */
export function hasMarks(schema: JsonValue): boolean {
  return JSON.stringify(schema).includes('"x-pii"') && new SchemaGraph(schema).hasMarks;
}

/** `"x-pii": true`; whatever else somebody writes there but `false` is meant as a mark. */
export function isMarked(schema: JsonObject): boolean {
  const mark = Object.hasOwn(schema, 'x-pii') ? schema['x-pii'] : false;
  return mark !== false && mark !== null;
}

function childrenOf(schema: JsonObject): JsonObject[] {
  const { items, additionalItems, contains, additionalProperties, propertyNames } = schema;
  return [
    ...Object.values(objectOf(schema.properties)),
    ...Object.values(objectOf(schema.patternProperties)),
    ...(Array.isArray(items) ? items : [items]),
    ...[additionalItems, contains, additionalProperties, propertyNames],
  ].filter(isJsonObject);
}

export function objectOf(value: JsonValue | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}

function splitOnce(text: string, mark: string): [string, string | undefined] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
