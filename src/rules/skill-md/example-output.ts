import { isJsonObject, type JsonValue } from '../../json.ts';
import { childPointer, pointerTokens } from '../../json-pointer.ts';
import { createQuickValidator } from '../../json-schema/quick-validator.ts';
import { SchemaUnusable, type Validator } from '../../json-schema/validator.ts';
import { parseJson, type SyntaxProblem } from '../../source/json.ts';
import type { OffsetRange } from '../../source/position.ts';
import { SourceText } from '../../source/source-text.ts';
import type { RuleFamily } from '../family.ts';
import { levels } from '../levels.ts';
import { at, bodyOf } from '../manifest.ts';
import { type MarkdownFence, markdownOf } from '../markdown/markdown.ts';
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
      since: '0.1.0',
      fixable: 'no',
      why: 'A model follows an example more closely than a rule. An example that breaks the schema teaches answers that are refused. Looked at are JSON blocks below a heading that speaks of output, results or examples (and of no input or error), and anywhere those that share two fields with the schema. A block with gaps (`…`, `<value>`) is no example.',
      how: 'Mend the example, or the schema if the example is right.',
      source: 'JSON Schema draft-07; VLM Run documentation, skills/spec/schema-json.',
    },
  ],
  check({ skill }: Subject): Violation[] {
    const body = bodyOf(skill);
    const schema = skill.outputSchema;
    if (body === undefined || schema === undefined || !/(?:```|~~~)[ \t]*json/i.test(body.source.text)) return [];
    const fields = topFields(schema);
    const examples = markdownOf(body).fences.flatMap((fence) => exampleOf(body.source, fence, fields) ?? []);
    if (examples.length === 0) return [];
    const validator = validatorFor(schema);
    return validator === undefined
      ? []
      : examples.flatMap((example) => [...problemsOf(body.source, example, validator)]);
  },
};

interface Example {
  /** Absent when it is no JSON. */
  readonly value: JsonValue | undefined;
  /** The first mistake of its syntax. */
  readonly mistake: SyntaxProblem | undefined;
  /** A fragment shows some fields only. */
  readonly complete: boolean;
  readonly locate: (pointer: string, mark?: 'key') => OffsetRange;
  readonly start: number;
}

const OUTPUT = /\b(?:outputs?|results?|responses?|returns?)\b/i;
const EXAMPLE = /\bexamples?\b/i;
const OTHER = /\b(?:inputs?|requests?|errors?|failures?|bad|wrong|incorrect|invalid|schemas?|before)\b/i;

/** True below a heading that promises an output: the innermost that says anything about it decides. */
function promisesOutput(headings: readonly string[]): boolean {
  let example = false;
  for (const heading of headings.toReversed()) {
    // "Example input and output" may be followed by either.
    if (OTHER.test(heading)) return false;
    if (OUTPUT.test(heading)) return true;
    example ||= EXAMPLE.test(heading);
  }
  return example;
}

/** What a fence shows of an output; undefined for any other fence, and for JSON with gaps. */
function exampleOf(source: SourceText, fence: MarkdownFence, fields: readonly string[]): Example | undefined {
  if (!/^jsonc?$/.test(fence.language) || !fence.closed || fence.quoted) return undefined;
  const { start, end } = fence.content;
  const text = source.text.slice(start, end);
  const document = parseJson(new SourceText(source.file, text));
  const { value } = document;
  const shared = isJsonObject(value) ? fields.filter((name) => Object.hasOwn(value, name)).length : 0;
  const complete = promisesOutput(fence.headings);
  if (!complete && shared < 2) return undefined;
  const mistake = fence.language === 'json' && !/\.\.\.|…|\{\{|<[\w -]+>/.test(text) ? document.problems[0] : undefined;
  if (value === undefined && mistake === undefined) return undefined;
  const locate: Example['locate'] = (pointer, mark) => {
    const place = document.locate(pointer);
    return (mark && place?.key) ?? place?.value ?? { start: 0, end: 1 };
  };
  return { value, mistake, complete, locate, start };
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
  const { value, mistake, complete } = example;
  if (mistake !== undefined)
    yield violationAt(source, example, mistake.range, `Example is not valid JSON: ${mistake.message}`);
  if (value === undefined) return;
  const problems = validator.validate(value).filter((problem) => complete || problem.keyword !== 'required');
  for (const problem of problems.slice(0, MAX_PROBLEMS)) {
    const path = pointerTokens(problem.pointer).join('.');
    const message = `Example${path === '' ? '' : ` ${path}`} does not fit schema.json: ${problem.message}`;
    const extra = problem.params.additionalProperty;
    const place =
      typeof extra === 'string'
        ? example.locate(childPointer(problem.pointer, extra), 'key')
        : example.locate(problem.pointer);
    yield violationAt(source, example, place, message);
  }
}

/** On one line, since an example may be long. */
function violationAt(source: SourceText, example: Example, place: OffsetRange, message: string): Violation {
  const start = Math.min(example.start + place.start, source.text.length);
  const { line } = source.positionAt(start);
  const end = Math.max(start, Math.min(example.start + place.end, source.lineStart(line) + source.line(line).length));
  return {
    rule: 'skill-md/example-output-invalid',
    message: /[.?!]$/.test(message) ? message : `${message}.`,
    ...at(source, { start, end }),
  };
}
