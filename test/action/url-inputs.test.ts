import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { answering, receipts, resultsOf, right, runTest, sha256 } from '../support/receipt-runs.ts';
import { certificate, PUBLIC_ADDRESS, startTlsServer, startTunnel } from '../support/tls-server.ts';

const suite = (input: string) =>
  `version: 1\ncases:\n  - id: a\n    inputs: { page: ${input} }\n    expect: { json: ${JSON.stringify(right)} }\n`;

/** Leads https connections of a run to a server of the test, which stands at a public address. */
async function publicServer(content: string) {
  let fetches = 0;
  const port = await startTlsServer((_, response) => {
    fetches++;
    response.end(content);
  });
  const tunnel = await startTunnel(port);
  const directory = await mkdtemp(join(tmpdir(), 'authority-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  await writeFile(join(directory, 'ca.pem'), certificate);
  return {
    url: `https://${PUBLIC_ADDRESS}/invoice.pdf`,
    env: { https_proxy: tunnel.url, NODE_EXTRA_CA_CERTS: join(directory, 'ca.pem') },
    tunnel,
    get fetches() {
      return fetches;
    },
  };
}

describe('a URL that a suite pins', () => {
  it('is fetched once and sent when its content is the pinned one', async () => {
    const server = await publicServer('an invoice');
    const workspace = await receipts({
      'a.eval.yaml': `${suite(`{ url: "${server.url}", sha256: ${sha256('an invoice')} }`)}    repeat: { times: 2, stop: never }\n`,
    });
    const simulator = await answering({ '*': { response: right } });
    const run = await runTest(workspace, simulator.url, {}, { env: server.env });
    expect(run.code).toBe(0);
    expect(server.fetches).toBe(1);
    expect(simulator.executions()).toHaveLength(2);
    const { cases, trials } = await resultsOf(workspace);
    expect(cases[0]).not.toHaveProperty('unpinned');
    const record = JSON.parse(await readFile(join(workspace, 'vlmrun-report/test', trials[0].path), 'utf8'));
    expect(record.inputs).toEqual([{ name: 'page', kind: 'url', url: server.url, sha256: sha256('an invoice') }]);
    // What kept responses answer needs no second look.
    await runTest(workspace, simulator.url, {}, { env: server.env });
    expect(server.fetches).toBe(1);
  });

  it('errs before anything is sent when it is another one, and names both hashes', async () => {
    const server = await publicServer('another invoice');
    const workspace = await receipts({
      'a.eval.yaml': suite(`{ url: "${server.url}", sha256: ${sha256('an invoice')} }`),
    });
    const simulator = await answering({ '*': { response: right } });
    const run = await runTest(workspace, simulator.url, {}, { env: server.env });
    expect(run.code).toBe(4);
    expect(simulator.executions()).toEqual([]);
    const { cases, totals } = await resultsOf(workspace);
    expect(cases[0].verdict).toBe('errored');
    expect(cases[0].reason).toBe(
      `The input page is not what the suite pins: ${server.url} has SHA-256 ${sha256('another invoice')}, and the suite asks for ${sha256('an invoice')}. Nothing was sent.`,
    );
    expect(totals.credits_used).toBe(0);
  });

  it('is not asked for on a private network', async () => {
    const workspace = await receipts({
      'a.eval.yaml': suite(`{ url: "https://127.0.0.1/secret.pdf", sha256: ${sha256('x')} }`),
    });
    const simulator = await answering({ '*': { response: right } });
    const run = await runTest(workspace, simulator.url);
    expect(run.code).toBe(4);
    expect(run.log).toContain('leads to 127.0.0.1, which is not on the public internet. Nothing was sent.');
    expect(simulator.executions()).toEqual([]);
  });
});

it('a URL without a hash is sent unread, and marked in results and reports', async () => {
  const workspace = await receipts({ 'a.eval.yaml': suite('{ url: "https://files.example.com/a.pdf" }') });
  const simulator = await answering({ '*': { response: right } });
  const run = await runTest(workspace, simulator.url);
  expect(run.code).toBe(0);
  expect(run.log).toContain('unpinned input: page');
  expect(run.summary).toContain('unpinned input: page');
  const { cases, trials } = await resultsOf(workspace);
  expect(cases[0].unpinned).toEqual(['page']);
  const record = JSON.parse(await readFile(join(workspace, 'vlmrun-report/test', trials[0].path), 'utf8'));
  expect(record.inputs).toEqual([
    { name: 'page', kind: 'url', url: 'https://files.example.com/a.pdf', unpinned: true },
  ]);
});
