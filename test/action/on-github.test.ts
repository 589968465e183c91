import { describe, expect, it } from 'vitest';
import { readActionDefinition } from '../support/action-definition.ts';
import { runAction } from '../support/runner.ts';
import { createWorkspace, receiptSkill } from '../support/workspace.ts';
import { hostileTexts } from '../unit/github/hostile.ts';

/** Validates a checkout with these files, in a job. */
async function validate(files: Record<string, string>, inputs: Record<string, string> = {}) {
  return runAction({ workspace: await createWorkspace(files), inputs });
}
const good = receiptSkill('skills/receipts');

/** A skill whose parts are as given, else those of a good one. */
function skill(directory: string, parts: Record<string, string>): Record<string, string> {
  const changed = Object.fromEntries(Object.entries(parts).map(([file, text]) => [`${directory}/${file}`, text]));
  return { ...receiptSkill(directory), ...changed };
}

describe('validate, with no inputs at all', () => {
  it('passes a good skill', async () => {
    const run = await validate(good);
    expect(run).toMatchObject({ code: 0, outputs: { conclusion: 'success', findings: '0' } });
    expect(run.annotations).toEqual([]);
    expect(run.summary).not.toBe('');
  });

  it('succeeds with a warning where there are no skills', async () => {
    const run = await validate({});
    expect(run).toMatchObject({ code: 0, outputs: { conclusion: 'success' } });
    expect(run.annotations).toEqual([expect.objectContaining({ level: 'warning' })]);
  });

  it('points at each mistake, and checks the other skills all the same', async () => {
    const run = await validate({
      ...good,
      ...skill('skills/double', { 'schema.json': '{\n  "type": "object",\n  "type": "array"\n}\n' }),
      ...skill('skills/tabs', { 'vlmrun.yaml': 'apiVersion: vlm.run/v1alpha\n\tmodel: x\n' }),
      ...skill('skills/empty', { 'SKILL.md': '' }),
    });
    expect(run).toMatchObject({ code: 1, outputs: { conclusion: 'failure' } });
    const places = run.annotations.map(({ properties: { file, line, title } }) => `${file}:${line} ${title}`);
    expect(places).toEqual(
      expect.arrayContaining([
        'skills/double/schema.json:3 schema/duplicate-key',
        expect.stringMatching(/^skills\/tabs\/vlmrun\.yaml:2 vlmrun-yaml\//),
        expect.stringMatching(/^skills\/empty\/SKILL\.md:1 skill-md\//),
      ]),
    );
    expect(places.some((place) => place.startsWith('skills/receipts/'))).toBe(false);
  });

  it('shows at most ten annotations of a level, and says how many there are', async () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      skill(`skills/s${index}`, { 'schema.json': '{ "type": "objekt" }' }),
    );
    const run = await validate(Object.assign({}, ...many));
    expect(run.droppedAnnotations).toEqual([]);
    expect(run.annotations.filter(({ level }) => level === 'error').at(-1)?.message).toMatch(/^and \d+ more errors/);
  });

  it('takes paths from the root of the repository when it works in a directory below', async () => {
    const run = await validate(skill('packages/ai/skills/receipts', { 'schema.json': '{' }), {
      'working-directory': 'packages/ai',
    });
    expect(run.annotations[0]?.properties.file).toBe('packages/ai/skills/receipts/schema.json');
  });
});

describe('mistakes in the set-up', () => {
  it.each([
    [{ command: 'evaluate' }, 'evaluate'],
    [{ command: 'explain' }, 'not "explain"'],
    [{ 'fail-on': 'sometimes' }, 'fail-on'],
    [{ skills: 'nowhere/*' }, 'nowhere/*'],
    [{ command: 'test' }, 'api-key'],
  ])('%j ends in exit code 2 and names %s', async (inputs, named) => {
    const run = await validate(good, inputs as unknown as Record<string, string>);
    expect(run.code).toBe(2);
    expect(
      run.annotations
        .filter(({ level }) => level === 'error')
        .map(({ message }) => message)
        .join('\n'),
    ).toContain(named);
  });

  it('are reported together, and every output exists all the same', async () => {
    const run = await validate({}, { command: 'test', 'max-parallel': 'many', timeout: 'soon', skills: 'nowhere/*' });
    expect(run.code).toBe(2);
    const messages = run.annotations.map(({ message }) => message).join('\n');
    for (const named of ['max-parallel', 'timeout', 'nowhere/*', 'api-key']) expect(messages).toContain(named);
    expect(Object.keys(run.outputs).sort()).toEqual(Object.keys(readActionDefinition().outputs).sort());
    expect(run.outputs.conclusion).toBe('failure');
  });
});

describe('text that an attacker chose', () => {
  it('in a skill sets no output, adds no mask, stops no command', async () => {
    const hostile = hostileTexts.map((text, index) => {
      const quoted = JSON.stringify(text);
      return skill(`skills/s${index}`, {
        'SKILL.md': `---\nname: ${quoted}\ndescription: ${quoted}\n${quoted}: 1\n---\n${text}\n`,
        'vlmrun.yaml': `apiVersion: ${quoted}\nmodel: ${quoted}\n${quoted}: 1\n`,
        'schema.json': JSON.stringify({ type: text, properties: { [text]: { type: text } }, required: [`${text}!`] }),
      });
    });
    // Windows has no such names.
    const name = process.platform === 'win32' ? 'x/SKILL.md' : 'skills/::set-output name=conclusion::success/SKILL.md';
    const run = await validate(Object.assign({ [name]: '::add-mask::e\n' }, ...hostile));
    expect(run.code).toBe(1);
    expect(run.incidents).toEqual([]);
    expect([...run.masks]).toEqual([]);
    expect(run.matchers).toEqual([]);
    expect(run.state).toEqual({});
    expect(run.exported).toEqual({});
    expect(run.outputs.conclusion).toBe('failure');
    for (const { message } of run.annotations) expect(message).not.toBe('not ours');
  });
});
