import { describe, expect, test } from 'vitest';
import type { ArtifactExpectation } from '../../../src/evals/expectation.ts';
import { type ArtifactFacts, wantedArtifacts } from '../../../src/judge/artifact.ts';
import { execution, expectation, judgeWith } from './expectations.ts';

const payload = {
  image: { id: 'img_a1b2c3' },
  pages: [{ id: 'img_000001' }, { id: 'img_000002' }],
  clip: 'vid_a1b2c3',
  note: 'none',
};
const picture: ArtifactFacts = { format: 'jpeg', width: 1600, height: 900, size: 5_000, sha256: 'aa' };
const facts = new Map<string, ArtifactFacts>([
  ['img_a1b2c3', picture],
  ['img_000001', { ...picture, format: 'png' }],
  ['img_000002', { size: 10, sha256: 'bb' }],
  ['vid_a1b2c3', { problem: 'could not be fetched: not found', platform: false }],
]);

async function messages(artifact: Omit<ArtifactExpectation, 'save'>, known = facts) {
  const expect_ = expectation({ artifacts: [{ save: false, ...artifact }] });
  const { violations } = await judgeWith(expect_, execution(payload), { artifacts: known });
  return violations.map(({ message }) => message);
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
    [{ path: 'note' }, ['note is "none", not an artifact reference']],
    [{ path: 'nowhere' }, ['nowhere has no artifact']],
    [{ path: 'nowhere', count: { equals: 0 } }, []],
  ])('%j', async (artifact, expected) => {
    expect(await messages(artifact)).toEqual(expected);
  });

  test('each is fetched once, and saved when one of the expectations says so', () => {
    const wanted = wantedArtifacts(
      [
        { path: 'image', save: false },
        { path: '**', save: true },
        { path: 'image', save: false },
      ],
      payload,
    );
    expect(wanted.map(({ ref, save }) => `${ref.id} ${save}`).sort()).toEqual([
      'img_000001 true',
      'img_000002 true',
      'img_a1b2c3 true',
      'vid_a1b2c3 true',
    ]);
  });

  test('a platform that does not deliver is to blame, not the skill', async () => {
    const down = new Map<string, ArtifactFacts>([
      ['img_a1b2c3', { problem: 'could not be fetched: 503', platform: true }],
    ]);
    const judgement = await judgeWith(expectation({ artifacts: [{ path: 'image', save: true }] }), execution(payload), {
      artifacts: down,
    });
    expect(judgement).toMatchObject({
      verdict: 'errored',
      reason: 'The artifact img_a1b2c3 could not be fetched: 503',
    });
  });
});
