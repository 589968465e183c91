import type { Case, Expectation } from '../evals/case.ts';
import type { JsonValue } from '../json.ts';
import { createValidator } from '../json-schema/validator.ts';
import { judge } from '../judge/judge.ts';
import { isWritable, proposeUpdate } from '../judge/proposal.ts';
import { writtenResponse } from '../judge/written-response.ts';
import type { ExpectationUpdate } from '../report/results.ts';
import type { DocumentPart } from '../source/document-edits.ts';
import { prettyText } from '../source/write-value.ts';
import { obstacle, type UpdateTarget } from './update-targets.ts';

/** What is to be done for a target before anything is written. */
export interface UpdatePlan {
  readonly row: ExpectationUpdate;
  /** Changes of a document that is there. */
  readonly part?: DocumentPart & { readonly file: string };
  /** A file that is to be made; only when the part that names it can be carried out. */
  readonly created?: { readonly file: string; readonly text: string };
}

/** Plans the change of one target from what all of its trials answered. */
export async function planUpdate(target: UpdateTarget): Promise<UpdatePlan> {
  const blocked = obstacle(target);
  if (blocked !== undefined) return { row: leftRow(target, blocked) };
  return target.kind === 'create' ? planCreation(target) : planChange(target);
}

/** A row that says why nothing is written. */
export function leftRow(target: UpdateTarget, reason: string, open: readonly string[] = []): ExpectationUpdate {
  const file = target.kind === 'create' ? target.create.file : target.at.file;
  return { ...NOTHING, file, cases: namesOf(target), change: 'left', open, reason };
}

const NOTHING = { replaced: 0, removed: 0, added: 0, open: [] };

function namesOf({ users }: UpdateTarget): string[] {
  return users.map(({ name }) => name);
}

function planChange(target: Extract<UpdateTarget, { kind: 'change' }>): UpdatePlan {
  const { at, value, users } = target;
  const proposal = proposeUpdate(
    value,
    users.flatMap(({ judgements }) => judgements),
  );
  const { replaced, removed, added, open } = proposal;
  if (replaced.length + removed.length + added.length === 0)
    return { row: leftRow(target, 'its trials disagree, or no other value would mend it', open) };
  const counts = { replaced: replaced.length, removed: removed.length, added: added.length };
  return {
    row: { file: at.file, cases: namesOf(target), change: 'updated', ...counts, open },
    part: { file: at.file, pointer: at.pointer, changes: proposal },
  };
}

async function planCreation(target: Extract<UpdateTarget, { kind: 'create' }>): Promise<UpdatePlan> {
  const { create, users } = target;
  const [first] = users.filter(({ judgements }) => judgements.length > 0);
  const payloads = users.flatMap(({ judgements }) => judgements.map(({ payload = null }) => payload));
  const [answer = null, ...others] = payloads;
  if (!first) return { row: leftRow(target, 'nothing ran') };
  const open = new Set<string>();
  for (const other of others) for (const path of await differences(first.one, answer, other)) open.add(path);
  if (open.size > 0) return { row: leftRow(target, 'its trials disagree', [...open]) };
  if (!isWritable(answer))
    return { row: leftRow(target, 'its response holds a number beyond all that equals nothing') };
  const schema = appliedSchema(first.one.expect, first.skill.skill.outputSchema);
  const value = writtenResponse(answer, first.one.expect.compare, schema, await validity(schema));
  const link = create.link && {
    ...create.link,
    changes: {
      replaced: [],
      removed: [],
      added: [{ steps: ['expect', 'json_file'], value: create.file.slice(create.file.lastIndexOf('/') + 1) }],
    },
  };
  return {
    row: { ...NOTHING, file: create.file, cases: namesOf(target), change: 'created' },
    created: { file: create.file, text: `${prettyText(value, { indent: '', unit: '  ', lineEnd: '\n' })}\n` },
    ...(link ? { part: link } : {}),
  };
}

/** Paths at which a response differs from another one under the rules of a case. */
async function differences(one: Case, expected: JsonValue, response: JsonValue): Promise<string[]> {
  const { usage: _, minScore: __, ...rest } = one.expect;
  const expect: Expectation = {
    ...rest,
    match: 'full',
    schema: false,
    checks: [],
    artifacts: [],
    json: { value: expected },
  };
  const { fields } = await judge({
    expect,
    schema: undefined,
    createValidator,
    outcome: {
      kind: 'finished',
      execution: { id: '', state: 'completed', status: 'completed', usage: {}, echo: {}, response },
    },
  });
  return fields.filter(({ outcome }) => outcome !== 'match').map(({ path }) => path);
}

function appliedSchema({ schema }: Expectation, own: JsonValue | undefined): JsonValue | undefined {
  return schema === true ? own : schema === false ? undefined : schema.value;
}

async function validity(schema: JsonValue | undefined): Promise<(value: JsonValue) => boolean> {
  // A schema that cannot be used is a finding, and its skill is not sent.
  const validator = schema === undefined ? undefined : await createValidator(schema);
  return (value) => validator === undefined || validator.validate(value).length === 0;
}
