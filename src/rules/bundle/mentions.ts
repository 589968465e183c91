import type { Skill, SkillEntry } from '../../skill/skill.ts';
import { executionConfigName, manifestName, meantName, outputSchemaName } from '../../skill/well-known.ts';
import { schemaPresence } from '../schema/check-document.ts';
import { configPresence } from '../vlmrun-yaml/check-document.ts';

const ROOTS = [manifestName, executionConfigName, outputSchemaName];
/** With more files than this nobody reads a finding for each. */
const MAX_FILES = 500;

/** Files that people and tools look for without being told. */
const CUSTOMARY =
  /(?:^|\/)(?:\.[^/]*|__init__\.py|README[^/]*|LICEN[CS]E[^/]*|NOTICE[^/]*|CHANGELOG[^/]*|CONTRIBUTING[^/]*|SECURITY[^/]*|package(?:-lock)?\.json|requirements[^/]*\.txt|pyproject\.toml|uv\.lock|Makefile|Dockerfile)$/i;

/**
 * Paths that the manifest, the execution config or the schema name, directly or through other named texts: by path,
 * by file name, by the name of a script without its ending, or by the name of their directory.
 */
export function mentionedFiles(skill: Skill, files: readonly SkillEntry[]): ReadonlySet<string> {
  const mentioned = new Set(
    files.map((file) => file.path).filter((path) => ROOTS.includes(path) || CUSTOMARY.test(path) || isMisnamed(path)),
  );
  if (files.length > MAX_FILES || skill.manifest?.file.text === undefined)
    return new Set(files.map((file) => file.path));
  // The manifest is read first: it names most files, and what nobody misses is not looked for any further.
  const pending = ROOTS.filter((root) => files.some(({ path }) => path === root)).reverse();
  let unseen = files.map((file) => file.path).filter((path) => !mentioned.has(path));
  for (let path = pending.pop(); path !== undefined && unseen.length > 0; path = pending.pop()) {
    const text = skill.contents?.get(path)?.text?.text;
    if (text === undefined) continue;
    const found = unseen.filter((candidate) => names(text, candidate));
    for (const candidate of found) mentioned.add(candidate);
    pending.push(...found);
    unseen = unseen.filter((candidate) => !mentioned.has(candidate));
  }
  return mentioned;
}

/** A file under a wrong name has a finding of its own. */
function isMisnamed(path: string): boolean {
  return meantName(path) !== undefined || schemaPresence.meant.test(path) || configPresence.meant.test(path);
}

function names(text: string, path: string): boolean {
  const parts = path.split('/');
  const name = parts.at(-1) ?? path;
  if (text.includes(name) || text.includes(encodeURI(name))) return true;
  const script = /^(.{3,})\.(?:py|js|mjs|ts|sh)$/.exec(name)?.[1];
  if (script !== undefined && new RegExp(`\\b${literal(script)}\\b`).test(text)) return true;
  for (let depth = 1; depth < parts.length; depth++) {
    const directory = parts.slice(0, depth).join('/');
    if (
      text.includes(directory) &&
      new RegExp(`(?:^|[^\\w/-])(?:\\./)?${literal(directory)}(?:/(?![\\w.])|/\\*|(?=[\`'"]))`).test(text)
    )
      return true;
  }
  return false;
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
