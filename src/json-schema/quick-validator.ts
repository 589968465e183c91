import type { JsonValue } from '../json.ts';
import { interpret, TooMuchWork } from './interpret.ts';
import { usableSchema } from './usable-schema.ts';
import type { Validator } from './validator.ts';

/**
 * A validator for single small values, such as an example in a text: it is there at once, without compiling anything.
 * A value that is too much work has no problems. Throws `SchemaUnusable` for a schema that cannot be used.
 */
export function createQuickValidator(schema: JsonValue): Validator {
  const index = usableSchema(schema);
  return {
    validate(value) {
      try {
        return interpret(index, index.root, value);
      } catch (error) {
        if (error instanceof TooMuchWork) return [];
        throw error;
      }
    },
  };
}
