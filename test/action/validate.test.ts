import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommands } from '../../src/inputs/commands.ts';
import type { PageOverview } from '../../src/report/html/page-data.ts';
import type { Results } from '../../src/report/results.ts';
import { runAction } from '../support/runner.ts';
import { createWorkspace, receiptSkill } from '../support/workspace.ts';

describe('validate', () => {
  it('is what an Action without inputs does: every skill, no key, no network', async () => {
    const workspace = await createWorkspace({ ...receiptSkill('skills/receipts'), ...receiptSkill('more/bills') });
    const run = await runAction({ workspace });
    expect(run.log).toContain('2 skills');
    expect(run.annotations).toEqual([]);
    expect(run.code).toBe(0);
    expect(run.outputs).toMatchObject({ conclusion: 'success', findings: '0', 'finding-errors': '0', passed: '0' });
    expect(run.summary).toContain('receipts');
    expect(run.exported).toEqual({});
  });

  it('shows each mistake at its line and column, and still checks the other skills', async () => {
    const workspace = await createWorkspace({
      ...receiptSkill('skills/good'),
      ...receiptSkill('skills/broken'),
      'skills/broken/schema.json': '{\n  "type": "object",\n  "additionalProperties": False\n}\n',
      'skills/broken/vlmrun.yaml': 'apiVersion: vlm.run/v1alpha\nmodel: [\n',
      ...receiptSkill('skills/unclosed'),
      'skills/unclosed/SKILL.md': '---\nname: unclosed\ndescription: Never ends.\n',
    });
    const run = await runAction({ workspace });
    expect(run.code).toBe(1);
    expect(run.outputs.conclusion).toBe('failure');
    const places = run.annotations
      .filter(({ level }) => level === 'error')
      .map(({ properties: { file, line, title } }) => [file, Number(line), title]);
    expect(places).toContainEqual(['skills/broken/schema.json', 3, expect.stringContaining('schema/syntax')]);
    expect(places).toContainEqual([
      'skills/broken/vlmrun.yaml',
      expect.any(Number),
      expect.stringContaining('vlmrun-yaml/syntax'),
    ]);
    expect(places).toContainEqual(['skills/unclosed/SKILL.md', 1, expect.stringContaining('skill-md/frontmatter')]);
    expect(run.annotations.some(({ properties }) => properties.file?.startsWith('skills/good/'))).toBe(false);
    expect(Number(run.outputs['finding-errors'])).toBeGreaterThanOrEqual(3);
  });

  it('carries the fix of a finding into the results and the page', async () => {
    const workspace = await createWorkspace({
      ...receiptSkill('receipts'),
      'receipts/schema.json': '{\n  "type": "object",\n  "properties": { "total": { "type": "number" } }\n}\n',
    });
    const { code } = await runAction({ workspace });
    expect(code).toBe(0);
    const read = (name: string) => readFile(join(workspace, 'vlmrun-report/validate', name), 'utf8');
    const results: Results = JSON.parse(await read('results.json'));
    const found = results.skills[0]?.findings.find(({ rule }) => rule === 'schema/dialect');
    expect(found?.fix).toMatchObject({ safe: true, description: expect.any(String) });
    expect(found?.fix?.edits).toEqual([
      expect.objectContaining({ file: 'receipts/schema.json', new_text: expect.stringContaining('$schema') }),
    ]);
    const island = /<script type="application\/json" id="overview">(.*?)<\/script>/s.exec(
      await read('report.html'),
    )?.[1];
    const page: PageOverview = JSON.parse(island ?? '{}');
    const shown = page.findings.find(({ rule }) => rule === 'schema/dialect');
    expect(shown?.fix?.changes[0]?.lines.some(({ kind, text }) => kind === 'added' && text.includes('$schema'))).toBe(
      true,
    );
    expect(page.rules['schema/dialect']?.how).toBeTypeOf('string');
  });

  it('writes every report, and names the results', async () => {
    const workspace = await createWorkspace({ ...receiptSkill('receipts'), 'receipts/vlmrun.yaml': '' });
    const run = await runAction({ workspace });
    expect(run.outputs['results-path']).toBe(`${run.outputs['report-directory']}/results.json`);
    for (const name of ['results.json', 'junit.xml', 'findings.sarif', 'summary.md', 'report.html', 'journal.ndjson']) {
      await expect(readFile(join(workspace, 'vlmrun-report/validate', name), 'utf8')).resolves.toBeTypeOf('string');
    }
  });

  it('fails on warnings only when asked to', async () => {
    const files = receiptSkill('receipts');
    const workspace = await createWorkspace({
      ...files,
      'receipts/vlmrun.yaml': `${files['receipts/vlmrun.yaml']}tool_sets: []\n`,
    });
    expect((await runAction({ workspace })).code).toBe(0);
    expect((await runAction({ workspace, inputs: { 'fail-on': 'warning' } })).code).toBe(1);
    expect((await runAction({ workspace, inputs: { 'fail-on': 'never' } })).code).toBe(0);
  });

  it('is a success with a warning in a repository without skills', async () => {
    const workspace = await createWorkspace({ 'README.md': 'nothing here' });
    const run = await runAction({ workspace });
    expect(run.code).toBe(0);
    expect(run.annotations).toMatchObject([{ level: 'warning', message: expect.stringContaining('No skills found') }]);
  });

  it('names every problem of the inputs at once, one line each, with exit code 2', async () => {
    const workspace = await createWorkspace(receiptSkill('skills/receipts'));
    const run = await runAction({
      workspace,
      inputs: { command: 'tets', skills: 'skils/*\nskills/*', 'fail-on': 'errors', timeout: 'soon' },
    });
    expect(run.code).toBe(2);
    expect(run.annotations.map(({ message }) => message)).toEqual([
      `command must be one of ${runCommands.join(', ')}, not "tets".`,
      'fail-on must be one of error, warning, never, not "errors".',
      'timeout must be a length of time such as 90s, 10m or 1h, not "soon".',
      expect.stringContaining('"skils/*" matches no skill'),
    ]);
    expect(run.outputs).toMatchObject({ conclusion: 'failure', findings: '0', published: '[]' });
  });

  it('keeps hostile names and texts from commanding the runner', async () => {
    const hostile = '::set-output name=conclusion::success';
    const workspace = await createWorkspace({
      ...receiptSkill('skills/receipts'),
      'skills/receipts/SKILL.md': `---\nname: "a\\n${hostile}"\ndescription: "x\\r${hostile} ##[error]boom"\nlicence: "::add-mask::true"\n---\n::stop-commands::abc\n`,
    });
    await mkdir(join(workspace, 'skills/receipts/resources'));
    await writeFile(join(workspace, 'skills/receipts/resources', '##[add-mask]x\n::error::y'), 'x');
    const run = await runAction({ workspace });
    expect(run.outputs.conclusion).toBe('failure');
    expect(run.masks).toEqual(new Set());
    expect(run.incidents).toEqual([]);
    expect(run.annotations.every(({ message }) => message !== 'y')).toBe(true);
    expect(run.summary).not.toMatch(/^::/m);
  });
});
