import { describe, expect, test } from 'vitest';
import type { ArtifactExpectation } from '../../../src/evals/expectation.ts';
import { type ArtifactFacts, wantedArtifacts } from '../../../src/judge/artifact.ts';
import { execution, expectation, judgeWith } from './expectations.ts';

const payload = {
  image: { id: 'img_a1b2c3' },
  pages: [{ id: 'img_000001' }, { id: 'img_000002' }],
  clip: 'vid_a1b2c3',
  film: 'vid_000001',
  lost: 'img_ffffff',
  note: 'none',
};
const picture: ArtifactFacts = { format: 'jpeg', width: 1600, height: 900, size: 5_000, sha256: 'aa' };
const facts = new Map<string, ArtifactFacts>([
  ['img_a1b2c3', picture],
  ['img_000001', { ...picture, format: 'png' }],
  ['img_000002', { size: 10, sha256: 'bb' }],
  ['vid_a1b2c3', { problem: 'could not be fetched: not found', platform: false }],
  ['vid_000001', { problem: 'was not fetched: it is too large', platform: true, atLeast: 1_000 }],
]);

async function messages(artifact: Omit<ArtifactExpectation, 'save'>, known = facts) {
  const expect_ = expectation({ artifacts: [{ save: false, ...artifact }] });
  const { verdict, reason, violations } = await judgeWith(expect_, execution(payload), {
    artifacts: async () => known,
  });
  return verdict === 'errored' ? [`errored: ${reason}`] : violations.map(({ message }) => message);
}

describe('artifacts', () => {
  test.each<[Omit<ArtifactExpectation, 'save'>, string[]]>([
    [{ path: 'image', type: 'image', format: ['jpg', 'png'], width: { min: 1200 }, bytes: { max: 8_000 } }, []],
    [{ path: 'image', type: 'video' }, ['image refers to image, not to video']],
    [{ path: 'image', format: ['png'] }, ['image is jpeg, not png']],
    [{ path: 'image', height: { max: 800 } }, ['image has a height of 900 px, above 800 px']],
    [{ path: 'image', durationMs: { min: 1 } }, ['image has a duration that cannot be read from its header']],
    [{ path: 'image', sha256: 'bb' }, ['image has SHA-256 aa, not bb']],
    [{ path: 'pages', count: { equals: 2 } }, []],
    [{ path: 'pages[]', count: { max: 1 } }, ['pages[] has 2 artifacts, above 1']],
    [{ path: 'pages', format: ['png'] }, ['pages[1] is of an unknown format (image), not png']],
    [{ path: 'clip', type: 'video' }, []],
    [{ path: 'clip', bytes: { min: 1 } }, ['clip could not be fetched: not found']],
    [{ path: 'film', bytes: { max: 500 } }, ['film has a size of more than 1000 bytes, above 500 bytes']],
    [{ path: 'film', bytes: { max: 5_000 } }, ['errored: The artifact vid_000001 was not fetched: it is too large']],
    [{ path: 'film', type: 'video' }, []],
    [{ path: 'lost', width: { min: 1 } }, ['errored: The artifact img_ffffff is not known any more']],
    [{ path: 'note' }, ['note is "none", not an artifact reference']],
    [{ path: 'nowhere' }, ['nowhere has no artifact']],
    [{ path: 'nowhere', count: { equals: 0 } }, []],
  ])('%j', async (artifact, expected) => {
    expect(await messages(artifact)).toEqual(expected);
  });

  test('each is asked for once, and saved when one of the expectations says so', () => {
    const wanted = wantedArtifacts(
      [
        { path: 'image', width: { min: 1 }, save: false },
        { path: 'pages', save: true },
        { path: '**', type: 'image', sha256: 'aa', save: false },
      ],
      payload,
    );
    expect(wanted.map(({ ref, save }) => `${ref.id} ${save}`).sort()).toEqual([
      'img_000001 true',
      'img_000002 true',
      'img_a1b2c3 false',
      'img_ffffff false',
    ]);
  });

  test('none is asked for where type and number are all that is expected', async () => {
    expect(wantedArtifacts([{ path: 'pages', type: 'image', count: { equals: 2 }, save: false }], payload)).toEqual([]);
    const asked: unknown[] = [];
    const expect_ = expectation({ artifacts: [{ path: 'image', type: 'image', save: false }] });
    const judgement = await judgeWith(expect_, execution(payload), {
      artifacts: async (wanted) => {
        asked.push(wanted);
        return new Map();
      },
    });
    expect(judgement.verdict).toBe('passed');
    expect(asked).toEqual([]);
  });

  test('what is known of them is part of the judgement', async () => {
    const expect_ = expectation({ artifacts: [{ path: 'image', width: { min: 1_200 }, save: false }] });
    const known = new Map([['img_a1b2c3', picture]]);
    const judgement = await judgeWith(expect_, execution(payload), { artifacts: async () => known });
    expect(judgement).toMatchObject({ verdict: 'passed', artifacts: { img_a1b2c3: picture } });
  });

  test('a platform that does not deliver is to blame, not the skill', async () => {
    const down = new Map<string, ArtifactFacts>([
      ['img_a1b2c3', { problem: 'could not be fetched: 503', platform: true }],
    ]);
    const judgement = await judgeWith(expectation({ artifacts: [{ path: 'image', save: true }] }), execution(payload), {
      artifacts: async () => down,
    });
    expect(judgement).toMatchObject({
      verdict: 'errored',
      reason: 'The artifact img_a1b2c3 could not be fetched: 503',
    });
  });
});
