import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { runCommand } from '../support/command-line.ts';
import { createWorkspace, receiptSkill } from '../support/workspace.ts';

// `npm test` names the Node that it was started with; older ones know no proxies by themselves.
const older = process.env.VLMRUN_SKILLS_TEST_OLDER_NODE ?? process.execPath;

async function startProxy() {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

it.each([
  ['the runtime of the Action', process.execPath],
  ['the Node at hand', older],
])(
  'goes through the proxy of the environment, on %s',
  async (_, node) => {
    const proxy = await startProxy();
    const cwd = await createWorkspace({
      ...receiptSkill('receipts'),
      'receipts/evals/a.png': 'a',
      'receipts/evals/a.expected.json': '{"merchant":"A","total":1}',
    });
    const run = await runCommand(['test', '--base-url', 'https://api.vlmrun.invalid/v1', '--deadline', '2s'], {
      cwd,
      node,
      env: { VLMRUN_API_KEY: 'vlmrun-test-key-4f1c9a7e', https_proxy: proxy.url, no_proxy: 'elsewhere.invalid' },
    });
    expect(proxy.asked).toContain('CONNECT api.vlmrun.invalid:443');
    expect(run.code).toBe(4);
  },
  40_000,
);
