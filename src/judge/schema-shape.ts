import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';

/** The most subschemas that are looked at for one place; schemas come from pull requests. */
const MAX_BRANCHES = 200;

/** Which keys an output schema declares at a place, through references and combinations. */
export class SchemaShape {
  readonly #root: JsonValue;
  readonly #branches: readonly JsonObject[];
  readonly #children = new Map<string, SchemaShape>();
  #element: SchemaShape | undefined;

  constructor(root: JsonValue, schemas: readonly JsonValue[] = [root]) {
    this.#root = root;
    this.#branches = branchesOf(root, schemas);
  }

  /** True when some branch lists the key among its `properties`. */
  declares(key: string): boolean {
    return this.#branches.some(({ properties }) => isJsonObject(properties) && Object.hasOwn(properties, key));
  }

  /** True when some branch names the type; false also when no type is named. */
  hasType(type: string): boolean {
    return this.#branches.some(
      (branch) => branch.type === type || (Array.isArray(branch.type) && branch.type.includes(type)),
    );
  }

  /** Types that some branch names. */
  get types(): readonly string[] {
    return this.#branches.flatMap(({ type }) =>
      typeof type === 'string' ? [type] : Array.isArray(type) ? type.filter((one) => typeof one === 'string') : [],
    );
  }

  /** True when keys beyond the declared ones may stand here and have a meaning: without `properties` of its own. */
  get isOpen(): boolean {
    return !this.#branches.some(
      (branch) =>
        Object.hasOwn(branch, 'properties') || Object.hasOwn(branch, 'items') || Object.hasOwn(branch, 'type'),
    );
  }

  /** The keys that some branch lists among its `properties`. */
  get keys(): readonly string[] {
    return [
      ...new Set(this.#branches.flatMap(({ properties }) => (isJsonObject(properties) ? Object.keys(properties) : []))),
    ];
  }

  /** True when keys that are not declared belong to the object as well: a map, or an object without a list of its keys. */
  get hasFreeKeys(): boolean {
    if (!this.hasType('object') && this.types.length > 0) return false;
    return (
      this.keys.length === 0 ||
      this.#branches.some(
        ({ additionalProperties, patternProperties }) =>
          additionalProperties === true || isJsonObject(additionalProperties) || isJsonObject(patternProperties),
      )
    );
  }

  child(key: string): SchemaShape {
    const known = this.#children.get(key);
    if (known) return known;
    const schemas: JsonValue[] = [];
    for (const { properties, additionalProperties, patternProperties } of this.#branches) {
      if (isJsonObject(properties) && Object.hasOwn(properties, key)) schemas.push(properties[key] ?? null);
      else if (isJsonObject(additionalProperties)) schemas.push(additionalProperties);
      if (isJsonObject(patternProperties)) schemas.push(...Object.values(patternProperties));
    }
    const child = new SchemaShape(this.#root, schemas);
    if (this.#children.size < 2_000) this.#children.set(key, child);
    return child;
  }

  get element(): SchemaShape {
    this.#element ??= new SchemaShape(
      this.#root,
      this.#branches.flatMap(({ items, additionalItems }) => [
        ...(Array.isArray(items) ? items : isJsonObject(items) ? [items] : []),
        ...(isJsonObject(additionalItems) ? [additionalItems] : []),
      ]),
    );
    return this.#element;
  }
}

const shapes = new WeakMap<object, SchemaShape>();

/** The shape of a whole schema, remembered for as long as the schema is. */
export function shapeOf(schema: JsonValue): SchemaShape | undefined {
  if (!isJsonObject(schema)) return undefined;
  const known = shapes.get(schema);
  if (known) return known;
  const shape = new SchemaShape(schema);
  shapes.set(schema, shape);
  return shape;
}

function branchesOf(root: JsonValue, schemas: readonly JsonValue[]): JsonObject[] {
  const found = new Set<JsonObject>();
  const queue = [...schemas];
  for (let at = 0; at < queue.length && found.size < MAX_BRANCHES; at++) {
    const schema = queue[at];
    if (!isJsonObject(schema) || found.has(schema)) continue;
    found.add(schema);
    if (typeof schema.$ref === 'string') queue.push(resolvePointer(root, schema.$ref) ?? null);
    for (const key of ['allOf', 'anyOf', 'oneOf']) {
      const branches = schema[key];
      if (Array.isArray(branches)) queue.push(...branches);
    }
    for (const key of ['if', 'then', 'else']) if (Object.hasOwn(schema, key)) queue.push(schema[key] ?? null);
  }
  return [...found];
}

/** The value at a `#/a/b` reference inside the same document. */
export function resolvePointer(root: JsonValue, reference: string): JsonValue | undefined {
  if (!reference.startsWith('#')) return undefined;
  let current: JsonValue | undefined = root;
  for (const part of decodePointer(reference.slice(1)).split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(current)) current = current[Number(key)];
    else if (isJsonObject(current) && Object.hasOwn(current, key)) current = current[key];
    else return undefined;
  }
  return current;
}

function decodePointer(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
