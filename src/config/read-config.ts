import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { describeError, UsageError } from '../errors.ts';
import { isJsonObject, type JsonValue } from '../json.ts';
import type { Violation } from '../rules/rule.ts';
import type { RuleSettings } from '../rules/settings.ts';
import { countFindings } from '../rules/suppression/known-findings.ts';
import { SourceText } from '../source/source-text.ts';
import { type Configuration, noConfiguration } from './configuration.ts';

export const configName = 'vlmrun-skills.yaml';

const MAX_CONFIG = 256 * 1024;
const MAX_KNOWN_FINDINGS = 64 * 1024 * 1024;

/**
 * The configuration of a working directory: `path`, or `vlmrun-skills.yaml` where it exists. Throws a UsageError when
 * a named file is missing, leads out of the working directory, or no text. Mistakes inside are `problems`.
 */
export async function readConfig({
  cwd,
  path,
}: {
  readonly cwd: string;
  readonly path?: string;
}): Promise<Configuration> {
  const file = path ?? configName;
  const bytes = readInside(cwd, file, MAX_CONFIG);
  if (bytes === undefined) {
    if (path === undefined) return noConfiguration;
    throw new UsageError(`config: ${file} does not exist.`);
  }
  const { parseConfig } = await import('./parse-config.ts');
  const source = new SourceText(file.replaceAll(sep, '/').replace(/^\.\//, ''), bytes.toString('utf8'));
  const { configuration, knownFindings } = parseConfig(source);
  if (knownFindings === undefined) return configuration;
  const known = readKnownFindings(cwd, knownFindings);
  return {
    ...configuration,
    knownFindings: knownFindings.path,
    rules: { ...configuration.rules, known: known.known },
    problems: [...configuration.problems, ...known.problems],
  };
}

function readInside(cwd: string, file: string, maxBytes: number): Buffer | undefined {
  const full = resolve(cwd, file);
  let real: string;
  try {
    real = realpathSync(full);
  } catch {
    return undefined;
  }
  if (!real.startsWith(join(realpathSync(cwd), sep)))
    throw new UsageError(`${file} leads out of the working directory.`);
  try {
    const stats = statSync(real);
    if (!stats.isFile()) throw new UsageError(`${file} is not a file.`);
    if (stats.size > maxBytes) throw new UsageError(`${file} is larger than ${maxBytes} bytes.`);
    return readFileSync(real);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file} cannot be read: ${describeError(error)}.`, { cause: error });
  }
}

type Source = NonNullable<RuleSettings['known']['source']> & { readonly path: string };

/** Known findings are the `results.json` of an earlier run, or the same cut down to `skills[].findings[]`. */
function readKnownFindings(
  cwd: string,
  { path, file, range }: Source,
): { readonly known: RuleSettings['known']; readonly problems: readonly Violation[] } {
  const problem = (message: string) => ({
    known: { findings: new Map(), source: { file, range } },
    problems: [{ rule: 'config/invalid', message, file, range }],
  });
  try {
    const bytes = readInside(cwd, path, MAX_KNOWN_FINDINGS);
    if (bytes === undefined) return problem(`${path} does not exist.`);
    const findings = findingsIn(JSON.parse(bytes.toString('utf8')));
    if (findings === undefined) return problem(`${path} is not a results.json: it has no list "skills" with findings.`);
    return { known: { findings: countFindings(findings), source: { file, range } }, problems: [] };
  } catch (error) {
    return problem(`${path} cannot be read: ${describeError(error)}`);
  }
}

interface KnownFinding {
  readonly rule: string;
  readonly file: string;
  readonly message: string;
}

function findingsIn(results: JsonValue): KnownFinding[] | undefined {
  if (!isJsonObject(results) || !Array.isArray(results.skills)) return undefined;
  const found: KnownFinding[] = [];
  for (const skill of results.skills) {
    const findings = isJsonObject(skill) ? skill.findings : undefined;
    if (!Array.isArray(findings)) return undefined;
    for (const finding of findings) {
      if (!isJsonObject(finding)) return undefined;
      const { rule, file, message } = finding;
      if (typeof rule === 'string' && typeof file === 'string' && typeof message === 'string')
        found.push({ rule, file, message });
    }
  }
  return found;
}
