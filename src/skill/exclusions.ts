/** Why a path is kept out of every bundle. */
export interface Exclusion {
  readonly kind: 'evals' | 'version-control' | 'junk' | 'sensitive';
  /** For people: what it is. */
  readonly reason: string;
  /** The topmost path that the exclusion covers: a directory, or the file itself. */
  readonly at: string;
}

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
 * Whether a path, relative to its skill, stays out of the bundle: ground truth (`evals/` at the root), version
 * control, what tools leave behind, and files that hold secrets by their name.
 */
export function exclusionOf(path: string): Exclusion | undefined {
  const parts = path.split('/');
  if (parts[0] === 'evals') return { kind: 'evals', reason: 'cases and fixtures', at: 'evals' };
  for (let depth = 0; depth < parts.length; depth++) {
    const kind = kindOf(parts[depth] ?? '');
    if (kind === undefined) continue;
    return { kind, reason: REASONS[kind], at: parts.slice(0, depth + 1).join('/') };
  }
  return undefined;
}

const REASONS = {
  'version-control': 'version control',
  junk: 'left behind by a tool',
  sensitive: 'a file that holds secrets',
} as const;

function kindOf(name: string): keyof typeof REASONS | undefined {
  if (VERSION_CONTROL.has(name)) return 'version-control';
  if (JUNK_NAMES.has(name) || JUNK_ENDINGS.test(name)) return 'junk';
  if (SENSITIVE_NAMES.has(name) || (SENSITIVE_FILES.test(name) && !HARMLESS.test(name))) return 'sensitive';
  return undefined;
}
