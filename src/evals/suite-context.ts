import type { JsonValue } from '../json.ts';
import type { Validator } from '../json-schema/validator.ts';
import type { Skill } from '../skill/skill.ts';
import type { SourceRange } from '../source/position.ts';
import type { SuiteProblem } from './case.ts';
import type { Documents, ReadDocument } from './documents.ts';

/** What reading the suites of one skill shares. */
export interface SkillContext {
  readonly cwd: string;
  /** Absolute path of the repository that no fixture may leave. */
  readonly root: string;
  readonly skill: Skill;
  readonly documents: Documents;
  /** Problems found so far. */
  readonly problems: SuiteProblem[];
  /** Absolute paths of every file and skill directory that a suite names. */
  readonly named: Set<string>;
  /** True when expected files that are missing will be made of the responses. */
  readonly update: boolean;
  /** Compiles an output schema once; undefined for one that cannot be used. */
  readonly validatorFor: (schema: JsonValue) => Promise<Validator | undefined>;
}

/** The rules that problems of suites are reported under. */
export type FixtureRule =
  | 'fixture/syntax'
  | 'fixture/input-missing'
  | 'fixture/expected-missing'
  | 'fixture/expected-invalid'
  | 'fixture/leak'
  | 'fixture/unread-suite'
  | 'fixture/file-id';

/** Notes a problem once: cells of a matrix and repeated names meet the same one. */
export function note(
  context: Pick<SkillContext, 'problems'>,
  rule: FixtureRule,
  message: string,
  place: {
    readonly file: string;
    readonly range?: SourceRange | undefined;
    readonly caseId?: string | undefined;
    /** The message without any expected value, where it quotes one. */
    readonly withoutValues?: string;
  },
): void {
  const { file, range, caseId, withoutValues } = place;
  const same = (one: SuiteProblem): boolean =>
    one.rule === rule &&
    one.message === message &&
    one.file === file &&
    one.range?.start.line === range?.start.line &&
    one.range?.start.column === range?.start.column;
  if (context.problems.some(same)) return;
  context.problems.push({
    rule,
    message,
    file,
    ...(range ? { range } : {}),
    ...(caseId === undefined ? {} : { caseId }),
    ...(withoutValues === undefined ? {} : { withoutValues }),
  });
}

/** Notes the mistakes of syntax of a document; true when it has a value nevertheless. */
export function noteSyntax(context: Pick<SkillContext, 'problems'>, read: ReadDocument): boolean {
  const withoutValues = 'The file cannot be read as it is written here.';
  for (const { message, range } of read.problems)
    note(context, 'fixture/syntax', message, { file: read.file, range, withoutValues });
  return read.document?.value !== undefined;
}
