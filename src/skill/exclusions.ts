import { type IgnoreRules, ignoredAt, ignoreFileName } from './ignore-file.ts';
import type { SkillEntry } from './skill.ts';
import { executionConfigName, manifestName, outputSchemaName } from './well-known.ts';

/** Why a path is kept out of every bundle. */
export interface Exclusion {
  readonly kind: 'evals' | 'repository' | 'version-control' | 'junk' | 'sensitive' | 'ignored';
  /** For people: what it is. */
  readonly reason: string;
  /** The topmost path that the exclusion covers: a directory, or the file itself. */
  readonly at: string;
}

/**
 * Where a repository is a skill as a whole, these lie in it: what this tool writes, its configuration, the workflows.
 * They would change the content with every run.
 */
const REPOSITORY = new Set([
  'vlmrun-report',
  'vlmrun-state',
  'vlmrun-skills.yaml',
  'vlmrun-skills.lock.json',
  '.github',
  ignoreFileName,
]);
/** Without them it would be another skill. */
const ALWAYS_IN = new Set([manifestName, executionConfigName, outputSchemaName]);

const VERSION_CONTROL = new Set(['.git', '.hg', '.svn', '.jj', 'CVS']);
const JUNK_NAMES = new Set([
  'node_modules',
  '__pycache__',
  '.venv',
  '.tox',
  '.mypy_cache',
  '.pytest_cache',
  '.ruff_cache',
  '.ipynb_checkpoints',
  '.idea',
  '__MACOSX',
  '.DS_Store',
  'Thumbs.db',
  'desktop.ini',
]);
const JUNK_ENDINGS = /\.(?:pyc|pyo|swp|swo)$|~$/;
const SENSITIVE_NAMES = new Set([
  '.envrc',
  '.npmrc',
  '.netrc',
  '_netrc',
  '.pypirc',
  '.git-credentials',
  '.aws',
  '.ssh',
  '.gnupg',
  'credentials.json',
]);
const SENSITIVE_FILES = /^\.env(?:\..+)?$|^id_(?:rsa|dsa|ecdsa|ed25519)|\.(?:pem|p12|pfx|jks|keystore)$/i;
const HARMLESS = /^\.env\..*(?:example|sample|template|dist)$|^id_.*\.pub$/i;

/**
 * Whether an entry, its path relative to its skill, stays out of the bundle: at the root ground truth (`evals/`) and what
 * belongs to the repository or this tool; anywhere version control, what tools leave behind, and files that hold secrets by their
 * name; and what the skill's own `.vlmrunignore` says.
 */
export function exclusionOf(
  { path, kind }: Pick<SkillEntry, 'path' | 'kind'>,
  ignore: IgnoreRules,
): Exclusion | undefined {
  const parts = path.split('/');
  const [top = ''] = parts;
  if (top === 'evals') return { kind: 'evals', reason: REASONS.evals, at: top };
  if (REPOSITORY.has(top)) return { kind: 'repository', reason: REASONS.repository, at: top };
  for (let depth = 0; depth < parts.length; depth++) {
    const found = kindOf(parts[depth] ?? '');
    if (found === undefined) continue;
    return { kind: found, reason: REASONS[found], at: parts.slice(0, depth + 1).join('/') };
  }
  if (ignore.length === 0 || ALWAYS_IN.has(path)) return undefined;
  const at = ignoredAt(ignore, path, kind === 'directory');
  return at === undefined ? undefined : { kind: 'ignored', reason: REASONS.ignored, at };
}

const REASONS = {
  evals: 'cases and fixtures',
  repository: 'of the repository, not of the skill',
  'version-control': 'version control',
  junk: 'left behind by a tool',
  sensitive: 'a file that holds secrets',
  ignored: `named in ${ignoreFileName}`,
} as const satisfies Record<Exclusion['kind'], string>;

function kindOf(name: string): 'version-control' | 'junk' | 'sensitive' | undefined {
  if (VERSION_CONTROL.has(name)) return 'version-control';
  if (JUNK_NAMES.has(name) || JUNK_ENDINGS.test(name)) return 'junk';
  if (SENSITIVE_NAMES.has(name) || (SENSITIVE_FILES.test(name) && !HARMLESS.test(name))) return 'sensitive';
  return undefined;
}
