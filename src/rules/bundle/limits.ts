import type { RuleFamily } from '../family.ts';
import { levels } from '../levels.ts';
import { manifestPath } from '../manifest.ts';
import type { Subject, Violation } from '../rule.ts';
import { pathInSkill } from '../skill-path.ts';
import { bundledEntries } from './bundled.ts';

const MB = 1024 * 1024;
const MAX_FILE = 10 * MB;
const MAX_CONTENT = 50 * MB;
const MAX_PACKED = 10 * MB;
const MAX_FILES = 500;
const MAX_DEPTH = 8;
const MAX_PATH = 200;
/** Share of its size that a text keeps when it is packed; what is no text is taken to be packed already. */
const TEXT_SHARE = 0.4;

/** How large a skill may be. */
export const limits: RuleFamily = {
  rules: [
    {
      id: 'bundle/limits',
      title: 'The skill stays below sizes that platforms accept',
      severity: levels('error', 'off', 'error', 'error'),
      fixable: 'no',
      why: 'VLM Run publishes no limit, but an inline skill travels as base64 in a JSON request, a third larger than its zip, with every execution. Other registries refuse 8 to 50 MB, 500 files, or paths deeper than 8 directories. Too many files, long paths and deep directories are warnings.',
      how: 'Leave out what the agent does not need; make images smaller; put large data behind a URL.',
      source:
        'Limits that other skill platforms publish: 8 to 10 MB packed, 25 MB a file, 500 files, depth 8; VLM Run documentation advises inputs below 20 MB.',
    },
  ],
  *check({ skill }: Subject): Iterable<Violation> {
    const rule = 'bundle/limits';
    const whole = manifestPath(skill);
    let content = 0;
    let packed = 0;
    let files = 0;
    for (const { path, kind, size } of bundledEntries(skill)) {
      if (kind !== 'file') continue;
      files++;
      content += size;
      packed += size * (skill.contents?.get(path)?.text === undefined ? 1 : TEXT_SHARE);
      const file = pathInSkill(skill, path);
      if (size > MAX_FILE) yield { rule, message: `${path} is ${inMb(size)} MB (limit ${inMb(MAX_FILE)} MB).`, file };
      const depth = path.split('/').length;
      if (depth > MAX_DEPTH)
        yield { rule, message: `${path} lies ${depth} levels deep (limit ${MAX_DEPTH}).`, file, atMost: 'warning' };
      if (path.length > MAX_PATH)
        yield { rule, message: `The path has ${path.length} characters (limit ${MAX_PATH}).`, file, atMost: 'warning' };
    }
    if (content > MAX_CONTENT)
      yield { rule, message: `The skill holds ${inMb(content)} MB (limit ${inMb(MAX_CONTENT)} MB).`, file: whole };
    else if (packed > MAX_PACKED) {
      const message = `The skill will be about ${inMb(packed)} MB when packed (limit ${inMb(MAX_PACKED)} MB).`;
      yield { rule, message, file: whole, atMost: 'warning' };
    }
    if (files > MAX_FILES || skill.truncated) {
      const count = `${files.toLocaleString('en-US')}${skill.truncated ? ' or more' : ''}`;
      yield { rule, message: `The skill holds ${count} files (limit ${MAX_FILES}).`, file: whole, atMost: 'warning' };
    }
  },
};

function inMb(bytes: number): string {
  return (bytes / MB).toFixed(1);
}
