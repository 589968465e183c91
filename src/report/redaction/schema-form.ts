import { isJsonObject, type JsonObject, type JsonValue } from '../../json.ts';
import type { Form } from './form.ts';
import { isMarked, objectOf, SchemaGraph } from './schema-graph.ts';

/** Whether a key matches a pattern of `patternProperties`; true where it cannot be found out. */
export type KeyMatches = (pattern: string, key: string) => boolean;

const SCALARS = ['string', 'number', 'integer', 'boolean'];

/**
 * The form that an output schema gives a response, with its marks. Alternatives and conditions all count at once: which
 * of them holds is not looked at, so that a response that breaks the schema is no way around a mark.
 */
export function schemaForm(schema: JsonValue, matches: KeyMatches): Form & { readonly hasMarks: boolean } {
  const forms = new Forms(schema, matches);
  return Object.assign(forms.of([schema]), { hasMarks: forms.graph.hasMarks });
}

/** The forms of one schema, one for each set of subschemas: a schema that contains itself has no more of them. */
class Forms {
  readonly graph: SchemaGraph;
  readonly matches: KeyMatches;
  readonly #numbers = new Map<JsonObject, number>();
  readonly #known = new Map<string, SchemaForm>();

  constructor(schema: JsonValue, matches: KeyMatches) {
    this.graph = new SchemaGraph(schema);
    this.matches = matches;
  }

  of(schemas: readonly JsonValue[]): SchemaForm {
    const closure = this.graph.closure(schemas);
    const name = closure
      .map((schema) => this.#numberOf(schema))
      .sort((a, b) => a - b)
      .join(' ');
    const known = this.#known.get(name) ?? new SchemaForm(this, closure);
    this.#known.set(name, known);
    return known;
  }

  #numberOf(schema: JsonObject): number {
    const number = this.#numbers.get(schema) ?? this.#numbers.size;
    this.#numbers.set(schema, number);
    return number;
  }
}

class SchemaForm implements Form {
  readonly marked: boolean;
  readonly leads: boolean;
  readonly hidesKeys: boolean;
  readonly mayBeScalar: boolean;
  readonly mayBeList: boolean;
  readonly isOpen: boolean;
  readonly isFree: boolean;
  readonly keys: readonly string[];
  readonly #forms: Forms;
  readonly #schemas: readonly JsonObject[];
  readonly #children = new Map<string | number, SchemaForm>();
  #sensitiveKeys: readonly string[] | undefined;

  constructor(forms: Forms, schemas: readonly JsonObject[]) {
    this.#forms = forms;
    this.#schemas = schemas;
    this.marked = schemas.some(isMarked);
    this.leads = schemas.some((schema) => forms.graph.leads(schema));
    this.hidesKeys = schemas.some(
      ({ propertyNames }) => isJsonObject(propertyNames) && forms.graph.closure([propertyNames]).some(isMarked),
    );
    const said = schemas.filter(saysWhat);
    this.isOpen = said.length === 0;
    this.mayBeScalar = this.isOpen || said.some((schema) => allows(schema, SCALARS, []));
    this.mayBeList = this.isOpen || said.some((schema) => allows(schema, ['array'], ['items', 'contains']));
    this.isFree = said.some(
      (schema) => allows(schema, ['object'], ['properties']) && schema.additionalProperties !== false,
    );
    this.keys = [...new Set(schemas.flatMap(({ properties }) => Object.keys(objectOf(properties))))];
  }

  get sensitiveKeys(): readonly string[] {
    if (!this.leads) return [];
    this.#sensitiveKeys ??= this.keys.filter((key) => {
      const { marked, leads } = this.key(key);
      return marked || leads;
    });
    return this.#sensitiveKeys;
  }

  get entry(): Form | undefined {
    const entries = this.#schemas.flatMap(({ additionalProperties, patternProperties }) => [
      ...(isDescribed(additionalProperties) ? [additionalProperties] : []),
      ...Object.values(objectOf(patternProperties)),
    ]);
    return entries.length === 0 ? undefined : this.#forms.of(entries);
  }

  declares(key: string): 'field' | 'entry' | undefined {
    if (this.#schemas.some(({ properties }) => Object.hasOwn(objectOf(properties), key))) return 'field';
    const entry = this.#schemas.some(
      ({ additionalProperties, patternProperties }) =>
        isDescribed(additionalProperties) || this.#matching(patternProperties, key).length > 0,
    );
    return entry ? 'entry' : undefined;
  }

  key(name: string): Form {
    return this.#child(name, () =>
      this.#schemas.flatMap(({ properties, additionalProperties, patternProperties }) => {
        const own = objectOf(properties);
        const named = Object.hasOwn(own, name) ? [own[name] ?? null] : [];
        const matching = this.#matching(patternProperties, name);
        const rest = named.length + matching.length === 0 ? [additionalProperties ?? null] : [];
        return [...named, ...matching, ...rest];
      }),
    );
  }

  element(index?: number): Form {
    const place = index === undefined ? -1 : Math.min(index, this.#longestTuple);
    return this.#child(place, () =>
      this.#schemas.flatMap(({ items, additionalItems, contains }) => {
        const rest = [additionalItems ?? null, contains ?? null];
        if (!Array.isArray(items)) return [items ?? null, contains ?? null];
        if (index === undefined) return [...items, ...rest];
        return index < items.length ? [items[index] ?? null, contains ?? null] : rest;
      }),
    );
  }

  /** Elements behind every tuple all have one form. */
  get #longestTuple(): number {
    return Math.max(0, ...this.#schemas.map(({ items }) => (Array.isArray(items) ? items.length : 0)));
  }

  #matching(patternProperties: JsonValue | undefined, key: string): JsonValue[] {
    return Object.entries(objectOf(patternProperties)).flatMap(([pattern, schema]) =>
      this.#forms.matches(pattern, key) ? [schema] : [],
    );
  }

  #child(step: string | number, schemas: () => readonly JsonValue[]): SchemaForm {
    const known = this.#children.get(step);
    if (known) return known;
    const child = this.#forms.of(schemas());
    // A map may have an entry for every word of a book.
    if (this.#children.size < 2_000) this.#children.set(step, child);
    return child;
  }
}

/** `true` and `{}` allow further members and say nothing of them. */
function isDescribed(schema: JsonValue | undefined): schema is JsonObject {
  return isJsonObject(schema) && Object.keys(schema).length > 0;
}

/** True when a subschema itself says what may stand there, and not only by others. */
function saysWhat(schema: JsonObject): boolean {
  return ['type', 'properties', 'patternProperties', 'additionalProperties', 'items', 'enum', 'const'].some((word) =>
    Object.hasOwn(schema, word),
  );
}

function allows(schema: JsonObject, types: readonly string[], words: readonly string[]): boolean {
  const { type } = schema;
  const named = typeof type === 'string' ? [type] : Array.isArray(type) ? type : [];
  if (named.length > 0) return named.some((one) => typeof one === 'string' && types.includes(one));
  if (words.some((word) => Object.hasOwn(schema, word))) return true;
  return words.length === 0 && (Object.hasOwn(schema, 'enum') || Object.hasOwn(schema, 'const'));
}
