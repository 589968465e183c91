import { describe, expect, it } from 'vitest';
import { patientFetch } from '../../../src/github/reachability.ts';
import { Interrupted } from '../../../src/runtime.ts';
import { recordingLog } from '../../support/recording-log.ts';
import { connected, repository } from './connected.ts';

const PULLS = 'GET /repos/{owner}/{repo}/pulls';
const use = connected();
const list = () => use().api.request(PULLS, { owner: repository.owner, repo: repository.name });
const limited = (seconds: number) => ({
  status: 403,
  headers: {
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + seconds),
  },
  body: { message: 'API rate limit exceeded for installation.' },
});

describe('the connection to GitHub', () => {
  it('waits for a rate limit that is lifted soon', async () => {
    const { github, log } = use();
    github.on(PULLS, () => ({ body: [] }));
    github.once(PULLS, limited(1));
    expect((await list()).data).toEqual([]);
    expect(github.asked()).toHaveLength(2);
    expect(log.lines).toEqual([
      expect.stringMatching(/^info: GitHub's rate limit is reached at GET .*: waiting \d s$/),
    ]);
  });

  it('gives up at once when it is not', async () => {
    const { github, log } = use();
    github.on(PULLS, () => limited(3_000));
    await expect(list()).rejects.toMatchObject({ status: 403 });
    expect(github.asked()).toHaveLength(1);
    expect(log.lines).toEqual([expect.stringMatching(/: giving up$/)]);
  });

  it('gives up after the third time', async () => {
    const { github } = use();
    github.on(PULLS, () => limited(0));
    await expect(list()).rejects.toMatchObject({ status: 403 });
    expect(github.asked()).toHaveLength(3);
  });

  it('asks again when the server stumbles, and counts anew for the next request', async () => {
    const { github } = use();
    const stumble = { status: 502, body: { message: 'Bad Gateway' } };
    github.on(PULLS, () => ({ body: [] }));
    for (let request = 0; request < 2; request++) {
      github.once(PULLS, stumble);
      const started = performance.now();
      await list();
      // A second failure in a row would be waited for four seconds.
      expect(performance.now() - started).toBeLessThan(3_900);
    }
    expect(github.asked()).toHaveLength(4);
  });
});

describe('patientFetch', () => {
  function setup(answer: () => Promise<Response>) {
    let now = 0;
    const log = recordingLog();
    const controller = new AbortController();
    const asked: number[] = [];
    const send = patientFetch({
      fetch: (() => {
        asked.push(now);
        return answer();
      }) as typeof fetch,
      signal: controller.signal,
      clock: { now: () => now, sleep: async () => {} },
      log,
    });
    const at = (ms: number) => {
      now = ms;
      return send('https://api.github.com/user');
    };
    return { at, asked, log, controller };
  }

  it('stops asking when nothing was answered for 15 s', async () => {
    const { at, asked } = setup(async () => {
      throw new TypeError('fetch failed');
    });
    for (const time of [0, 5_000, 14_000]) await expect(at(time)).rejects.toThrow('fetch failed');
    await expect(at(15_000)).rejects.toThrow('GitHub has not answered for 15 s');
    expect(asked).toEqual([0, 5_000, 14_000]);
  });

  it('begins to count anew with every answer', async () => {
    let status = 502;
    const { at, asked } = setup(async () => new Response(null, { status }));
    await at(0);
    status = 403;
    await at(14_000);
    status = 502;
    await at(20_000);
    await at(34_000);
    await expect(at(36_000)).rejects.toThrow('has not answered');
    expect(asked).toEqual([0, 14_000, 20_000, 34_000]);
  });

  it('asks nothing once the run is interrupted', async () => {
    const { at, asked, controller } = setup(async () => new Response());
    controller.abort(new Interrupted('stopped'));
    await expect(at(0)).rejects.toThrow('the run was interrupted');
    expect(asked).toEqual([]);
  });
});
