import type { JsonValue } from '../json.ts';
import { pointerTokens } from '../json-pointer.ts';
import type { Violation } from './judgement.ts';
import { violation } from './plain-judgements.ts';

/** The part of a schema validator that judging needs. */
export interface SchemaCheck {
  validate(value: JsonValue): readonly SchemaProblemLike[];
}

interface SchemaProblemLike {
  /** JSON pointer in the value. */
  readonly pointer: string;
  readonly keyword: string;
  readonly message: string;
  /** The message without anything of the value. */
  readonly requirement: string;
}

/** The most violations of a schema that are told one by one. */
const MAX_SCHEMA_VIOLATIONS = 50;

/** How a value breaks its schema. */
export function schemaViolations(validator: SchemaCheck, value: JsonValue): Violation[] {
  const problems = validator.validate(value);
  const told = problems.slice(0, MAX_SCHEMA_VIOLATIONS).map(({ pointer, message, requirement }): Violation => {
    const nullHint = atPointer(value, pointer) === null ? '; for "not found", let the schema allow null' : '';
    const path = writtenPath(pointer);
    return {
      ...violation('schema', `${path === '' ? 'The response' : path} ${message}${nullHint}`),
      path,
      requirement: `${requirement}${nullHint}`,
    };
  });
  const rest = problems.length - told.length;
  return rest > 0 ? [...told, violation('schema', `${rest} more violations of the schema.`)] : told;
}

function atPointer(value: JsonValue, pointer: string): JsonValue | undefined {
  let current: unknown = value;
  for (const key of pointerTokens(pointer)) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined;
    current = (current as Record<string, unknown>)[key];
  }
  return current as JsonValue | undefined;
}

function writtenPath(pointer: string): string {
  return pointerTokens(pointer)
    .map((key, index) => (/^\d+$/.test(key) ? `[${key}]` : index === 0 ? key : `.${key}`))
    .join('');
}
