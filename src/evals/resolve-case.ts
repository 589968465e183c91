import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { JsonObject } from '../json.ts';
import { detached } from '../text.ts';
import type { Case, Expectation, MissingExpectation, RunSettings } from './case.ts';
import { defined } from './cursor.ts';
import { type ReadDocument, rangeOf } from './documents.ts';
import type { CompareRule } from './expectation.ts';
import { checkExpected, type ExpectedValue } from './expected.ts';
import { cellSuffix, MAX_CELLS, matrixCells } from './matrix.ts';
import { openDocument } from './open-document.ts';
import { readCompareRule } from './read-compare.ts';
import { ABSENT, resolveInside, shownPath } from './repository.ts';
import { resolveInputs } from './resolve-inputs.ts';
import type { WrittenCase, WrittenExpect, WrittenPath, WrittenRun } from './settings.ts';
import { note, noteSyntax, type SkillContext } from './suite-context.ts';

const MAX_PROMPT_BYTES = 1024 * 1024;

// What most of many thousand cases do not say is the same object in all of them.
const NOTHING: readonly never[] = [];
const ONE_CELL: readonly JsonObject[] = [{}];
const NO_SETTINGS: RunSettings = {};
const ONCE = { times: 1, minPass: 1, stop: 'early' } as const;

/** A written case as the cases that will run: one for each cell of its matrix. */
export async function resolveCase(context: SkillContext, suite: ReadDocument, one: WrittenCase): Promise<Case[]> {
  const written = one.matrix ? matrixCells(one.matrix) : ONE_CELL;
  const cells = [...new Map(written.map((cell) => [cellSuffix(cell), cell])).values()];
  const at = { file: suite.file, range: rangeOf(suite, settingPointer(suite, one, '/matrix'), 'key'), caseId: one.id };
  if (cells.length === 0) note(context, 'fixture/syntax', 'The matrix excludes all of its cells.', at);
  const names = written.map(cellSuffix);
  for (const name of new Set(names.filter((name, index) => names.indexOf(name) !== index)))
    note(context, 'fixture/syntax', `The matrix has the cell ${name} twice.`, at);
  if (cells.length > MAX_CELLS) note(context, 'fixture/syntax', `The matrix has more than ${MAX_CELLS} cells.`, at);
  const inputs = await resolveInputs(context, suite, one);
  const expect = await resolveExpect(context, suite, one);
  const shared = {
    skill: context.skill.directory,
    baseId: one.id,
    tags: one.tags ?? NOTHING,
    inputs,
    expect,
    repeat: one.repeat ? repeatOf(one.repeat) : ONCE,
    only: one.only,
    ...defined({
      description: one.description,
      timeoutMs: one.timeoutMs,
      maxCredits: one.maxCredits,
      skip: one.skip,
      xfail: one.xfail,
      quarantine: one.quarantine,
    }),
  } as const;
  const range = rangeOf(suite, `${one.pointer}/id`);
  const source = { file: suite.file, pointer: one.pointer, ...(range ? { range } : {}) };
  const cases: Case[] = [];
  for (const cell of cells.slice(0, MAX_CELLS)) {
    const run = await resolveRun(context, suite, one, cell);
    cases.push({ ...shared, id: detached(`${one.id}${cellSuffix(cell)}`), cell, run, source });
  }
  return cases;
}

function repeatOf({ times, minPass, stop }: NonNullable<WrittenCase['repeat']>): Case['repeat'] {
  const trials = times ?? ONCE.times;
  return { times: trials, minPass: minPass ?? trials, stop: stop ?? ONCE.stop };
}

/** Where a setting is written: in the case itself, or else in the defaults of its suite. */
function settingPointer({ document }: ReadDocument, { pointer }: WrittenCase, setting: string): string {
  const [own, inherited] = [pointer + setting, `/defaults${setting}`];
  return !document?.locate(own) && document?.locate(inherited) ? inherited : own;
}

/** Where a matrix names a `prompt_file`: among the values of its axis, or somewhere in it. */
function matrixPointer(suite: ReadDocument, one: WrittenCase, promptFile: string): string {
  const index = one.matrix?.axes.prompt_file?.indexOf(promptFile) ?? -1;
  return settingPointer(suite, one, index < 0 ? '/matrix' : `/matrix/prompt_file/${index}`);
}

async function resolveRun(
  context: SkillContext,
  suite: ReadDocument,
  one: WrittenCase,
  cell: JsonObject,
): Promise<RunSettings> {
  if (one.run === undefined && cell === ONE_CELL[0]) return NO_SETTINGS;
  const { prompt_file: promptFile, ...varied } = cell;
  const { prompt, skills, ...rest }: WrittenRun = { ...one.run, ...varied };
  const wanted =
    typeof promptFile === 'string' ? { path: promptFile, pointer: matrixPointer(suite, one, promptFile) } : prompt;
  const text = typeof wanted === 'object' ? await readPrompt(context, suite, one.id, wanted) : wanted;
  const extra =
    skills &&
    (await Promise.all(skills.map((skill, index) => resolveSkill(context, suite, one, { written: skill, index }))));
  return { ...rest, ...defined({ prompt: text, skills: extra }) };
}

async function readPrompt(
  context: SkillContext,
  suite: ReadDocument,
  caseId: string,
  written: WrittenPath,
): Promise<string | undefined> {
  const path = await resolveFile(context, suite, caseId, written, 'prompt_file', MAX_PROMPT_BYTES);
  return path === undefined ? undefined : (await readFile(path, 'utf8')).replace(/^\ufeff/, '');
}

/** A directory becomes absolute; anything else must be a stored skill as `name:version`. */
async function resolveSkill(
  context: SkillContext,
  suite: ReadDocument,
  one: WrittenCase,
  { written, index }: { readonly written: string; readonly index: number },
) {
  const found = await resolveInside(context.root, dirname(suite.path), written);
  const reference = /^[^/\\:]+:[^/\\:]+$/.test(written);
  const directory = found.problem === undefined && found.kind === 'directory';
  if (directory || !reference) context.named.add(found.path);
  if (directory) return found.path;
  if (!reference)
    note(
      context,
      'fixture/input-missing',
      `The skill ${written} is neither a directory nor a reference as name:version.`,
      {
        file: suite.file,
        range: rangeOf(suite, settingPointer(suite, one, `/run/skills/${index}`)),
        caseId: one.id,
      },
    );
  return written;
}

async function resolveExpect(context: SkillContext, suite: ReadDocument, one: WrittenCase): Promise<Expectation> {
  const written: WrittenExpect = one.expect ?? {};
  const expected = await resolveExpected(context, suite, one, written.json);
  const created = expected ? undefined : await missingExpectation(context, suite, one);
  const schema = await resolveSchema(context, suite, one.id, written.schema);
  const compare: CompareRule[] = [];
  for (const { file, rules = [] } of written.compare ?? [])
    compare.push(...(file ? await readCompareFile(context, suite, one.id, file) : []), ...rules);
  const expect: Expectation = {
    status: written.status ?? 'completed',
    schema,
    match: written.match ?? 'full',
    nullIsAbsent: written.nullIsAbsent ?? true,
    compare: compare.length > 0 ? compare : NOTHING,
    checks: written.checks ?? NOTHING,
    artifacts: written.artifacts ?? NOTHING,
    ...(expected ? { json: jsonOf(expected) } : {}),
    ...(created ? { create: created } : {}),
    ...defined({ error: written.error, minScore: written.minScore, usage: written.usage }),
  };
  if (expected) await checkExpected(context, expected, expect, one.id);
  return expect;
}

function jsonOf({ value, read: { file }, pointer }: ExpectedValue): NonNullable<Expectation['json']> {
  return { value, at: { file, pointer }, ...(pointer === '' ? { file } : {}) };
}

/** The expected file that an update would make for a case. */
async function missingExpectation(
  context: SkillContext,
  suite: ReadDocument,
  { id, expect = {}, pointer, unspecified }: WrittenCase,
): Promise<MissingExpectation | undefined> {
  const { json, status = 'completed' } = expect;
  if (!context.update || status !== 'completed' || (json && 'value' in json)) return undefined;
  const directory = dirname(suite.path);
  if (json) {
    const found = await resolveInside(context.root, directory, json.path);
    return found.problem === ABSENT ? { file: shownPath(context.cwd, found.path) } : undefined;
  }
  if (!unspecified) return undefined;
  return { file: shownPath(context.cwd, join(directory, `${id}.expected.json`)), link: { file: suite.file, pointer } };
}

async function resolveExpected(
  context: SkillContext,
  suite: ReadDocument,
  one: WrittenCase,
  json: WrittenExpect['json'],
): Promise<ExpectedValue | undefined> {
  if (!json) return undefined;
  if ('value' in json) return { value: json.value, read: suite, pointer: json.pointer };
  if (context.update) {
    const found = await resolveInside(context.root, dirname(suite.path), json.path);
    if (found.problem === ABSENT) return undefined;
  }
  const path = await resolveFile(context, suite, one.id, json, 'json_file');
  if (path === undefined) return undefined;
  const read = await context.documents.read(path);
  if (!noteSyntax(context, read) || read.document?.value === undefined) return undefined;
  return { value: read.document.value, read, pointer: '' };
}

async function resolveSchema(
  context: SkillContext,
  suite: ReadDocument,
  caseId: string,
  schema: WrittenExpect['schema'],
): Promise<Expectation['schema']> {
  if (typeof schema !== 'object') return schema ?? true;
  const path = await resolveFile(context, suite, caseId, schema, 'schema');
  if (path === undefined) return true;
  const read = await context.documents.read(path);
  if (!noteSyntax(context, read) || read.document?.value === undefined) return true;
  return { file: shownPath(context.cwd, path), value: read.document.value };
}

async function readCompareFile(
  context: SkillContext,
  suite: ReadDocument,
  caseId: string,
  written: WrittenPath,
): Promise<readonly CompareRule[]> {
  const path = await resolveFile(context, suite, caseId, written, 'compare_file');
  if (path === undefined) return [];
  const read = await context.documents.read(path);
  return openDocument(context, read, 'The file', () => caseId)?.listOf(readCompareRule) ?? [];
}

/** The absolute path of a file that a case names; notes why when there is none. */
async function resolveFile(
  context: SkillContext,
  suite: ReadDocument,
  caseId: string,
  { path, pointer }: WrittenPath,
  name: string,
  maxBytes = Number.POSITIVE_INFINITY,
): Promise<string | undefined> {
  const found = await resolveInside(context.root, dirname(suite.path), path);
  context.named.add(found.path);
  const problem =
    found.problem ??
    (found.kind === 'directory'
      ? 'is a directory'
      : found.size > maxBytes
        ? `is larger than ${maxBytes} bytes`
        : undefined);
  if (problem === undefined) return found.path;
  note(context, 'fixture/input-missing', `${name} ${path} ${problem}.`, {
    file: suite.file,
    range: rangeOf(suite, pointer),
    caseId,
  });
  return undefined;
}
