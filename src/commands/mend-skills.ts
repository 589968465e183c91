import { lstatSync, lutimesSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { plural } from '../report/format.ts';
import type { FilePatch } from '../rules/fixes.ts';
import { applyFixes } from '../rules/fixes.ts';
import { exclusionOf } from '../skill/exclusions.ts';
import { ignoreFileName } from '../skill/ignore-file.ts';
import { Draft } from '../source/draft.ts';
import { gitPatch } from '../source/unified-diff.ts';
import { neutralise } from '../text.ts';
import { checkSkills } from './check-skills.ts';
import type { CommandContext } from './context.ts';
import { sourceReader } from './source-reader.ts';

/** Fixes can lay bare what others can mend; more rounds than these mean two fixes that undo each other. */
const MAX_ROUNDS = 5;

/** What all rounds together did to one file. */
interface MendedFile {
  readonly from: string;
  to: string;
  readonly draft: Draft;
}

interface Mending {
  readonly files: readonly MendedFile[];
  readonly touched: readonly string[];
  readonly findings: number;
}

/** Applies the safe fixes of all findings, or with `fix-dry-run` shows them as a patch that `git apply` takes. */
export async function mendSkills(directories: readonly string[], context: CommandContext): Promise<void> {
  const { log } = context.runtime;
  if (context.inputs['fix-dry-run']) return showFixes(directories, context);
  const { files, touched, findings } = await mend(directories, context);
  const count = new Set([...files.map(({ to }) => to), ...touched]).size;
  log.info(findings === 0 ? 'Nothing to mend.' : `Mended ${plural(findings, 'finding')} in ${plural(count, 'file')}.`);
}

/** Mends a copy of the skills, and shows what has become of it. */
async function showFixes(directories: readonly string[], context: CommandContext): Promise<void> {
  const { runtime, print, format } = context;
  const { cwd, log } = runtime;
  const copy = await mkdtemp(join(tmpdir(), 'vlmrun-skills-'));
  try {
    for (const directory of directories) await copySkill(cwd, copy, directory);
    const { files, touched } = await mend(directories, {
      ...context,
      runtime: { ...runtime, cwd: realpathSync(copy) },
    });
    const { sourceOf } = await checkSkills(directories, context);
    const plain = sourceReader(cwd);
    for (const { from, to, draft } of files) {
      const patch = gitPatch({ from, to, before: draft.before, edits: draft.edits() });
      if (patch === '') continue;
      if (sourceOf(from)?.text !== plain(from)?.text)
        log.warning(`${from} holds a credential; its fixes are not shown. --fix makes them.`);
      // Standard output is the runner's, or that of the one document which holds the fixes as well.
      else if (format !== 'text') log.info(patch);
      else if (isHarmless(patch)) print(patch);
      else
        log.warning(`${from} holds characters that a terminal would obey; its fixes are not shown. --fix makes them.`);
    }
    for (const file of touched) log.info(`${file} would get the present as its time.`);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/** True when nothing in a patch is anything but text to a terminal or a runner; line ends and byte order marks are. */
function isHarmless(patch: string): boolean {
  const text = patch.replaceAll('\r\n', '\n').replaceAll('\ufeff', '');
  return neutralise(text) === text;
}

/** Copies a skill with its times and links, but for what bundles never hold. */
async function copySkill(cwd: string, target: string, directory: string): Promise<void> {
  const root = join(cwd, directory);
  await cp(root, join(target, directory), {
    recursive: true,
    preserveTimestamps: true,
    verbatimSymlinks: true,
    filter(path) {
      const inside = relative(root, path).split(sep).join('/');
      const stats = lstatSync(path, { throwIfNoEntry: false });
      const copied = stats?.isFile() || stats?.isDirectory() || stats?.isSymbolicLink();
      // What fills a disk is no text that a fix mends.
      if (!copied || (stats?.isFile() && stats.size > MAX_COPIED)) return false;
      const kind = stats?.isDirectory() ? 'directory' : 'file';
      // The copy's own .vlmrunignore keeps out what it names.
      return inside === '' || inside === ignoreFileName || exclusionOf({ path: inside, kind }, []) === undefined;
    },
  });
}

const MAX_COPIED = 4 * 1024 * 1024;

async function mend(directories: readonly string[], context: CommandContext): Promise<Mending> {
  const { cwd } = context.runtime;
  const files = new Map<string, MendedFile>();
  const touched = new Set<string>();
  const mended = new Set<string>();
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const { findings } = await checkSkills(directories, context);
    const plan = applyFixes([...findings.values()].flat(), sourceReader(cwd));
    const late = plan.touched.filter((file) => !touched.has(file));
    if (plan.patches.length === 0 && late.length === 0) break;
    for (const patch of plan.patches) {
      if (!write(cwd, patch)) continue;
      const known = files.get(patch.file) ?? { from: patch.file, to: patch.file, draft: new Draft(patch.before) };
      known.draft.edit(patch.edits);
      known.to = patch.renameTo ?? patch.file;
      files.delete(patch.file);
      files.set(known.to, known);
    }
    for (const file of late) {
      touched.add(file);
      touch(cwd, file, context.runtime.clock.now());
    }
    for (const { rule, file, message } of plan.mended) mended.add(JSON.stringify([rule, file, message]));
  }
  return { files: [...files.values()], touched: [...touched], findings: mended.size };
}

/** Writes in place and keeps the file's mode; the real path is checked again, since fixes come from foreign files. */
function write(cwd: string, { file, after, before, renameTo }: FilePatch): boolean {
  const path = join(cwd, file);
  if (!isRegular(cwd, path)) return false;
  if (after !== before) writeFileSync(path, after);
  if (renameTo === undefined) return true;
  const target = join(cwd, renameTo);
  // On a disk that does not tell case apart the target is the file itself.
  const taken = lstatSync(target, { throwIfNoEntry: false });
  if (taken !== undefined && taken.ino !== lstatSync(path).ino) return false;
  renameSync(path, target);
  return true;
}

function touch(cwd: string, file: string, now: number): void {
  const path = join(cwd, file);
  if (isRegular(cwd, path)) lutimesSync(path, now / 1000, now / 1000);
}

function isRegular(cwd: string, path: string): boolean {
  return (
    (lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false) &&
    realpathSync(path).startsWith(join(realpathSync(cwd), sep))
  );
}
