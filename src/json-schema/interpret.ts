import { isJsonObject, type JsonValue } from '../json.ts';
import { childPointer } from '../json-pointer.ts';
import { describeProblem } from './describe-problem.ts';
import { matchesFormat } from './formats.ts';
import { equalJson, isOfType } from './json-facts.ts';
import { testPattern } from './pattern.ts';
import type { SchemaIndex, SchemaNode } from './schema-index.ts';
import type { SchemaProblem } from './schema-problem.ts';

/** A value that was too much work to check to the end. */
export class TooMuchWork extends Error {
  override readonly name = 'TooMuchWork';
}

const MOST_STEPS = 20_000;
/** Comparisons of two values that take as long as a step. */
const COMPARISONS = 16;

/**
 * Checks small values (defaults, examples) against one schema of a document without compiling it: nothing is loaded,
 * and the answer comes at once. Applies draft-07 as the compiled validator does.
 * Throws `TooMuchWork` when a value takes more steps than anything that people write as an example.
 */
export function interpret(index: SchemaIndex, node: SchemaNode, value: JsonValue): SchemaProblem[] {
  return new Interpreter(index).check(node, value, '');
}

type Keyword = (this: Interpreter, at: Place, value: JsonValue) => Iterable<SchemaProblem>;

/** A keyword at work: where its schema and the value stand. */
interface Place {
  readonly node: SchemaNode;
  readonly schema: Readonly<Record<string, JsonValue>>;
  readonly keyword: string;
  readonly expected: JsonValue;
  readonly pointer: string;
}

class Interpreter {
  readonly #index: SchemaIndex;
  #steps = 0;

  constructor(index: SchemaIndex) {
    this.#index = index;
  }

  /** Counts comparisons of two values, of which many are a step. */
  compare(count: number): void {
    this.#steps += count / COMPARISONS;
    if (this.#steps > MOST_STEPS) throw new TooMuchWork();
  }

  check(node: SchemaNode, value: JsonValue, pointer: string): SchemaProblem[] {
    if (++this.#steps > MOST_STEPS) throw new TooMuchWork();
    const { schema } = node;
    if (schema === true) return [];
    if (schema === false)
      return [problem({ node, schema: {}, keyword: 'false schema', expected: false, pointer }, value)];
    if (typeof schema.$ref === 'string') {
      const target = this.#index.resolve(node);
      if (target?.kind !== 'schema') throw new TooMuchWork();
      return this.check(target.node, value, pointer);
    }
    const problems: SchemaProblem[] = [];
    for (const [keyword, expected] of Object.entries(schema)) {
      const apply = Object.hasOwn(keywords, keyword) ? keywords[keyword] : undefined;
      if (apply) problems.push(...apply.call(this, { node, schema, keyword, expected, pointer }, value));
    }
    return problems;
  }

  /** Checks against the schema under a keyword, or under a name or index below it. */
  below(at: Place, keyword: string, key: string | number | undefined, value: JsonValue, pointer = at.pointer) {
    const parent = childPointer(at.node.pointer, keyword);
    const node = this.#index.at(key === undefined ? parent : childPointer(parent, key));
    return node ? this.check(node, value, pointer) : [];
  }

  matches(pattern: string, text: string): boolean {
    const matched = testPattern(pattern, text);
    if (matched === undefined) throw new TooMuchWork();
    return matched;
  }
}

/** How a problem names the property that it is about, by its keyword. */
const NAMED_PROPERTIES: Readonly<Record<string, string>> = {
  required: 'missingProperty',
  additionalProperties: 'additionalProperty',
};

function problem(
  { node, schema, keyword, expected, pointer }: Place,
  value: JsonValue,
  property?: string,
): SchemaProblem {
  const named = property === undefined ? {} : { property };
  const name = NAMED_PROPERTIES[keyword];
  return {
    pointer,
    keyword,
    ...describeProblem({ keyword, expected, schema, value, ...named }),
    schemaPointer: keyword === 'false schema' ? node.pointer : childPointer(node.pointer, keyword),
    params: property === undefined || name === undefined ? {} : { [name]: property },
  };
}

/** A keyword that holds or does not. */
const must = (holds: (expected: JsonValue, value: JsonValue) => boolean): Keyword =>
  function* (at, value) {
    if (!holds(at.expected, value)) yield problem(at, value);
  };

const onNumbers = (holds: (expected: number, value: number) => boolean) =>
  must((expected, value) => typeof value !== 'number' || typeof expected !== 'number' || holds(expected, value));
const onTexts = (holds: (expected: number, length: number) => boolean) =>
  must(
    (expected, value) =>
      typeof value !== 'string' || typeof expected !== 'number' || holds(expected, [...value].length),
  );
const onLists = (holds: (expected: number, length: number) => boolean) =>
  must((expected, value) => !Array.isArray(value) || typeof expected !== 'number' || holds(expected, value.length));
const onObjects = (holds: (expected: number, size: number) => boolean) =>
  must(
    (expected, value) =>
      !isJsonObject(value) || typeof expected !== 'number' || holds(expected, Object.keys(value).length),
  );

const alternatives: Keyword = function* (at, value) {
  const branches = Array.isArray(at.expected) ? at.expected.map((_, i) => this.below(at, at.keyword, i, value)) : [];
  const valid = branches.filter((problems) => problems.length === 0).length;
  if (valid === 1 || (valid > 1 && at.keyword === 'anyOf')) return;
  if (valid > 1) {
    yield problem(at, value);
    return;
  }
  // The alternative that was meant is the one for values of this type.
  const meant = branches.filter(
    (problems) => !problems.some(({ keyword, pointer }) => keyword === 'type' && pointer === at.pointer),
  );
  const [only, ...others] = meant;
  yield* only && others.length === 0 ? only : [problem(at, value)];
};

const keywords: Readonly<Record<string, Keyword>> = {
  type: must((expected, value) =>
    (Array.isArray(expected) ? expected : [expected]).some((name) => isOfType(value, name)),
  ),
  *enum(at, value) {
    if (!Array.isArray(at.expected)) return;
    this.compare(at.expected.length);
    if (!at.expected.some((allowed) => equalJson(allowed, value))) yield problem(at, value);
  },
  const: must(equalJson),
  minimum: onNumbers((limit, value) => value >= limit),
  maximum: onNumbers((limit, value) => value <= limit),
  exclusiveMinimum: onNumbers((limit, value) => value > limit),
  exclusiveMaximum: onNumbers((limit, value) => value < limit),
  multipleOf: onNumbers((step, value) => Math.abs(Math.round(value / step) - value / step) <= 1e-9),
  minLength: onTexts((limit, length) => length >= limit),
  maxLength: onTexts((limit, length) => length <= limit),
  *pattern(at, value) {
    if (typeof value === 'string' && !this.matches(String(at.expected), value)) yield problem(at, value);
  },
  format: must((expected, value) => typeof value !== 'string' || matchesFormat(String(expected), value) !== false),
  minItems: onLists((limit, length) => length >= limit),
  maxItems: onLists((limit, length) => length <= limit),
  *uniqueItems(at, value) {
    if (at.expected !== true || !Array.isArray(value)) return;
    this.compare(value.length ** 2 / 2);
    if (value.some((a, i) => value.slice(i + 1).some((b) => equalJson(a, b)))) yield problem(at, value);
  },
  minProperties: onObjects((limit, size) => size >= limit),
  maxProperties: onObjects((limit, size) => size <= limit),
  *required(at, value) {
    if (!isJsonObject(value) || !Array.isArray(at.expected)) return;
    for (const name of at.expected)
      if (typeof name === 'string' && !Object.hasOwn(value, name)) yield problem(at, value, name);
  },
  *properties(at, value) {
    if (!isJsonObject(value) || !isJsonObject(at.expected)) return;
    for (const name of Object.keys(at.expected)) {
      const member = Object.hasOwn(value, name) ? value[name] : undefined;
      if (member !== undefined) yield* this.below(at, at.keyword, name, member, childPointer(at.pointer, name));
    }
  },
  *patternProperties(at, value) {
    if (!isJsonObject(value) || !isJsonObject(at.expected)) return;
    for (const pattern of Object.keys(at.expected))
      for (const [name, member] of Object.entries(value))
        if (this.matches(pattern, name))
          yield* this.below(at, at.keyword, pattern, member, childPointer(at.pointer, name));
  },
  *additionalProperties(at, value) {
    if (!isJsonObject(value)) return;
    const { properties = {}, patternProperties = {} } = at.schema;
    for (const [name, member] of Object.entries(value)) {
      if (isJsonObject(properties) && Object.hasOwn(properties, name)) continue;
      if (Object.keys(patternProperties ?? {}).some((pattern) => this.matches(pattern, name))) continue;
      if (at.expected === false) {
        // The name that was meant is looked for.
        this.compare(Object.keys(properties ?? {}).length);
        yield problem(at, value, name);
      } else yield* this.below(at, at.keyword, undefined, member, childPointer(at.pointer, name));
    }
  },
  *propertyNames(at, value) {
    if (!isJsonObject(value)) return;
    for (const name of Object.keys(value))
      if (this.below(at, at.keyword, undefined, name).length > 0) yield problem(at, value, name);
  },
  *dependencies(at, value) {
    if (!isJsonObject(value) || !isJsonObject(at.expected)) return;
    for (const [name, needed] of Object.entries(at.expected)) {
      if (!Object.hasOwn(value, name)) continue;
      if (!Array.isArray(needed)) yield* this.below(at, at.keyword, name, value);
      else
        for (const other of needed)
          if (typeof other === 'string' && !Object.hasOwn(value, other)) yield problem(at, value, other);
    }
  },
  *items(at, value) {
    if (!Array.isArray(value)) return;
    const tuple = Array.isArray(at.expected);
    for (const [index, element] of value.entries()) {
      const known = !tuple || index < (at.expected as JsonValue[]).length;
      const [keyword, key] = tuple ? (known ? ['items', index] : ['additionalItems', undefined]) : ['items', undefined];
      if (keyword === 'items' || Object.hasOwn(at.schema, 'additionalItems'))
        yield* this.below(at, keyword, key, element, childPointer(at.pointer, index));
    }
  },
  *contains(at, value) {
    if (Array.isArray(value) && value.every((element) => this.below(at, at.keyword, undefined, element).length > 0))
      yield problem(at, value);
  },
  *allOf(at, value) {
    if (!Array.isArray(at.expected)) return;
    for (const index of at.expected.keys()) yield* this.below(at, at.keyword, index, value);
  },
  anyOf: alternatives,
  oneOf: alternatives,
  *not(at, value) {
    if (this.below(at, at.keyword, undefined, value).length === 0) yield problem(at, value);
  },
  *if(at, value) {
    const branch = this.below(at, 'if', undefined, value).length === 0 ? 'then' : 'else';
    if (Object.hasOwn(at.schema, branch)) yield* this.below(at, branch, undefined, value);
  },
};
