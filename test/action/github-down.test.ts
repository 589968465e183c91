import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { pullRequest } from '../support/github-events.ts';
import { runAction } from '../support/runner.ts';
import { createWorkspace, receiptSkill } from '../support/workspace.ts';

/** A server that answers as told; its address, and what was asked of it. */
async function serve(answer: (respond: (status: number) => void) => void) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    answer((status) => void response.writeHead(status).end());
  });
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const validate = async (env: Record<string, string>, inputs: Record<string, string> = {}) =>
  runAction({
    workspace: await createWorkspace(receiptSkill('skills/receipts')),
    event: pullRequest(),
    token: 'ghs_token-of-the-job',
    inputs,
    env,
  });

describe('while GitHub does not answer', () => {
  it('a run ends in a short time, its verdict stays, and only what was asked for outright is missed', async () => {
    const stumbling = await serve((respond) => respond(502));
    const silent = await serve(() => {});
    const closed = { GITHUB_API_URL: 'http://127.0.0.1:9' };
    const [asked, ...bare] = await Promise.all([
      validate(closed, { comment: 'always', 'check-run': 'true' }),
      validate(closed),
      validate({ GITHUB_API_URL: stumbling.url }),
      validate({ GITHUB_API_URL: silent.url }),
    ]);
    for (const result of [asked, ...bare]) {
      expect(result).toMatchObject({ code: 0, outputs: { conclusion: 'success' } });
      expect(result.durationMs).toBeLessThan(40_000);
    }
    for (const { annotations } of bare) expect(annotations).toEqual([]);
    expect(asked.annotations.map(({ level, message }) => [level, message.split(':')[0]])).toEqual([
      ['warning', 'The pull request was not commented'],
      ['warning', 'The check run was not created'],
    ]);
  });

  it('a cancelled run does not wait for it', async () => {
    const result = await runAction({
      workspace: await createWorkspace(receiptSkill('skills/receipts')),
      event: pullRequest(),
      token: 'ghs_token-of-the-job',
      inputs: { 'changed-only': 'true' },
      env: { GITHUB_API_URL: 'http://127.0.0.1:9', RUNNER_DEBUG: '1' },
      cancelWhen: (output) => output.includes('GitHub: GET'),
    });
    expect(result.signal).toBeNull();
    expect(result.cancelledForMs).toBeLessThan(6_000);
  });
});

it('reaches GitHub Enterprise Server by its address, through the proxy of the environment', async () => {
  const proxy = await serve((respond) => respond(502));
  const server = await serve((respond) => respond(404));
  await validate({ GITHUB_API_URL: `${server.url}/api/v3`, https_proxy: proxy.url });
  expect(server.asked).toContain('GET /api/v3/repos/octo-org/skills/pulls/7/files?per_page=100');
  expect(proxy.asked).toEqual([]);
  await validate({ GITHUB_API_URL: 'https://ghes.invalid/api/v3', https_proxy: proxy.url });
  expect(proxy.asked).toContain('CONNECT ghes.invalid:443');
});
