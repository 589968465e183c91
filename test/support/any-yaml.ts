import fc from 'fast-check';
import type { JsonObject } from '../../src/json.ts';

/** Mappings of the given names, nested, with values that are right, nearly right, or of another kind. */
export function anyYaml(names: readonly string[], values: readonly string[]): fc.Arbitrary<JsonObject> {
  const name = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...names) }, fc.string({ maxLength: 4 }));
  const leaf = fc.oneof(
    fc.constantFrom(...values),
    fc.constantFrom(null, true, false, 0, 1, -1, 1.5, 1e300, {}, []),
    fc.string({ maxLength: 6 }),
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(name, tie('value'), { maxKeys: 4 }),
    ),
  }));
  return fc.dictionary(name, value, { maxKeys: 5 }) as fc.Arbitrary<JsonObject>;
}
