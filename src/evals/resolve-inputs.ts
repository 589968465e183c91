import { basename, dirname, extname, join } from 'node:path';
import type { CaseInput } from './case.ts';
import { type ReadDocument, rangeOf } from './documents.ts';
import { fileSha256, filesIn, isLfsPointer, resolveInside } from './repository.ts';
import type { WrittenCase, WrittenInput } from './settings.ts';
import { note, type SkillContext } from './suite-context.ts';

/** The inputs of a case with absolute paths, checked against the file system. */
export async function resolveInputs(
  context: SkillContext,
  suite: ReadDocument,
  one: WrittenCase,
): Promise<Readonly<Record<string, CaseInput>>> {
  const written = one.inputs ?? {};
  const resolved: [string, CaseInput][] = [];
  for (const [name, input] of Object.entries(written)) {
    if (input.kind === 'file_id') noteStored(context, suite, input);
    resolved.push([
      name,
      input.kind === 'file' ? await resolveFile(context, suite, one.id, input) : withoutPointer(input),
    ]);
  }
  if (resolved.length > 0) return Object.fromEntries(resolved);
  const beside = await fileBeside(suite.path, one.id);
  if (beside !== undefined) {
    context.named.add(beside);
    return { file: { kind: 'file', path: beside } };
  }
  if (one.run?.prompt === undefined)
    note(
      context,
      'fixture/input-missing',
      `The case ${one.id} has no inputs and no prompt, and there is no file ${one.id}.* beside the suite.`,
      {
        file: suite.file,
        range: rangeOf(suite, `${one.pointer}/id`),
        caseId: one.id,
      },
    );
  return {};
}

function noteStored(
  context: SkillContext,
  suite: ReadDocument,
  { fileId, pointer }: Extract<WrittenInput, { kind: 'file_id' }>,
): void {
  const message = `The stored file ${fileId} exists in one account only, and nothing says what is in it.`;
  note(context, 'fixture/file-id', message, { file: suite.file, range: rangeOf(suite, `${pointer}/file_id`) });
}

async function resolveFile(
  context: SkillContext,
  suite: ReadDocument,
  caseId: string,
  { path, sha256, mediaType, pointer }: Extract<WrittenInput, { kind: 'file' }>,
): Promise<CaseInput> {
  const found = await resolveInside(context.root, dirname(suite.path), path);
  context.named.add(found.path);
  const say = (message: string, key = 'path'): void =>
    note(context, 'fixture/input-missing', `The input ${path} ${message}.`, {
      file: suite.file,
      range: rangeOf(suite, `${pointer}/${key}`),
      caseId,
    });
  if (found.problem !== undefined) say(found.problem);
  else if (found.kind === 'directory') say('is a directory');
  else {
    const problem = await contentProblem(found.path, found.size);
    if (problem !== undefined) say(problem);
    else if (sha256 !== undefined) {
      const actual = await fileSha256(found.path);
      if (actual !== sha256) say(`has SHA-256 ${actual}, and the suite asks for ${sha256}`, 'sha256');
    }
  }
  return {
    kind: 'file',
    path: found.path,
    ...(sha256 === undefined ? {} : { sha256 }),
    ...(mediaType === undefined ? {} : { mediaType }),
  };
}

/** Why a file that is there is no fixture. */
export async function contentProblem(path: string, size: number): Promise<string | undefined> {
  if (size === 0) return 'is empty';
  if (await isLfsPointer(path, size))
    return 'is a Git LFS pointer, not the file itself; fetch it with `lfs: true` in actions/checkout, or `git lfs pull`';
  return undefined;
}

function withoutPointer(input: Exclude<WrittenInput, { kind: 'file' }>): CaseInput {
  const { pointer: _, ...rest } = input;
  return rest;
}

/** `<id>.<ending>` beside a suite: the input of a case that names none. */
async function fileBeside(suite: string, id: string): Promise<string | undefined> {
  const directory = dirname(suite);
  const found = (await filesIn(directory)).filter((path) => isInputOf(path, id));
  return found.length === 1 ? found[0] : undefined;
}

const DATA = new Set(['.json', '.yaml', '.yml']);

/** True for `<stem>.<ending>` with an ending that is not data about cases. */
export function isInputOf(path: string, stem: string): boolean {
  const ending = extname(path).toLowerCase();
  return ending !== '' && !DATA.has(ending) && basename(path, extname(path)) === stem;
}

/** The path of the expected file of a pair. */
export function expectedBeside(path: string): string {
  return join(dirname(path), `${basename(path, extname(path))}.expected.json`);
}
