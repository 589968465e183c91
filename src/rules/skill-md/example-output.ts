import { isJsonObject, type JsonValue } from '../../json.ts';
import { createQuickValidator } from '../../json-schema/quick-validator.ts';
import { SchemaUnusable, type Validator } from '../../json-schema/validator.ts';
import { parseJson } from '../../source/json.ts';
import type { OffsetRange } from '../../source/position.ts';
import { SourceText } from '../../source/source-text.ts';
import type { RuleFamily } from '../family.ts';
import { levels } from '../levels.ts';
import { at, bodyOf } from '../manifest.ts';
import { type Markdown, type MarkdownFence, markdownOf } from '../markdown.ts';
import type { Subject, Violation } from '../rule.ts';
import { topFields } from './schema-fields.ts';

const MAX_PROBLEMS = 5;

/** Whether the examples in the instructions are what the output schema wants. */
export const exampleOutput: RuleFamily = {
  rules: [
    {
      id: 'skill-md/example-output-invalid',
      title: 'Example outputs in the instructions fit the output schema',
      severity: levels('warning', 'off', 'warning', 'warning'),
      fixable: 'no',
      why: 'A model follows an example more closely than a rule. An example that breaks the schema teaches answers that are refused. Looked at are JSON blocks below a heading that speaks of output, results or examples, and those that share two fields with the schema.',
      how: 'Mend the example, or the schema if the example is right.',
      source: 'JSON Schema draft-07; VLM Run documentation, skills/spec/schema-json.',
    },
  ],
  check({ skill }: Subject): Violation[] {
    const body = bodyOf(skill);
    const schema = skill.outputSchema;
    if (body === undefined || schema === undefined || !/(?:```|~~~)[ \t]*json/i.test(body.source.text)) return [];
    const markdown = markdownOf(body);
    const examples = markdown.fences.flatMap((fence) => exampleOf(body.source, markdown, fence, schema) ?? []);
    if (examples.length === 0) return [];
    const validator = validatorFor(schema);
    return validator === undefined
      ? []
      : examples.flatMap((example) => [...problemsOf(body.source, example, validator)]);
  },
};

interface Example {
  readonly value: JsonValue;
  readonly complete: boolean;
  readonly locate: (pointer: string) => OffsetRange;
}

/** The value of a fence that shows what the skill returns; undefined for any other fence, and for JSON with gaps. */
function exampleOf(
  source: SourceText,
  markdown: Markdown,
  fence: MarkdownFence,
  schema: JsonValue,
): Example | undefined {
  if (!/^jsonc?$/.test(fence.language) || !fence.closed) return undefined;
  const { start, end } = fence.content;
  const document = parseJson(new SourceText(source.file, source.text.slice(start, end)));
  const { value } = document;
  if (!isJsonObject(value)) return undefined;
  const shared = topFields(schema).filter((name) => Object.hasOwn(value, name)).length;
  const heading =
    markdown.lines.findLast((line) => line.start < fence.start && /^#{1,6}\s/.test(line.text))?.text ?? '';
  const underHeading =
    /\b(?:outputs?|results?|responses?|returns?|examples?)\b/i.test(heading) &&
    !/\b(?:inputs?|requests?|errors?|bad|wrong|invalid|schema)\b/i.test(heading);
  if (shared === 0 || (shared < 2 && !underHeading)) return undefined;
  const locate = (pointer: string) => {
    const range = document.locate(pointer)?.value ?? { start: 0, end: 1 };
    return { start: start + range.start, end: start + range.end };
  };
  return { value, complete: underHeading, locate };
}

function validatorFor(schema: JsonValue): Validator | undefined {
  try {
    return createQuickValidator(schema);
  } catch (error) {
    // The rules about the schema say why it cannot be used.
    if (error instanceof SchemaUnusable) return undefined;
    throw error;
  }
}

function* problemsOf(source: SourceText, example: Example, validator: Validator): Iterable<Violation> {
  const problems = validator
    .validate(example.value)
    // A fragment shows some fields only.
    .filter((problem) => example.complete || problem.keyword !== 'required');
  for (const problem of problems.slice(0, MAX_PROBLEMS)) {
    const path = problem.pointer.slice(1).replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~');
    const range = example.locate(problem.pointer);
    const end = Math.min(range.end, range.start + Math.max(1, source.text.slice(range.start).search(/[\r\n]|$/)));
    const message = `Example${path === '' ? '' : ` ${path}`} does not fit schema.json: ${problem.message}`;
    yield {
      rule: 'skill-md/example-output-invalid',
      message: /[.?!]$/.test(message) ? message : `${message}.`,
      ...at(source, { start: range.start, end }),
    };
  }
}
