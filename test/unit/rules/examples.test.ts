import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/config/read-config.ts';
import { readSuites } from '../../../src/evals/read.ts';
import { readRepositorySuites } from '../../../src/evals/repository-suites.ts';
import { unreadSuites } from '../../../src/evals/unread-suites.ts';
import {
  checkNames,
  checkSkill,
  checkSuites,
  checkSuppressions,
  findingsOf,
  namedSkill,
} from '../../../src/rules/check.ts';
import type { Finding } from '../../../src/rules/finding.ts';
import { compareFindings } from '../../../src/rules/order.ts';
import { rules } from '../../../src/rules/registry.ts';
import { recommendedSettings } from '../../../src/rules/settings.ts';
import { discoverSkills } from '../../../src/skill/discover.ts';
import { readSkill } from '../../../src/skill/read.ts';
import { parseExample, writeExample } from '../../support/skill-example.ts';

const examples = fileURLToPath(new URL('examples', import.meta.url));
const workspace = mkdtempSync(join(tmpdir(), 'examples-'));
afterAll(() => rmSync(workspace, { recursive: true, force: true }));

/** Groups whose examples are kept here as files. */
const groups = ['skill-md', 'vlmrun-yaml', 'schema', 'bundle', 'fixture', 'config'];

function examplesOf(rule: string): string[] {
  try {
    return readdirSync(join(examples, rule)).filter((name) => name.endsWith('.txtar'));
  } catch {
    return [];
  }
}

async function findingsIn(cwd: string): Promise<Finding[]> {
  const configuration = await readConfig({ cwd });
  const settings = { ...recommendedSettings(), ...configuration.rules };
  const findings: Finding[] = findingsOf(configuration.problems, settings);
  const skills = [];
  const places = [];
  for (const directory of await discoverSkills({ cwd })) {
    const skill = await readSkill({ cwd, directory });
    skills.push(namedSkill(skill));
    places.push({ name: skill.name, root: skill.root });
    findings.push(
      ...(await checkSkill({ skill, suites: await readSuites({ cwd, skill }), today: '2026-11-21' }, settings)),
    );
  }
  findings.push(...checkNames(skills, settings));
  const unread = await unreadSuites(cwd, await readRepositorySuites(cwd), places);
  findings.push(...checkSuites(unread, settings, '2026-11-21'));
  return [...findings, ...checkSuppressions(findings, settings, '2026-11-21')].sort(compareFindings);
}

function line({ file, range, severity, message }: Finding): string {
  return `${file}${range === undefined ? '' : `:${range.start.line}:${range.start.column}`} ${severity} ${message}`;
}

/** A pipe, which no file can show, and a rule that is off unless asked for: tested on their own. */
const withoutFiles = ['bundle/non-regular-file', 'skill-md/placeholder'];
const own = rules.filter(
  (rule) => groups.includes(rule.id.slice(0, rule.id.indexOf('/'))) && !withoutFiles.includes(rule.id),
);

describe.each(own.map((rule) => rule.id))('%s', (rule) => {
  const names = examplesOf(rule);

  it('has a bad and a good example', () => {
    expect(names.some((name) => name.startsWith('bad'))).toBe(true);
    expect(names.some((name) => name.startsWith('good'))).toBe(true);
  });

  it.each(names)('%s', async (name) => {
    const example = parseExample(readFileSync(join(examples, rule, name), 'utf8'));
    const cwd = join(workspace, rule, name);
    mkdirSync(cwd, { recursive: true });
    writeExample(example, cwd);
    const found = (await findingsIn(cwd)).filter((finding) => finding.rule === rule);
    expect(found.map(line)).toEqual(example.findings);
    expect(found.length > 0).toBe(name.startsWith('bad'));
  });
});
