import { type Dirent, lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from '../errors.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import { parseFrontmatter } from '../source/frontmatter.ts';
import { parseJson } from '../source/json.ts';
import type { SourceText } from '../source/source-text.ts';
import { parseYaml } from '../source/yaml.ts';
import { detached } from '../text.ts';
import { pathIn, readEntries } from './content.ts';
import { type IgnoreRules, ignoreFileName, ignoreProblem, parseIgnoreFile } from './ignore-file.ts';
import { isInside } from './look-at.ts';
import { manifestVersion } from './manifest-version.ts';
import { readText } from './read-text.ts';
import { findSecrets } from './secrets.ts';
import type { ReadFile, Skill } from './skill.ts';
import { list, walk } from './walk.ts';
import { executionConfigName, manifestName, outputSchemaName } from './well-known.ts';

const MAX_MANIFEST = 1024 * 1024;
/** Reading YAML takes microseconds a byte; nobody writes a graph of this size. */
const MAX_EXECUTION_CONFIG = 256 * 1024;
const MAX_OUTPUT_SCHEMA = 4 * 1024 * 1024;
const MAX_IGNORE_FILE = 64 * 1024;
const MAX_SCHEMA_DEPTH = 64;

/**
 * Reads a skill directory once, whatever it holds: what is broken is in the skill as a problem. Throws a UsageError
 * for a path that is no directory or lies, by its real path, outside `cwd`, and for a `.vlmrunignore` that cannot be
 * followed: what it names must not be uploaded.
 */
export async function readSkill({
  cwd,
  directory,
}: {
  readonly cwd: string;
  readonly directory: string;
}): Promise<Skill> {
  const root = resolve(cwd, directory);
  checkDirectory(cwd, root, directory);
  const top = list(root);
  const ignore = readIgnoreRules(root, directory, top);
  const { listed, truncated, excludedTruncated } = walk(root, top, ignore);
  const { entries, contents } = readEntries(root, directory, listed);

  const read = <Document>(name: string, maxBytes: number, parse: (text: SourceText) => Document) => {
    const entry = entries.find((candidate) => candidate.path === name);
    if (entry === undefined) return undefined;
    const file = entry.kind === 'file' ? readOnce(name, maxBytes) : notAFile(entry.kind);
    return { file, document: file.text === undefined ? undefined : parse(file.text) };
  };
  const readOnce = (name: string, maxBytes: number): ReadFile => {
    const text = contents.get(name)?.text;
    return text === undefined ? readText(join(root, name), pathIn(directory, name), maxBytes) : { text };
  };

  const manifest = read(manifestName, MAX_MANIFEST, parseFrontmatter);
  const executionConfig = read(executionConfigName, MAX_EXECUTION_CONFIG, (text) => parseYaml(text));
  const schemaFile = read(outputSchemaName, MAX_OUTPUT_SCHEMA, (text) =>
    parseJson(text, { maxDepth: MAX_SCHEMA_DEPTH }),
  );
  const fields = objectOf(manifest?.document?.yaml?.value);
  const config = objectOf(executionConfig?.document?.value);
  return {
    directory,
    root,
    name: detached(textOf(fields.name) ?? basename(root)),
    description: textOf(fields.description),
    version: manifestVersion(fields as JsonObject),
    model: textOf(config.model),
    toolsets: textsOf(config.toolsets),
    outputSchema: schemaFile?.document?.value,
    entries,
    ignore,
    truncated,
    excludedTruncated,
    contents,
    secrets: await findSecrets(contents),
    manifest: manifest && { file: manifest.file, frontmatter: manifest.document },
    executionConfig,
    schemaFile,
  };
}

function checkDirectory(cwd: string, root: string, directory: string): void {
  let real: string;
  let isDirectory: boolean;
  try {
    const stats = lstatSync(root);
    // Unless it is a link itself, its place follows from that of the directory that it shares with other skills.
    real = stats.isSymbolicLink() ? realpathSync.native(root) : join(realPathOf(dirname(root)), basename(root));
    isDirectory = stats.isDirectory() || statSync(root).isDirectory();
  } catch (error) {
    throw new UsageError(`${directory} does not exist.`, { cause: error });
  }
  if (!isInside(real, realPathOf(cwd)))
    throw new UsageError(`${directory} leads out of the working directory; only skills inside it are read.`);
  if (!isDirectory) throw new UsageError(`${directory} is not a directory.`);
}

/** Asked for once: for each of many skills beside each other, it would be half of what checking them takes. */
const realPaths = new Map<string, string>();

function realPathOf(directory: string): string {
  const real = realPaths.get(directory) ?? realpathSync.native(directory);
  realPaths.set(directory, real);
  return real;
}

function readIgnoreRules(root: string, directory: string, top: readonly Dirent[]): IgnoreRules {
  const listed = top.find(({ name }) => name === ignoreFileName);
  if (listed === undefined) return [];
  const file = pathIn(directory, ignoreFileName);
  if (!listed.isFile()) throw new UsageError(`${file} is not a regular file.`);
  const { text, problem } = readText(join(root, ignoreFileName), file, MAX_IGNORE_FILE);
  if (problem !== undefined) throw new UsageError(`${file}: ${problem.message}`);
  const wrong = ignoreProblem(text.text);
  if (wrong !== undefined) throw new UsageError(`${file} ${wrong}.`);
  return parseIgnoreFile(text.text);
}

function notAFile(kind: 'directory' | 'link' | 'other'): ReadFile {
  const what =
    kind === 'link'
      ? 'a link, and links are not followed'
      : kind === 'directory'
        ? 'a directory'
        : 'not a regular file';
  return { problem: { kind: 'unreadable', message: `This is ${what}.` } };
}

function objectOf(value: JsonValue | undefined): Record<string, JsonValue | undefined> {
  return isJsonObject(value) ? value : {};
}

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function textsOf(value: JsonValue | undefined): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.every((item): item is string => typeof item === 'string') ? value : undefined;
}
