import type { JsonValue } from '../json.ts';
import { splitPointer } from '../json-pointer.ts';
import type { SchemaProblem } from '../json-schema/validator.ts';
import type { Expectation } from './case.ts';
import { type ReadDocument, rangeOf } from './documents.ts';
import { note, type SkillContext } from './suite-context.ts';

/** An expected value with the document that it stands in. */
export interface ExpectedValue {
  readonly value: JsonValue;
  readonly read: ReadDocument;
  /** Pointer of the value in the document; empty for a whole file. */
  readonly pointer: string;
}

/** Keywords that a part of a response may break although the whole would not. */
const WHOLE_ONLY =
  /^(required|minItems|minProperties|dependencies|contains|if|anyOf|oneOf|not)$|\/(anyOf|oneOf|not|if|then|else)\//;
const MAX_TOLD = 20;

/** Notes where an expected value breaks the output schema that the response will be held against. */
export async function checkExpected(
  context: SkillContext,
  expected: ExpectedValue,
  expect: Pick<Expectation, 'schema' | 'match' | 'compare'>,
  caseId: string,
): Promise<void> {
  const schema = schemaOf(context, expect);
  // No response at all is not held against the schema when the case expects just that.
  if (schema === undefined || expected.value === null) return;
  const validator = await context.validatorFor(schema);
  if (!validator) return;
  const all = validator.validate(expected.value);
  const partial = expect.match === 'subset';
  const told = all.filter(
    ({ keyword, schemaPointer }) => !partial || !(WHOLE_ONLY.test(keyword) || WHOLE_ONLY.test(schemaPointer)),
  );
  for (const problem of told.slice(0, MAX_TOLD)) {
    const { key, pointer } = placeOf(problem);
    const range = rangeOf(expected.read, expected.pointer + pointer, key);
    const where = splitPointer(problem.pointer)?.token ?? 'The expected value';
    const line = schemaLine(context, expect, problem);
    note(context, 'fixture/expected-invalid', `${where} ${problem.message}${line}.`, {
      file: expected.read.file,
      range,
      caseId,
      // A key may be a name that only the expected value knows; the place says which it is.
      withoutValues: `The expected value here ${problem.requirement}${line}.`,
    });
  }
  if (told.length > MAX_TOLD)
    note(context, 'fixture/expected-invalid', `${told.length - MAX_TOLD} more violations of the output schema.`, {
      file: expected.read.file,
      range: rangeOf(expected.read, expected.pointer, 'key'),
      caseId,
    });
}

function schemaOf({ skill }: SkillContext, { schema }: Pick<Expectation, 'schema'>): JsonValue | undefined {
  if (schema === false) return undefined;
  return schema === true ? skill.outputSchema : schema.value;
}

/** The member that is too many is marked at its key, a missing one at the key of the object that lacks it. */
function placeOf({ pointer, params }: SchemaProblem): { pointer: string; key: 'key' | 'value' } {
  if (typeof params.additionalProperty === 'string') {
    const token = params.additionalProperty.replaceAll('~', '~0').replaceAll('/', '~1');
    return { pointer: `${pointer}/${token}`, key: 'key' };
  }
  return { pointer, key: typeof params.missingProperty === 'string' ? 'key' : 'value' };
}

function schemaLine({ skill }: SkillContext, { schema }: Pick<Expectation, 'schema'>, problem: SchemaProblem): string {
  const { schemaFile } = skill;
  if (schema !== true || !schemaFile?.file.text) return '';
  const location = schemaFile.document?.locate(problem.schemaPointer);
  if (!location) return '';
  return ` (schema.json:${schemaFile.file.text.positionAt(location.value.start).line})`;
}
