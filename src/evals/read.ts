import { basename, dirname, join, resolve } from 'node:path';
import type { JsonValue } from '../json.ts';
import { createValidator, SchemaUnusable, type Validator } from '../json-schema/validator.ts';
import type { Skill } from '../skill/skill.ts';
import { isAgentSkillsFile, readAgentSkillsEvals } from './agent-skills.ts';
import type { Case, Suites } from './case.ts';
import { Cursor } from './cursor.ts';
import { Documents, type ReadDocument, rangeOf } from './documents.ts';
import { checkLeaks } from './leak.ts';
import { readPairs } from './pairs.ts';
import { checkPatterns } from './patterns.ts';
import { readSuite, type WrittenSuite } from './read-suite.ts';
import { filesBelow, isWithin, repositoryRoot, resolveInside } from './repository.ts';
import { resolveCase } from './resolve-case.ts';
import { note, noteSyntax, type SkillContext } from './suite-context.ts';

type Suite = Suites['suites'][number];

/**
 * The suites and cases of a skill: `<skill>/evals/`, `<repository>/evals/<skill name>/`, and suites anywhere below
 * `<repository>/evals/` that name the skill. Never rejects for what the files hold: that is in `problems`, with the
 * id of the case that cannot run because of it.
 */
export async function readSuites({ cwd, skill }: { readonly cwd: string; readonly skill: Skill }): Promise<Suites> {
  const root = await repositoryRoot(cwd);
  const context: SkillContext = {
    cwd,
    root,
    skill,
    documents: new Documents(cwd),
    problems: [],
    named: new Set(),
    validatorFor: validatorCache(),
  };
  const cases: Case[] = [];
  const suites: Suite[] = [];
  const owned = await suiteDirectories(context);
  const files = new Map<string, readonly string[]>();
  for (const directory of owned) files.set(directory, await filesBelow(directory));
  const outside = await suitesThatName(context, owned);
  for (const path of [...[...files.values()].flat().filter(isSuiteFile), ...outside]) {
    const read = await readSuiteFile(context, path);
    if (!read) continue;
    cases.push(...read.cases);
    suites.push(read.suite);
  }
  for (const path of [...files.values()].flat().filter(isAgentSkillsFile))
    cases.push(...(await readAgentSkillsEvals(context, path)));
  for (const [directory, found] of files) cases.push(...(await readPairs(context, directory, found)));
  await checkPatterns(context, cases);
  await checkLeaks(context, cases);
  return { cases: unique(context, cases), suites, problems: sorted(context.problems) };
}

function isSuiteFile(path: string): boolean {
  return /\.eval\.(ya?ml|json)$/i.test(path);
}

/** The directories whose suites and pairs belong to the skill without saying so. */
async function suiteDirectories({ cwd, root, skill }: SkillContext): Promise<string[]> {
  const directories = [join(skill.root, 'evals')];
  for (const base of new Set([resolve(cwd), root])) {
    const directory = join(base, 'evals', skill.name);
    // A name is foreign text, and `evals` may be a skill itself.
    const safe = /^[^./\\][^/\\]*$/.test(skill.name) && !isWithin(directory, skill.root);
    if (safe && !directories.includes(directory)) directories.push(directory);
  }
  return directories;
}

/** Suites below `<repository>/evals/` in other directories that name this skill themselves. */
async function suitesThatName(context: SkillContext, owned: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const base of new Set([resolve(context.cwd), context.root])) {
    const directory = join(base, 'evals');
    if (isWithin(directory, context.skill.root)) continue;
    for (const path of (await filesBelow(directory)).filter(isSuiteFile)) {
      if (found.includes(path) || owned.some((own) => isWithin(path, own))) continue;
      const { document } = await context.documents.read(path);
      const { value } = document ?? {};
      const named = typeof value === 'object' && value !== null && !Array.isArray(value) ? value.skill : undefined;
      if (typeof named === 'string' && resolve(dirname(path), named) === resolve(context.skill.root)) found.push(path);
    }
  }
  return found;
}

async function readSuiteFile(
  context: SkillContext,
  path: string,
): Promise<{ readonly suite: Suite; readonly cases: readonly Case[] } | undefined> {
  const read = await context.documents.read(path);
  if (!noteSyntax(context, read) || read.document?.value === undefined) return undefined;
  const { value } = read.document;
  const written = readSuite(
    new Cursor(value, '', (pointer, message, at) =>
      note(context, 'fixture/syntax', `${shownPointer(pointer)}${message}.`, {
        file: read.file,
        range: rangeOf(read, pointer, at),
        caseId: caseAt(value, pointer),
      }),
    ),
  );
  if (!written || !(await belongsHere(context, read, written))) return undefined;
  const cases: Case[] = [];
  for (const one of written.cases) cases.push(...(await resolveCase(context, read, one)));
  const { gate, maxCredits } = written;
  return {
    cases,
    suite: {
      file: read.file,
      gate,
      caseIds: cases.map(({ id }) => id),
      ...(maxCredits === undefined ? {} : { maxCredits }),
    },
  };
}

/** A suite that names another skill than the one it lies in would be judged under the wrong schema. */
async function belongsHere(context: SkillContext, read: ReadDocument, { skill }: WrittenSuite): Promise<boolean> {
  if (!skill) return true;
  const named = await resolveInside(context.root, dirname(read.path), skill.path);
  if (named.path === resolve(context.skill.root)) return true;
  const inside = isWithin(read.path, context.skill.root);
  const why = named.problem ?? (inside ? 'is not the skill that this file lies in' : 'is another skill');
  // A suite in the directory of a namesake may well speak of a skill elsewhere; that skill reads it.
  if (inside || named.problem !== undefined)
    note(context, 'fixture/syntax', `skill: ${skill.path} ${why}.`, {
      file: read.file,
      range: rangeOf(read, skill.pointer),
    });
  return false;
}

/** `cases[2].expect.match: ` in front of a message. */
function shownPointer(pointer: string): string {
  if (pointer === '') return 'The suite ';
  const path = pointer
    .slice(1)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((token, index) => (/^\d+$/.test(token) ? `[${token}]` : index === 0 ? token : `.${token}`))
    .join('');
  return `${path}: `;
}

/** The id of the case that a pointer leads into, where it has one. */
function caseAt(suite: JsonValue, pointer: string): string | undefined {
  const index = /^\/cases\/(\d+)/.exec(pointer)?.[1];
  if (index === undefined || typeof suite !== 'object' || suite === null || Array.isArray(suite)) return undefined;
  const one = Array.isArray(suite.cases) ? suite.cases[Number(index)] : undefined;
  return typeof one === 'object' && one !== null && !Array.isArray(one) && typeof one.id === 'string'
    ? one.id
    : undefined;
}

/** The cases without those whose id another case has already. */
function unique(context: SkillContext, cases: readonly Case[]): Case[] {
  const seen = new Map<string, Case>();
  for (const one of cases) {
    const first = seen.get(one.id);
    if (!first) seen.set(one.id, one);
    else {
      const line = first.source.range ? `:${first.source.range.start.line}` : '';
      const message = `The id ${one.baseId} is taken by a case in ${basename(first.source.file)}${line}; ids are unique within a skill.`;
      note(context, 'fixture/syntax', message, { file: one.source.file, range: one.source.range, caseId: one.id });
    }
  }
  return [...seen.values()];
}

function sorted(problems: SkillContext['problems']): SkillContext['problems'] {
  const key = ({ file, range }: (typeof problems)[number]): [string, number, number] => [
    file,
    range?.start.line ?? 0,
    range?.start.column ?? 0,
  ];
  return [...problems].sort((a, b) => {
    const [fileA, lineA, columnA] = key(a);
    const [fileB, lineB, columnB] = key(b);
    return fileA === fileB ? lineA - lineB || columnA - columnB : fileA < fileB ? -1 : 1;
  });
}

function validatorCache(): SkillContext['validatorFor'] {
  const made = new Map<JsonValue, Promise<Validator | undefined>>();
  return (schema) => {
    const known = made.get(schema);
    if (known) return known;
    // What is wrong with a schema is found by the rules about schemas.
    const validator = createValidator(schema).catch((error: unknown) => {
      if (error instanceof SchemaUnusable) return undefined;
      throw error;
    });
    made.set(schema, validator);
    return validator;
  };
}
