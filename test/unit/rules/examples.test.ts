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
  checkedName,
  checkNames,
  checkSkill,
  checkSuites,
  checkSuppressions,
  findingsOf,
} from '../../../src/rules/check.ts';
import type { Finding } from '../../../src/rules/finding.ts';
import { compareFindings } from '../../../src/rules/order.ts';
import { rules } from '../../../src/rules/registry.ts';
import { presets } from '../../../src/rules/rule.ts';
import { recommendedSettings } from '../../../src/rules/settings.ts';
import { packedBytes } from '../../../src/skill/bundle.ts';
import { discoverSkills } from '../../../src/skill/discover.ts';
import { readSkill } from '../../../src/skill/read.ts';
import type { SkillEntry } from '../../../src/skill/skill.ts';
import { parseExample, writeExample } from '../../support/skill-example.ts';

const examples = fileURLToPath(new URL('examples', import.meta.url));
const TODAY = '2026-11-21';
const workspace = mkdtempSync(join(tmpdir(), 'examples-'));
afterAll(() => rmSync(workspace, { recursive: true, force: true }));

function examplesOf(rule: string): string[] {
  try {
    return readdirSync(join(examples, rule)).filter((name) => name.endsWith('.txtar'));
  } catch {
    return [];
  }
}

async function findingsIn(cwd: string): Promise<Finding[]> {
  const configuration = await readConfig({ cwd });
  const preset = presets.find((name) => name === configuration.inputs.get('preset'));
  const settings = { ...recommendedSettings(preset), ...configuration.rules };
  const findings: Finding[] = findingsOf(configuration.problems, settings);
  const names = [];
  const places = [];
  for (const directory of await discoverSkills({ cwd })) {
    const skill = await readSkill({ cwd, directory });
    const suites = await readSuites({ cwd, skill });
    const packed = (entries: readonly SkillEntry[]) => packedBytes(skill, entries);
    const { limits } = configuration;
    const allowInBundle = configuration.inputs.get('allow-in-bundle')?.split('\n');
    const subject = { skill, suites, today: TODAY, limits, allowInBundle, packedBytes: packed };
    const found = await checkSkill(subject, settings);
    names.push(checkedName(skill, found));
    places.push({ name: skill.name, root: skill.root });
    findings.push(...found);
  }
  findings.push(...checkNames(names, settings, { today: TODAY, whole: true }));
  const unread = await unreadSuites(cwd, await readRepositorySuites(cwd), places);
  findings.push(...checkSuites(unread, settings, TODAY));
  return [...findings, ...checkSuppressions(findings, settings, TODAY)].sort(compareFindings);
}

function line({ file, range, severity, message }: Finding): string {
  return `${file}${range === undefined ? '' : `:${range.start.line}:${range.start.column}`} ${severity} ${message}`;
}

describe.each(rules.map((rule) => rule.id))('%s', (rule) => {
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
    const found = (await findingsIn(cwd)).filter((finding) => finding.rule === rule && !finding.suppressed);
    expect(found.map(line)).toEqual(example.findings);
    expect(found.length > 0).toBe(name.startsWith('bad'));
  });
});
