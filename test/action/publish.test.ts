import { readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  append,
  apiKey as key,
  lockfile,
  pinsOf,
  publish,
  reportOf,
  resultsOf,
  start,
  told,
  writes,
} from '../support/publishing.ts';
import { allBytes, createWorkspace, receiptSkill } from '../support/workspace.ts';

describe('publish', () => {
  it('stores what has changed once, and says what and where', async () => {
    const simulator = await start();
    const workspace = await createWorkspace(receiptSkill('skills/receipts'));
    const first = await publish(workspace, simulator);
    expect(first.code).toBe(0);
    expect(first.outputs.conclusion).toBe('success');
    expect(first.published).toMatchObject([{ name: 'receipts', directory: 'skills/receipts', status: 'created' }]);
    const [row] = first.published;
    const results = await resultsOf(first);
    expect(results.skills[0]?.digest).toBe(row?.digest);
    expect(first.summary).toContain(row?.version ?? 'no version');
    expect(first.summary).toContain(row?.digest?.slice(0, 12) ?? 'no digest');

    const second = await publish(workspace, simulator);
    expect(second.published).toEqual([{ ...row, status: 'unchanged' }]);
    expect(writes(simulator)).toEqual({ 'POST /files': 1, 'POST /skills/create': 1 });

    expect(simulator.counts()).toMatchObject({ 'GET /skills': 4, 'GET /skills/{id}/download': 2 });

    await append(workspace, 'skills/receipts/SKILL.md', '\nTotals include tax.\n');
    const third = await publish(workspace, simulator);
    expect(third.published).toMatchObject([{ status: 'updated', previous: { id: row?.id, version: row?.version } }]);
    expect(third.summary).toContain('| `SKILL.md` | changed | +2 −0 |');
    expect(third.summary).toContain('+Totals include tax.');
    expect(third.summary).toContain(`\`${row?.version}\`<br>\`${row?.id}\``);
    const notes = await readFile(join(third.outputs['report-directory'] ?? '', 'release-notes.md'), 'utf8');
    expect(notes).toContain(`receipts:${third.published[0]?.version}`);
    expect(notes).toContain(`receipts:${row?.version}`);
    expect(`${await allBytes(workspace)}${third.written}`).not.toContain(key);
  });

  it('goes back: earlier content is stored again, as the newest version', async () => {
    const simulator = await start();
    const files = receiptSkill('skills/receipts');
    const workspace = await createWorkspace(files);
    const first = await publish(workspace, simulator, { lockfile });
    await append(workspace, 'skills/receipts/SKILL.md', '\nMore.\n');
    const second = await publish(workspace, simulator, { lockfile });
    await writeFile(join(workspace, 'skills/receipts/SKILL.md'), String(files['skills/receipts/SKILL.md']));
    const third = await publish(workspace, simulator, { lockfile });
    expect(third.published).toMatchObject([
      { status: 'updated', digest: first.published[0]?.digest, previous: { id: second.published[0]?.id } },
    ]);
    expect(third.published[0]?.id).not.toBe(first.published[0]?.id);
    expect((await pinsOf(workspace))?.receipts?.id).toBe(third.published[0]?.id);
    expect((await publish(workspace, simulator, { 'check-drift': 'true', lockfile })).code).toBe(0);
    expect(writes(simulator)).toMatchObject({ 'POST /skills/create': 1, 'POST /skills/{id}/update': 2 });
  });

  it('publishes skills with a vlmrun.yaml only, unless they are named', async () => {
    const simulator = await start();
    const { 'skills/plain/vlmrun.yaml': _none, ...plain } = receiptSkill('skills/plain');
    const workspace = await createWorkspace({ ...receiptSkill('skills/receipts'), ...plain });
    expect((await publish(workspace, simulator, { 'dry-run': 'true' })).published.map(({ name }) => name)).toEqual([
      'receipts',
    ]);
  });

  it('shows with a dry run what it would do, and sends nothing', async () => {
    const simulator = await start();
    const workspace = await createWorkspace(receiptSkill('skills/receipts'));
    const run = await publish(workspace, simulator, { 'dry-run': 'true', lockfile });
    expect(run.code).toBe(0);
    expect(run.published).toMatchObject([{ status: 'planned', id: null }]);
    expect(writes(simulator)).toEqual({});
    await expect(readFile(join(workspace, lockfile))).rejects.toThrow();
  });
});

describe('guards', () => {
  it.each(['pull_request', 'pull_request_target', 'pull_request_review', 'merge_group'])(
    'refuse %s events',
    async (name) => {
      const simulator = await start();
      const workspace = await createWorkspace(receiptSkill('skills/receipts'));
      const run = await publish(workspace, simulator, {}, { event: { name } });
      expect(run.code).toBe(2);
      expect(run.log).toContain(`publish does not run on ${name} events`);
      expect(simulator.counts()).toEqual({});
    },
  );

  it('refuse a skill with findings at error level, and one without a description', async () => {
    const simulator = await start();
    const broken = receiptSkill('skills/broken');
    const silent = receiptSkill('skills/silent');
    const workspace = await createWorkspace({
      ...broken,
      'skills/broken/schema.json': '{',
      ...silent,
      'skills/silent/SKILL.md': '---\nname: silent\n---\nRead.\n',
      ...receiptSkill('skills/receipts'),
    });
    const run = await publish(workspace, simulator, { 'fail-fast': 'false' });
    expect(run.code).toBe(1);
    expect(told(run.published)).toEqual(['broken refused', 'receipts created', 'silent refused']);
    expect(writes(simulator)).toEqual({ 'POST /files': 1, 'POST /skills/create': 1 });
  });

  it('refuse what fails the run, also below error level: nothing is stored by a step that is red', async () => {
    const simulator = await start();
    const workspace = await createWorkspace(receiptSkill('skills/receipts'));
    await append(workspace, 'skills/receipts/SKILL.md', '\nSee [the table](missing.md).\n');
    const run = await publish(workspace, simulator, { 'fail-on': 'warning' });
    expect([run.code, ...told(run.published)]).toEqual([1, 'receipts refused']);
    expect(run.published[0]?.message).toBe('It has 1 finding at the level that fails the run (fail-on: warning).');
    expect(writes(simulator)).toEqual({});
    expect((await publish(workspace, simulator)).code).toBe(0);
  });

  it('refuse two skills of one name, whatever the rules say', async () => {
    const simulator = await start();
    const workspace = await createWorkspace({ ...receiptSkill('skills/receipts'), ...receiptSkill('more/receipts') });
    const run = await publish(workspace, simulator, { preset: 'minimal', 'fail-fast': 'false' });
    expect([run.code, ...told(run.published)]).toEqual([1, 'receipts refused', 'receipts refused']);
    expect(run.published.map(({ message }) => message)).toEqual([
      'skills/receipts has the same name: each would replace the other.',
      'more/receipts has the same name: each would replace the other.',
    ]);
    expect(simulator.counts()).toEqual({});
  });

  it('end with exit 2 for a wrong key, with every report', async () => {
    const simulator = await start('server: { keys: [another] }');
    const workspace = await createWorkspace(receiptSkill('skills/receipts'));
    const run = await publish(workspace, simulator);
    expect(run.code).toBe(2);
    expect(run.log).toContain('Check the API key');
    expect(run.published).toMatchObject([{ status: 'failed', digest: expect.any(String) }]);
    expect(simulator.counts()).toEqual({ 'GET /skills': 1 });
    for (const name of ['results.json', 'junit.xml', 'findings.sarif', 'summary.md', 'report.html', 'release-notes.md'])
      expect(await reportOf(run, name)).not.toBe('');
  });

  it('end with exit 4 for a server that is not there, with every report', async () => {
    const listener = createServer();
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
    const { port } = listener.address() as { port: number };
    await new Promise((resolve) => listener.close(resolve));
    const workspace = await createWorkspace({ ...receiptSkill('skills/a'), ...receiptSkill('skills/b') });
    const run = await publish(workspace, { url: `http://127.0.0.1:${port}/v1` }, { lockfile });
    expect([run.code, run.outputs.conclusion, ...told(run.published)]).toEqual([
      4,
      'inconclusive',
      'a failed',
      'b refused',
    ]);
    expect((await resultsOf(run)).skills.map(({ conclusion }) => conclusion)).toEqual(['inconclusive', 'inconclusive']);
    expect(await reportOf(run, 'junit.xml')).toContain('errors="2"');
    expect(await pinsOf(workspace)).toBeUndefined();
  }, 90_000);
});

describe('breaking changes', () => {
  const path = 'skills/receipts/schema.json';
  type Schema = {
    required: string[];
    additionalProperties?: boolean;
    properties: Record<string, Record<string, unknown>>;
  };

  /** Changes the output schema, and the version where one is given. */
  async function change(workspace: string, mend: (schema: Schema) => void, version?: string): Promise<void> {
    const schema: Schema = JSON.parse(await readFile(join(workspace, path), 'utf8'));
    mend(schema);
    await writeFile(join(workspace, path), JSON.stringify(schema, undefined, 2));
    const manifest = await readFile(join(workspace, 'skills/receipts/SKILL.md'), 'utf8');
    if (version !== undefined)
      await writeFile(
        join(workspace, 'skills/receipts/SKILL.md'),
        manifest.replace(/version: ".*"/, `version: "${version}"`),
      );
  }
  const drop = (schema: Schema) => {
    delete schema.properties.total;
    schema.required = ['merchant'];
  };

  it.each<[string, (schema: Schema) => void, string]>([
    ['a required field removed', drop, '/properties/total: the required field "total" was removed'],
    [
      'an optional field removed',
      (schema) => void delete schema.properties.currency,
      '/properties/currency: the field "currency" was removed',
    ],
    [
      'a field renamed',
      (schema) => {
        schema.properties.total_amount = { type: 'number', description: 'What to pay' };
        drop(schema);
      },
      'was renamed to "total_amount", or removed',
    ],
    [
      'a field that may be missing',
      (schema) => void schema.required.splice(schema.required.indexOf('total'), 1),
      'the field "total" may now be missing',
    ],
    [
      'another type',
      (schema) => Object.assign(schema.properties.total ?? {}, { type: 'string' }),
      'the type changed from number to string',
    ],
    [
      'a narrower type',
      (schema) => Object.assign(schema.properties.total ?? {}, { type: 'integer' }),
      'narrowed from number to integer',
    ],
    [
      'null',
      (schema) => Object.assign(schema.properties.total ?? {}, { type: ['number', 'null'] }),
      'the value may now be null',
    ],
  ])(
    '%s: allowed with allow, told with warn, refused with fail before anything is sent',
    async (_name, mend, message) => {
      const simulator = await start();
      const workspace = await createWorkspace(receiptSkill('skills/receipts'));
      await publish(workspace, simulator);
      await change(workspace, mend);
      const sent = writes(simulator);
      const refused = await publish(workspace, simulator, { 'breaking-changes': 'fail' });
      expect([refused.code, ...told(refused.published)]).toEqual([1, 'receipts refused']);
      expect(refused.published[0]?.message).toContain(message);
      expect(refused.published[0]?.message).toContain(
        'Raise the major version in SKILL.md, or set breaking-changes: allow.',
      );
      expect(writes(simulator)).toEqual(sent);
      const planned = await publish(workspace, simulator, { 'dry-run': 'true' });
      expect(planned.published[0]?.message).toContain(message);
      const warned = await publish(workspace, simulator);
      expect([warned.code, ...told(warned.published)]).toEqual([0, 'receipts updated']);
      expect(warned.annotations.some(({ level, message: text }) => level === 'warning' && text.includes(message))).toBe(
        true,
      );
      expect(warned.summary).toContain('**breaking**');
      expect(await reportOf(warned, 'release-notes.md')).toContain('**breaking**');
      expect((await resultsOf(warned)).published[0]?.schema_changes?.[0]).toMatchObject({ kind: 'breaking' });
    },
  );

  it('are only listed with allow', async () => {
    const simulator = await start();
    const workspace = await createWorkspace(receiptSkill('skills/receipts'));
    await publish(workspace, simulator);
    await change(workspace, drop);
    const run = await publish(workspace, simulator, { 'breaking-changes': 'allow' });
    expect([run.code, ...told(run.published)]).toEqual([0, 'receipts updated']);
    expect(run.published[0]).not.toHaveProperty('message');
    expect(run.summary).toContain('**breaking**: `/properties/total`');
  });

  it.each([
    ['version', '1.4', '2.0', true],
    ['version', '1.4', '1.5', false],
    ['version', '0.1', '0.2', true],
    ['skill_version', '1.0', '2.0', true],
    ['metadata', '1.0', '2.0', true],
  ])('with %s %s → %s: allowed is %s', async (field, before, after, allowed) => {
    const simulator = await start();
    const files = receiptSkill('skills/receipts');
    const line = field === 'metadata' ? `metadata: { version: "${before}" }` : `${field}: "${before}"`;
    const manifest = String(files['skills/receipts/SKILL.md']).replace('description:', `${line}\ndescription:`);
    const workspace = await createWorkspace({ ...files, 'skills/receipts/SKILL.md': manifest });
    await publish(workspace, simulator);
    await change(workspace, drop);
    await writeFile(join(workspace, 'skills/receipts/SKILL.md'), manifest.replace(before, after));
    const run = await publish(workspace, simulator, { 'breaking-changes': 'fail' });
    expect([run.code, ...told(run.published)]).toEqual(allowed ? [0, 'receipts updated'] : [1, 'receipts refused']);
  });

  it('behind hundreds of others are not lost', async () => {
    const simulator = await start();
    const fields = (description: string) =>
      Object.fromEntries(
        Array.from({ length: 600 }, (_, i) => [`f${i}`, { type: 'string', description: `${description} ${i}` }]),
      );
    const workspace = await createWorkspace(receiptSkill('skills/receipts'));
    await change(workspace, (schema) => Object.assign(schema.properties, fields('Field')));
    await publish(workspace, simulator);
    await change(workspace, (schema) => {
      Object.assign(schema.properties, fields('Value'));
      drop(schema);
    });
    const run = await publish(workspace, simulator, { 'breaking-changes': 'fail' });
    expect([run.code, ...told(run.published)]).toEqual([1, 'receipts refused']);
    expect(run.published[0]?.message).toContain('the required field "total" was removed');
  });
});

describe('the lock file', () => {
  it('pins what is stored, in a stable order, and does not change without need', async () => {
    const simulator = await start();
    const workspace = await createWorkspace({ ...receiptSkill('skills/b'), ...receiptSkill('skills/a') });
    const first = await publish(workspace, simulator, { lockfile });
    const text = await readFile(join(workspace, lockfile), 'utf8');
    const lock = JSON.parse(text);
    expect(Object.keys(lock.skills)).toEqual(['a', 'b']);
    expect(lock.skills.a).toMatchObject({ id: first.published[0]?.id, digest: first.published[0]?.digest });
    await publish(workspace, simulator, { lockfile });
    expect(await readFile(join(workspace, lockfile), 'utf8')).toBe(text);

    const times = Object.values((await pinsOf(workspace)) ?? {}).map(({ time }) => time);
    await append(workspace, 'skills/a/SKILL.md', '\nMore.\n');
    const moved = await publish(workspace, simulator, { lockfile });
    const pins = await pinsOf(workspace);
    expect(pins?.a).toMatchObject({ id: moved.published[0]?.id, version: moved.published[0]?.version });
    expect(pins?.b).toEqual(lock.skills.b);
    expect(times[0] !== undefined && String(pins?.a?.time) > times[0]).toBe(true);
  });

  it('checked out with other line ends is not rewritten', async () => {
    const simulator = await start();
    const workspace = await createWorkspace(receiptSkill('skills/receipts'));
    await publish(workspace, simulator, { lockfile });
    const text = (await readFile(join(workspace, lockfile), 'utf8')).replaceAll('\n', '\r\n');
    await writeFile(join(workspace, lockfile), text);
    await publish(workspace, simulator, { lockfile });
    expect(await readFile(join(workspace, lockfile), 'utf8')).toBe(text);
  });

  it('is not made by a run that only refuses', async () => {
    const simulator = await start();
    const workspace = await createWorkspace({ ...receiptSkill('skills/receipts'), 'skills/receipts/schema.json': '{' });
    const run = await publish(workspace, simulator, { lockfile });
    expect([run.code, ...told(run.published)]).toEqual([1, 'receipts refused']);
    expect(await pinsOf(workspace)).toBeUndefined();
  });

  it('that cannot be written ends the run, and the reports name what is stored', async () => {
    const simulator = await start();
    const workspace = await createWorkspace({ ...receiptSkill('skills/a'), ...receiptSkill('skills/b') });
    await symlink(join(workspace, 'not', 'there'), join(workspace, 'pins'));
    const run = await publish(workspace, simulator, { lockfile: 'pins/lock.json', 'fail-fast': 'false' });
    expect([run.code, run.outputs.conclusion, ...told(run.published)]).toEqual([
      2,
      'inconclusive',
      'a created',
      'b refused',
    ]);
    const results = await resultsOf(run);
    expect(results.published[0]?.id).toEqual(expect.any(String));
    expect(results.reasons[0]).toMatch(/^lockfile: pins\/lock\.json cannot be written: /);
    expect(run.published[1]?.message).toMatch(/^Not attempted: lockfile: /);
    expect(await reportOf(run, 'release-notes.md')).toContain(String(run.published[0]?.id));
    expect(writes(simulator)['POST /skills/create']).toBe(1);
  });

  it('keeps what a selection leaves out', async () => {
    const simulator = await start();
    const workspace = await createWorkspace({ ...receiptSkill('skills/b'), ...receiptSkill('skills/a') });
    await publish(workspace, simulator, { lockfile });
    await rm(join(workspace, 'skills/b'), { recursive: true });
    await append(workspace, 'skills/a/SKILL.md', '\nMore.\n');
    await publish(workspace, simulator, { lockfile });
    expect(Object.keys((await pinsOf(workspace)) ?? {})).toEqual(['a', 'b']);
  });

  it('of another server, broken, or outside the workspace is a usage error', async () => {
    const simulator = await start();
    const workspace = await createWorkspace({
      ...receiptSkill('skills/receipts'),
      'other.json': '{"version":1,"base_url":"https://api.vlm.run/v1","skills":{}}',
      'broken.json': '{',
    });
    for (const [file, reason] of [
      ['other.json', 'pins versions of https://api.vlm.run/v1'],
      ['broken.json', 'is not JSON'],
      ['../outside.json', 'not a file below the working directory'],
    ] as const) {
      const run = await publish(workspace, simulator, { lockfile: file });
      expect(run.code).toBe(2);
      expect(run.log).toContain(reason);
    }
    expect(simulator.counts()).toEqual({});
  });
});

describe('order and partial failure', () => {
  const skills = { ...receiptSkill('skills/c'), ...receiptSkill('skills/a'), ...receiptSkill('skills/b') };
  const failing = 'faults:\n  - { on: "POST /skills/create", do: reply, status: 422, only: [2] }\n';

  it('stops at the first failure, keeps what was stored, and a re-run continues', async () => {
    const simulator = await start(failing);
    const workspace = await createWorkspace(skills);
    const run = await publish(workspace, simulator, { lockfile });
    expect(run.code).toBe(1);
    expect(told(run.published)).toEqual(['a created', 'b failed', 'c refused']);
    expect(run.published[2]?.message).toBe('Not attempted: b was not published (fail-fast).');
    expect(run.published.every(({ digest }) => /^[0-9a-f]{64}$/.test(String(digest)))).toBe(true);
    expect(writes(simulator)).toEqual({ 'POST /files': 2, 'POST /skills/create': 2 });
    expect(Object.keys((await pinsOf(workspace)) ?? {})).toEqual(['a']);
    const again = await publish(workspace, simulator, { lockfile });
    expect(again.code).toBe(0);
    expect(told(again.published)).toEqual(['a unchanged', 'b created', 'c created']);
    expect(Object.keys((await pinsOf(workspace)) ?? {})).toEqual(['a', 'b', 'c']);
    expect(writes(simulator)).toEqual({ 'POST /files': 3, 'POST /skills/create': 4 });
  });

  it('goes on with fail-fast: false', async () => {
    const simulator = await start(failing);
    const workspace = await createWorkspace(skills);
    const run = await publish(workspace, simulator, { 'fail-fast': 'false', lockfile });
    expect(run.code).toBe(1);
    expect(told(run.published)).toEqual(['a created', 'b failed', 'c created']);
    expect(writes(simulator)).toEqual({ 'POST /files': 3, 'POST /skills/create': 3 });
    expect(Object.keys((await pinsOf(workspace)) ?? {})).toEqual(['a', 'c']);
    expect((await resultsOf(run)).skills.map(({ conclusion }) => conclusion)).toEqual([
      'success',
      'failure',
      'success',
    ]);
  });

  it('ends at once when every other skill would fail too, even with fail-fast: false', async () => {
    const simulator = await start('faults:\n  - { on: "POST /skills/create", do: reply, status: 402 }\n');
    const workspace = await createWorkspace(skills);
    const run = await publish(workspace, simulator, { 'fail-fast': 'false' });
    expect([run.code, run.outputs.conclusion]).toEqual([4, 'inconclusive']);
    expect(told(run.published)).toEqual(['a failed', 'b refused', 'c refused']);
    expect(writes(simulator)).toEqual({ 'POST /files': 1, 'POST /skills/create': 1 });
  });
});

describe('the reports of a run in which a skill was not published', () => {
  it('all name it, why, and its content', async () => {
    const simulator = await start(
      'faults:\n  - { on: "POST /skills/create", do: reply, status: 422, message: Too odd., only: [2] }\n',
    );
    const workspace = await createWorkspace({ ...receiptSkill('skills/a'), ...receiptSkill('skills/b') });
    const run = await publish(workspace, simulator);
    const [, row] = run.published;
    const digest = String(row?.digest);
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    const results = await resultsOf(run);
    expect(results.skills.map((skill) => skill.digest)).toEqual(run.published.map((one) => one.digest));
    const junit = await reportOf(run, 'junit.xml');
    expect(junit).toContain('<testcase name="publish" classname="a" file="skills/a" time="0.000"/>');
    expect(junit).toMatch(/<testcase name="publish" classname="b"[^>]*>\s*<failure message="failed: [^"]*Too odd/);
    expect(junit).toContain(digest);
    expect(await reportOf(run, 'findings.sarif')).toContain(digest);
    expect(await reportOf(run, 'summary.md')).toContain(digest.slice(0, 12));
    expect(await reportOf(run, 'release-notes.md')).toContain('a:');
    expect(run.log).toContain(digest.slice(0, 12));
    expect(JSON.parse(run.outputs.published ?? '')).toMatchObject([
      { status: 'created' },
      { status: 'failed', digest },
    ]);
    const errors = run.annotations.filter(({ level }) => level === 'error');
    expect(errors).toMatchObject([{ properties: { title: 'b failed', file: 'skills/b/SKILL.md' } }]);
    expect(errors[0]?.message).toContain('Too odd');
    expect(row?.message).not.toContain('..');
  });
});

it('hostile words of the server reach no command, no output and no markup', async () => {
  const message = '"::set-output name=conclusion::success\\n##[error]x\\n<script>|`"';
  const simulator = await start(
    `faults:\n  - { on: "POST /skills/create", do: reply, status: 400, message: ${message} }\n`,
  );
  const workspace = await createWorkspace(receiptSkill('skills/receipts'));
  const run = await publish(workspace, simulator);
  expect(run.code).toBe(1);
  expect(run.outputs.conclusion).toBe('failure');
  expect(run.incidents).toEqual([]);
  expect(run.summary).not.toContain('<script>');
});
