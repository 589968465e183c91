import { lstatSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { UsageError } from '../errors.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import { parseFrontmatter } from '../source/frontmatter.ts';
import { parseJson } from '../source/json.ts';
import type { SourceText } from '../source/source-text.ts';
import { parseYaml } from '../source/yaml.ts';
import { detached } from '../text.ts';
import { pathIn, readContents } from './content.ts';
import { type IgnoreRules, ignoreFileName, ignoreProblem, parseIgnoreFile } from './ignore-file.ts';
import { manifestVersion } from './manifest-version.ts';
import { readText } from './read-text.ts';
import { findSecrets } from './secrets.ts';
import type { ReadFile, Skill } from './skill.ts';
import { isInside, walk } from './walk.ts';
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
  const ignore = readIgnoreRules(root, directory);
  const { entries, truncated, excludedTruncated } = walk(root, ignore);
  if (entries.length === 0 && !statSync(root).isDirectory()) throw new UsageError(`${directory} is not a directory.`);
  const contents = readContents(root, directory, entries, ignore);

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
  try {
    real = realpathSync.native(root);
  } catch (error) {
    throw new UsageError(`${directory} does not exist.`, { cause: error });
  }
  if (!isInside(real, realPathOf(cwd)))
    throw new UsageError(`${directory} leads out of the working directory; only skills inside it are read.`);
}

/** Asked for once a run: for each of many skills, it would be half of what checking their directories takes. */
let known: { readonly cwd: string; readonly real: string } | undefined;

/** The real path of the working directory, which all skills of a run have in common. */
function realPathOf(cwd: string): string {
  if (known?.cwd !== cwd) known = { cwd, real: realpathSync.native(cwd) };
  return known.real;
}

function readIgnoreRules(root: string, directory: string): IgnoreRules {
  const path = join(root, ignoreFileName);
  let stats: Stats | undefined;
  try {
    stats = lstatSync(path, { throwIfNoEntry: false });
  } catch {
    // Below a file, or in a directory that may not be entered: neither is read any further.
  }
  if (stats === undefined) return [];
  const file = pathIn(directory, ignoreFileName);
  if (!stats.isFile()) throw new UsageError(`${file} is not a regular file.`);
  const { text, problem } = readText(path, file, MAX_IGNORE_FILE);
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
