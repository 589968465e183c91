import { type ApiError, describeError } from '../errors.ts';
import type { PublishedSkill } from '../report/results.ts';
import type { StoredSkill } from '../vlmrun/skills.ts';
import { awaitReady, ProcessingFailed } from './await-ready.ts';
import { type Standing, standingOf } from './concurrent-versions.ts';
import { compareContent, describeChanges, isSameContent } from './content.ts';
import { comparison, type PreviousVersion } from './previous-version.ts';
import { type About, blameOf, messageOf, type PublishOutcome } from './publish-outcome.ts';
import type { PublishRequest } from './publish-request.ts';
import type { SavedVersion } from './save-version.ts';
import { ContentRefused, downloadContent } from './stored-content.ts';
import { whoseRecord } from './whose-record.ts';

/**
 * What becomes of a version that was stored: it is awaited, downloaded, compared, and looked for among one's own. Whatever
 * fails here, the row names the version; nothing is thrown but bugs.
 */
export async function settleVersion(
  request: PublishRequest,
  about: About,
  saved: SavedVersion,
  previous: PreviousVersion | undefined,
  notes: readonly string[],
): Promise<PublishOutcome> {
  const { skill, signal } = request;
  const base = previous?.record;
  let known: StoredSkill = saved.reply;
  const said = [...saved.notes, ...notes];
  const end = (
    status: PublishedSkill['status'],
    first: readonly string[],
    rest: Omit<PublishOutcome, 'row'>,
  ): PublishOutcome => {
    const { id, version = saved.reply.version ?? null } = known;
    const row = { ...about, id, version, status, ...messageOf([...first, ...said]), ...comparison(previous) };
    return { row, ...rest };
  };
  try {
    known = await awaitReady(request.client, saved.reply.id, request);
    const problem = await verify(request, known.id);
    if (problem !== undefined) return end('failed', [problem], { pin: false });
  } catch (error) {
    const blame = blameOf(error, signal);
    if (blame === undefined) throw error;
    if (error instanceof ProcessingFailed) return end('failed', [error.message], { pin: false });
    const why = blame.error ? describeError(blame.error) : 'the run was interrupted';
    return end('failed', [`The version is stored, but could not be verified: ${why}`], {
      pin: true,
      ...blame,
      blameless: blame.blameless ?? 'platform',
    });
  }
  let standing: Standing = { notes: [] };
  try {
    standing = await standingOf(request, known, base);
  } catch (error) {
    if (!(signal.aborted && error === signal.reason)) throw error;
  }
  const foreign = request.configuredId === undefined ? whoseRecord(known, base?.name ?? skill.name) : undefined;
  if (foreign !== undefined) said.push(foreign);
  const { stillNewest, instead } = standing;
  if (stillNewest !== undefined && !base?.isPublic) {
    for (const note of said) request.log.warning(`${skill.name}: ${note}`);
    return end('failed', [stale(known, stillNewest)], { pin: false });
  }
  said.push(...standing.notes);
  for (const note of said) request.log.warning(`${skill.name}: ${note}`);
  if (instead !== undefined) known = instead;
  return end(saved.status, [], { pin: true });
}

/** The platform found the content among earlier versions, and the newest one did not move. */
function stale(stored: StoredSkill, newest: StoredSkill): string {
  const name = ({ id, version }: StoredSkill) => (version === undefined ? id : `${version} (${id})`);
  return (
    `The platform gave back the earlier version ${name(stored)}; the newest is still ${name(newest)}. It stores content ` +
    'that it knows no second time: change a line of SKILL.md, such as the version, or have the update allowed.'
  );
}

/** What is wrong with the stored content; undefined when it is what was sent. Throws `ApiError` where it cannot be had. */
async function verify(request: PublishRequest, id: string): Promise<string | undefined> {
  try {
    const { files } = await downloadContent(request.client, id);
    const changes = compareContent(request.bundle.entries, files);
    return isSameContent(changes)
      ? undefined
      : `What is stored differs from what was sent: ${describeChanges(changes)}.`;
  } catch (error) {
    if (!(error instanceof ContentRefused)) throw error;
    return `What is stored is not what was sent: ${(error as ApiError).message}`;
  }
}
