import type { JsonValue } from '../json.ts';

/** One way in which a value breaks its schema. */
export interface SchemaProblem {
  /**
   * JSON pointer in the value: to the wrong value, or to the object that lacks a member (`params.missingProperty`)
   * or has one too many (`params.additionalProperty`).
   */
  readonly pointer: string;
  /** Keyword of the schema that is broken; `limit` when the value could not be checked to the end. */
  readonly keyword: string;
  /** One line, without the pointer: `must be one of "EUR", "USD"; is "Euro"`. May quote foreign text. */
  readonly message: string;
  /** The message without anything of the value: `must be one of "EUR", "USD"`. */
  readonly requirement: string;
  /** JSON pointer of the keyword in the schema as it was given. */
  readonly schemaPointer: string;
  /** Details by keyword, named as ajv names them: `missingProperty`, `additionalProperty`, `allowedValues`, `limit`, … */
  readonly params: Readonly<Record<string, JsonValue>>;
}
