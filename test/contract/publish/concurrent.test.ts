import { describe, expect, it } from 'vitest';
import type { VlmRun } from '../../../src/vlmrun/client.ts';
import { manifest, platform } from './setup.ts';

const files = { 'SKILL.md': manifest, 'resources/a.md': 'a' };
const apart = 'server: { deduplicate: never }\n';

/** A client that does something else right after a version was stored, before anybody looks at it. */
function afterSaving(client: VlmRun, act: () => Promise<unknown>): VlmRun {
  let done = false;
  const once = async <T>(saved: T): Promise<T> => {
    if (!done) {
      done = true;
      await new Promise((resolve) => setTimeout(resolve, 5));
      await act();
    }
    return saved;
  };
  const { create, update } = client.skills;
  return {
    ...client,
    requests: client.requests,
    skills: {
      ...client.skills,
      create: async (...args: Parameters<typeof create>) => once(await create(...args)),
      update: async (...args: Parameters<typeof update>) => once(await update(...args)),
    },
  };
}

describe('two jobs at the same time, with the same content', () => {
  it('end with one version where the platform tells equal content', async () => {
    const { publish, simulator } = await platform();
    const [one, two] = await Promise.all([publish(files), publish(files)]);
    expect(one.id).toBe(two.id);
    expect(simulator.counts()['POST /skills/create']).toBeLessThanOrEqual(2);
  });

  it('use and name the older version where it does not, whichever looks last', async () => {
    const { outcomeOf, publish, client, clientOf, warnings } = await platform(apart);
    let theirs: Awaited<ReturnType<typeof publish>> | undefined;
    const ours = await outcomeOf(files, {
      client: afterSaving(client, async () => {
        // The other job looked for versions before this one was there.
        const blind = clientOf('other');
        const list: VlmRun['skills']['list'] = async () => [];
        theirs = await publish(files, { client: { ...blind, skills: { ...blind.skills, list } } });
      }),
    });
    expect(theirs?.id).not.toBe(ours.row.id);
    expect(ours).toMatchObject({ pin: true, row: { status: 'created' } });
    expect(ours.row.message).toContain(`Another job stored the same content after this one, as ${theirs?.version}`);
    expect(warnings.some((warning) => warning.includes('stored the same content'))).toBe(true);
    // Whoever comes last sees both, and takes the older one.
    const last = await outcomeOf({ ...files, 'resources/a.md': 'b' });
    expect(last.row.status).toBe('updated');
  });

  it('that stored second takes the id of the one that stored first', async () => {
    const { outcomeOf, publish, client, clientOf } = await platform(apart);
    const first = await publish(files);
    // This job compared with nothing: the first version came between its last look and its own create.
    let looks = 0;
    const list: VlmRun['skills']['list'] = (...args) =>
      looks++ < 2 ? Promise.resolve([]) : client.skills.list(...args);
    const late = clientOf('late');
    const second = await outcomeOf(files, { client: { ...late, skills: { ...late.skills, list } } });
    expect(second).toMatchObject({ pin: true, row: { status: 'created', id: first.id, version: first.version } });
    expect(second.row.message).toContain('Another job stored the same content before this one');
    expect(second.row.message).toContain(`${first.version} (${first.id}) is used`);
  });
});

describe('two jobs at the same time, with different content', () => {
  it('are both told: one that the other is newer, one that there was another before it', async () => {
    const { outcomeOf, publish, client } = await platform();
    await publish(files);
    let theirs: Awaited<ReturnType<typeof publish>> | undefined;
    const ours = await outcomeOf(
      { ...files, 'resources/a.md': 'ours' },
      {
        client: afterSaving(client, async () => {
          theirs = await publish({ ...files, 'resources/a.md': 'theirs' });
        }),
      },
    );
    expect(ours).toMatchObject({ pin: true, row: { status: 'updated' } });
    expect(ours.row.message).toContain(
      `Another job stored other content at the same time: ${theirs?.version} (${theirs?.id}), after this one and is the newest now: changed resources/a.md.`,
    );
  });

  it('tell the one that stored last, too', async () => {
    const { outcomeOf, publish, client, clientOf } = await platform();
    const theirs = await publish({ ...files, 'resources/a.md': 'theirs' });
    let looks = 0;
    const list: VlmRun['skills']['list'] = (...args) =>
      looks++ < 2 ? Promise.resolve([]) : client.skills.list(...args);
    const late = clientOf('late');
    const ours = await outcomeOf(files, { client: { ...late, skills: { ...late.skills, list } } });
    expect(ours.row).toMatchObject({ status: 'created' });
    expect(ours.row.id).not.toBe(theirs.id);
    expect(ours.row.message).toContain(`${theirs.version} (${theirs.id}), before this one: changed resources/a.md.`);
  });

  it('are held to the breaking changes since the version of the other one', async () => {
    const { outcomeOf, publish, client, writes } = await platform();
    const schema = (properties: object) => JSON.stringify({ type: 'object', properties });
    await publish({ ...files, 'schema.json': schema({}) });
    const find = client.files.findByMd5;
    let raced = false;
    const racing: VlmRun = {
      ...client,
      requests: client.requests,
      files: {
        ...client.files,
        async findByMd5(...args) {
          if (!raced) {
            raced = true;
            await publish({ ...files, 'schema.json': schema({ total: { type: 'number' } }) });
          }
          return find(...args);
        },
      },
    };
    const slow = { ...files, 'schema.json': schema({}), 'resources/a.md': 'slow' };
    const { row } = await outcomeOf(slow, { client: racing, breakingChanges: 'fail' });
    expect(row).toMatchObject({ status: 'refused', id: null });
    expect(row.message).toContain('/properties/total: the field "total" was removed');
    expect(writes()['POST /skills/{id}/update']).toBe(1);
  });
});

it('two versions with the same content: the one that is pinned stays', async () => {
  const { publish, client } = await platform(apart);
  const pinned = await publish(files);
  await client.skills.create({
    fileId: (await client.files.upload({ ...zipUpload(await zip(files)) })).id,
    name: 'invoice',
    description: 'd',
  });
  const newest = await publish(files);
  expect(newest.id).not.toBe(pinned.id);
  const locked = { id: String(pinned.id), version: pinned.version, digest: String(pinned.digest), time: 't' };
  expect(await publish(files, { locked })).toMatchObject({ status: 'unchanged', id: pinned.id });
  expect(await publish(files, { locked: { ...locked, digest: 'lie' } })).toMatchObject({ id: newest.id });
});

async function zip(content: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const { zipOf } = await import('../../support/platform-client.ts');
  return zipOf(content);
}

function zipUpload(bytes: Uint8Array) {
  return { bytes, size: bytes.length, name: 'again.zip', mediaType: 'application/zip' };
}
