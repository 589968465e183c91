import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { exchange } from '../../../src/vlmrun/exchange.ts';
import { json, serve } from './server.ts';

const timeoutMs = 300;

/** What becomes of a streamed body of five chunks that come so far apart. */
async function upload(gapMs: number) {
  const server = await serve(json(200, {}));
  async function* slowly(): AsyncGenerator<Uint8Array> {
    for (let chunk = 0; chunk < 5; chunk++) {
      await sleep(gapMs);
      yield Buffer.from('x');
    }
  }
  const body = { mediaType: 'text/plain', size: 5, open: slowly };
  const { signal } = new AbortController();
  const outcome = await exchange(fetch, {
    ...{ method: 'POST', url: server.origin, headers: {}, body, signal, timeoutMs, maxBytes: 1000 },
  });
  await server.close();
  return outcome;
}

it('lets a body take as long as it likes while it makes progress', async () => {
  expect(await upload(120)).toMatchObject({ status: 200 });
});

it('ends a body that has come to a standstill', async () => {
  expect(await upload(900)).toMatchObject({ kind: 'lost', message: 'no complete reply within 0.3 s' });
});
