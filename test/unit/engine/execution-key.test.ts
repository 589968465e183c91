import { describe, expect, it } from 'vitest';
import { executeBody } from '../../../src/engine/execute-body.ts';
import { executionKey } from '../../../src/engine/execution-key.ts';
import type { ExecutionRequest } from '../../../src/engine/execution-request.ts';
import { hashInputs } from '../../../src/engine/input-content.ts';
import { textRequest } from '../../support/engine-run.ts';

const base = textRequest('a');
const hash = async () => ({ size: 1, md5: 'm', sha256: 's' });
const key = async (request: ExecutionRequest, origin = 'https://one/v1') =>
  executionKey(request, await hashInputs(request.inputs, hash), origin);

describe('executionKey', () => {
  it.each<[string, Partial<ExecutionRequest>]>([
    ['the digest', { skill: { ...base.skill, digest: 'other' } as ExecutionRequest['skill'] }],
    ['the form of the skill', { skill: { source: 'reference', name: 'reader', digest: 'd1', version: 'v' } }],
    ['an extra skill', { extraSkills: [base.skill] }],
    ['an input', { inputs: { note: { kind: 'text', text: 'b' } } }],
    ['the name of an input', { inputs: { other: { kind: 'text', text: 'a' } } }],
    ['the model', { run: { ...base.run, model: 'x' } }],
    ['the toolsets', { run: { ...base.run, toolsets: [] } }],
    ['the prompt', { run: { ...base.run, prompt: 'p' } }],
    ['the config', { run: { ...base.run, config: { mode: 'program' } } }],
    ['the service tier', { run: { ...base.run, serviceTier: 'flex' } }],
    ['the agent', { run: { ...base.run, agent: 'a:1' } }],
    ['the repeat', { repeatIndex: 2 }],
  ])('changes with %s', async (_, change) => expect(await key({ ...base, ...change })).not.toBe(await key(base)));

  it('changes with the origin', async () => expect(await key(base, 'https://two/v1')).not.toBe(await key(base)));

  it.each([
    ['a stored file', { kind: 'file_id', fileId: 'f' }, false],
    ['a text', { kind: 'text', text: 'f' }, true],
  ] as const)('of %s in two accounts', async (_, input, same) => {
    const inAccount = async (account: string) =>
      executionKey(base, await hashInputs({ input }, hash, account), 'https://one/v1');
    expect((await inAccount('a')) === (await inAccount('b'))).toBe(same);
    expect(await inAccount('a')).toBe(await inAccount('a'));
  });

  it.each<[string, Partial<ExecutionRequest>]>([
    ['the time limit', { timeoutMs: 1 }],
    ['the cap', { maxCredits: 1 }],
    ['the trial', { trial: 'x' }],
    ['the priority', { run: { ...base.run, priority: 'high' } }],
  ])('does not change with %s', async (_, change) => expect(await key({ ...base, ...change })).toBe(await key(base)));
});

describe('executeBody', () => {
  it('sends every form of input, and nothing that nobody set', () => {
    const request = textRequest('a', {
      inputs: {
        file: { kind: 'file', path: '/a.pdf' },
        known: { kind: 'file_id', fileId: 'f2' },
        picture: { kind: 'url', url: 'https://x/a.png', as: 'image' },
        page: { kind: 'url', url: 'https://x/a.pdf', as: 'file' },
        note: { kind: 'text', text: 'hi' },
        raw: { kind: 'value', value: [1, { x: null }] },
      },
      run: { model: 'm', toolsets: ['core'], config: { skills: ['hidden'], mode: 'program' } },
    });
    expect(executeBody(request, { file: 'f1' }, {})).toEqual({
      model: 'm',
      toolsets: ['core'],
      batch: true,
      inputs: {
        file: { type: 'input_file', file_id: 'f1' },
        known: { type: 'input_file', file_id: 'f2' },
        picture: { type: 'image_url', image_url: { url: 'https://x/a.png' } },
        page: { type: 'file_url', file_url: { url: 'https://x/a.pdf' } },
        note: { type: 'text', text: 'hi' },
        raw: [1, { x: null }],
      },
      config: { mode: 'program', skills: [expect.objectContaining({ type: 'inline', name: 'reader' })] },
      metadata: { environment: 'dev', allow_training: false },
    });
  });

  it('carries our id where it may be found again', () => {
    const body = executeBody(base, {}, { id: 'mine', session: 'mine' });
    expect(body).toMatchObject({ id: 'mine', metadata: { session_id: 'mine', environment: 'dev' } });
  });
});
