import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import type { Simulator } from '../../src/simulator/server.ts';
import {
  fileForm,
  inlineSkill as inline,
  manifestOf,
  orderFor as order,
  type PlatformReply,
  request,
} from '../support/platform-client.ts';
import { simulate, spawnSimulator } from '../support/simulator.ts';

let simulator: Simulator | undefined;
afterEach(async () => simulator?.close());

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const call = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
  request(simulator?.url ?? '', method, path, { body, headers });

const answers = `
latency: { execution: 40ms }
answers:
  - skill: invoice
    input: ${sha256('picture')}
    response: { total: 12.5 }
    usage: { credits_used: 3 }
`;

describe('executions', () => {
  it('walks from enqueued over running to completed, and marks each reply as simulated', async () => {
    simulator = await simulate(answers.replace('40ms', '1s'));
    const { body: file } = await call('POST', '/files?purpose=assistants', fileForm('picture', 'a.png'));
    const accepted = await call('POST', '/agent/execute', order({ file: { type: 'input_file', file_id: file.id } }));
    expect(accepted.status).toBe(201);
    expect(accepted.headers.get('x-vlmrun-simulator')).toBe('true');
    expect(accepted.body).toMatchObject({ status: 'enqueued', response: null, completed_at: null });
    const { id: execution } = accepted.body;
    const seen = new Set<unknown>([accepted.body.status]);
    let last: PlatformReply;
    do {
      last = await call('GET', `/agent/executions/${execution}`);
      seen.add(last.body.status);
    } while (last.body.status !== 'completed');
    expect([...seen]).toEqual(['enqueued', 'running', 'completed']);
    expect(last.body).toMatchObject({ response: { total: 12.5 }, usage: { credits_used: 3 } });
    expect(simulator.counts()).toMatchObject({ 'POST /files': 1, 'POST /agent/execute': 1 });
    expect(simulator.executions().map((one) => one.order.skills)).toEqual([['invoice']]);
  });

  it('fails an execution whose input has no answer, and names the hash', async () => {
    simulator = await simulate(answers.replace('40ms', '0ms'));
    const { body } = await call('POST', '/agent/execute', order({ note: { type: 'text', text: 'hello' } }));
    const { body: end } = await call('GET', `/agent/executions/${body.id}`);
    expect(end).toMatchObject({ status: 'failed', error: expect.stringContaining(`note: sha256 ${sha256('hello')}`) });
  });

  it('answers repeats one after the other, and several named inputs by all their hashes', async () => {
    simulator = await simulate(`
latency: { execution: 0ms }
answers:
  - skill: invoice
    inputs: { a: { text: x }, b: { url: 'https://example.com/i.png' }, c: { value: { z: 1, a: [2] } } }
    repeats: [{ response: 1 }, { failure: { reason: worn out, at: usage.message } }]
`);
    const inputs = {
      c: { a: [2], z: 1 },
      b: { type: 'image_url', image_url: { url: 'https://example.com/i.png', detail: 'auto' } },
      a: { type: 'text', text: 'x' },
    };
    for (let i = 0; i < 3; i++) expect((await call('POST', '/agent/execute', order(inputs))).status).toBe(201);
    const list = await call('GET', '/agent/executions?limit=10');
    expect(list.body).toMatchObject([
      { status: 'completed', response: 1 },
      { status: 'failed', response: null, usage: { message: 'worn out' } },
      { status: 'completed', response: 1 },
    ]);
    expect((await call('GET', '/agent/executions?skip=2&limit=1')).body).toHaveLength(1);
  });

  const page = { type: 'text', text: 'x' };
  it.each<[string, object, string]>([
    ['batch false', order({ page }, { batch: false }), 'body.batch'],
    ['a field that nobody knows', order({ page }, { modle: 'x' }), 'body.modle'],
    ['inputs as a list', order([page] as never), 'body.inputs'],
    ['a file without an id', order({ page: { type: 'input_file' } }), 'body.inputs.page.file_id'],
    [
      'a data URL',
      order({ page: { type: 'image_url', image_url: { url: 'data:image/png;base64,AA==' } } }),
      'body.inputs.page.image_url',
    ],
    ['an unknown toolset', order({ page }, { toolsets: ['world_gen'] }), 'body.toolsets'],
    ['a wrong environment', order({ page }, { metadata: { environment: 'test' } }), 'body.metadata.environment'],
    ['a schema that is no object', order({ page }, { config: { json_schema: 'x' } }), 'body.config.json_schema'],
    [
      'an inline skill with an id',
      order({ page }, { config: { skills: [{ ...inline(), skill_id: 'x' }] } }),
      'body.config.skills.0.skill_id',
    ],
    [
      'a zip without SKILL.md',
      order({ page }, { config: { skills: [inline({ 'skill.md': manifestOf('x') })] } }),
      'body.config.skills.0.source.data',
    ],
    [
      'a zip with a folder',
      order({ page }, { config: { skills: [inline({ 'invoice/SKILL.md': manifestOf('x') })] } }),
      'body.config.skills.0.source.data',
    ],
    [
      'a zip that climbs out',
      order({ page }, { config: { skills: [inline({ 'SKILL.md': manifestOf('x'), '../x': '' })] } }),
      'body.config.skills.0.source.data',
    ],
    [
      'data that is no base64',
      order({ page }, { config: { skills: [{ type: 'inline', source: { type: 'base64', data: 'a b=' } }] } }),
      'body.config.skills.0.source.data',
    ],
    [
      'a reference to nothing',
      order({ page }, { config: { skills: [{ type: 'skill_reference' }] } }),
      'body.config.skills.0.skill_id',
    ],
  ])('refuses %s with 422', async (_, body, field) => {
    simulator = await simulate();
    const { status, body: reply } = await call('POST', '/agent/execute', body);
    expect(status).toBe(422);
    const { detail } = reply as unknown as { detail: { loc: (string | number)[] }[] };
    expect(detail.map(({ loc }) => loc.join('.'))).toContain(field);
    expect(simulator.executions()).toEqual([]);
  });

  it('takes what the official SDKs send besides: nulls, a JSON type on a GET, a version in an inline skill', async () => {
    simulator = await simulate('latency: { execution: 0ms }');
    const body = order(
      { page },
      { name: null, callback_url: null, metadata: { environment: 'dev', session_id: null } },
    );
    const skills = [{ ...inline(), skill_version: 'latest' }];
    const sent = { ...body, config: { prompt: null, json_schema: null, skills } };
    expect((await call('POST', '/agent/execute', sent)).status).toBe(201);
    const { status } = await call('GET', '/agent/executions', undefined, { 'content-type': 'application/json' });
    expect(status).toBe(200);
  });

  it('answers 404 for files and skills that do not exist', async () => {
    simulator = await simulate();
    const file = order({ file: { type: 'input_file', file_id: 'gone' } });
    expect((await call('POST', '/agent/execute', file)).status).toBe(404);
    const skill = order({ page }, { config: { skills: [{ type: 'skill_reference', skill_name: 'gone' }] } });
    expect((await call('POST', '/agent/execute', skill)).status).toBe(404);
    expect((await call('GET', '/agent/executions/gone')).status).toBe(404);
  });

  it('runs in a process of its own', async () => {
    const process = await spawnSimulator(answers);
    const reply = await fetch(`${process.url}/health`);
    expect(reply.status).toBe(200);
    expect(await process.report()).toEqual({
      counts: { 'GET /health': 1 },
      statusCounts: { 'GET /health 200': 1 },
      executions: [],
    });
    await process.close();
    await expect(fetch(`${process.url}/health`)).rejects.toThrow();
  });
});
