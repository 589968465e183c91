import type { RuleFamily } from '../family.ts';
import { levels } from '../levels.ts';
import { manifestPath } from '../manifest.ts';
import type { Subject, Violation } from '../rule.ts';
import { pathInSkill } from '../skill-path.ts';
import { bundledEntries } from './bundled.ts';

const MB = 1024 * 1024;

/** How large a skill may be. */
export interface BundleLimits {
  /** Bytes of one file, of all files together, and of the zip. */
  readonly file: number;
  readonly content: number;
  readonly bundle: number;
  readonly files: number;
  /** Directories above a file, the file counted in. */
  readonly depth: number;
  /** UTF-16 units of a path. */
  readonly path: number;
}

export const defaultLimits: BundleLimits = {
  file: 10 * MB,
  content: 50 * MB,
  bundle: 10 * MB,
  files: 500,
  depth: 8,
  path: 200,
};

/** How large a skill is. */
export const limits: RuleFamily = {
  rules: [
    {
      id: 'bundle/limits',
      title: 'The skill stays below sizes that platforms accept',
      severity: levels('error', 'off', 'error', 'error'),
      parts: {
        count: { title: 'The number of files', severity: levels('warning', 'off', 'warning', 'warning') },
        path: {
          title: 'The length of a path, and how deep it lies',
          severity: levels('warning', 'off', 'warning', 'warning'),
        },
      },
      since: '0.1.0',
      fixable: 'no',
      why: 'VLM Run publishes no limit, but an inline skill travels as base64 in a JSON request, a third larger than its zip, with every execution. Other registries refuse 8 to 50 MB, 500 files, or paths deeper than 8 directories. The size of the zip is that of the zip this tool would send, not an estimate.',
      how: 'Leave out what the agent does not need; make images smaller; put large data behind a URL. Other limits can be set under `limits` in `vlmrun-skills.yaml`.',
      source:
        'Limits that other skill platforms publish: 8 to 10 MB packed, 25 MB a file, 500 files, depth 8; VLM Run documentation advises inputs below 20 MB.',
    },
  ],
  async check(subject: Subject): Promise<Iterable<Violation>> {
    const limit = subject.limits ?? defaultLimits;
    const violations = [...checkFiles(subject, limit)];
    const total = await checkTotal(subject, limit);
    return total === undefined ? violations : [...violations, total];
  },
};

function* checkFiles({ skill }: Subject, limit: BundleLimits): Iterable<Violation> {
  const rule = 'bundle/limits';
  let files = 0;
  for (const { path, kind, size } of bundledEntries(skill)) {
    if (kind !== 'file') continue;
    files++;
    const file = pathInSkill(skill, path);
    if (size > limit.file) yield { rule, message: `${path} is ${shown(size)} (limit ${shown(limit.file)}).`, file };
    const depth = path.split('/').length;
    if (depth > limit.depth)
      yield { rule, message: `${path} lies ${depth} levels deep (limit ${limit.depth}).`, file, part: 'path' };
    if (path.length > limit.path)
      yield { rule, message: `The path has ${path.length} characters (limit ${limit.path}).`, file, part: 'path' };
  }
  if (files <= limit.files && !skill.truncated) return;
  const count = `${files.toLocaleString('en-US')}${skill.truncated ? ' or more' : ''}`;
  const message = `The skill holds ${count} files (limit ${limit.files.toLocaleString('en-US')}).`;
  yield { rule, message, file: manifestPath(skill), part: 'count' };
}

/** The skill as a whole; a file that is too large has a finding of its own, and is not counted again. */
async function checkTotal({ skill, packedBytes }: Subject, limit: BundleLimits): Promise<Violation | undefined> {
  const counted = bundledEntries(skill).filter(({ kind, size }) => kind === 'file' && size <= limit.file);
  const content = counted.reduce((sum, { size }) => sum + size, 0);
  const place = { rule: 'bundle/limits', file: manifestPath(skill) };
  if (content > limit.content)
    return { ...place, message: `The skill holds ${shown(content)} (limit ${shown(limit.content)}).` };
  // A zip is hardly ever larger than what it holds, so that nearly no skill is packed for this.
  const packed = content > limit.bundle ? await packedBytes?.(counted) : undefined;
  if (packed === undefined || packed <= limit.bundle) return undefined;
  return { ...place, message: `The skill has ${shown(packed)} when packed (limit ${shown(limit.bundle)}).` };
}

function shown(bytes: number): string {
  return bytes < MB ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / MB).toFixed(1)} MB`;
}
