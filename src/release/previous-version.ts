import { ApiError, describeError } from '../errors.ts';
import type { FileChange, PublishedSkill, SchemaChange } from '../report/results.ts';
import { readZip } from '../skill/zip.ts';
import type { StoredSkill } from '../vlmrun/skills.ts';
import { type ContentChanges, compareContent, isSameContent } from './content.ts';
import { fileChanges } from './file-changes.ts';
import { findOwn } from './find-own.ts';
import { raisesMajor } from './major-version.ts';
import type { PublishRequest } from './publish-request.ts';
import { compareSchemas } from './schema-changes.ts';
import { downloadContent, type StoredContent } from './stored-content.ts';

/** The version that a skill would follow on, compared with what is to be published. */
export interface PreviousVersion {
  readonly record: StoredSkill;
  /** Absent when its content could not be read. */
  readonly changes?: ContentChanges;
  readonly files: readonly FileChange[];
  readonly schemaChanges: readonly SchemaChange[];
  readonly raisesMajor: boolean;
  /** Why nobody can say what breaks; absent when the output schemas were compared. */
  readonly unreadable?: string;
}

/** True when the platform holds exactly this content already. */
export function isCurrent({ changes }: PreviousVersion): boolean {
  return changes !== undefined && isSameContent(changes);
}

/** The version that a skill follows on, as `findOwn` finds it. Throws `ApiError`. */
export async function findPrevious(
  request: PublishRequest,
  options: { readonly fresh: boolean },
): Promise<StoredSkill | undefined> {
  const found = await findOwn(request, request.skill.name, options);
  if (!found?.isPublic) return found;
  // Versions of a public skill cannot be told from a stranger's of the same name, but equal content needs no owner.
  const newest = await request.client.skills.lookup({ name: found.name });
  return newest && isCurrent(await comparePrevious(request, newest)) ? newest : found;
}

/** Downloads a version and compares it. Content that cannot be read counts as different, with a warning. */
export async function comparePrevious(
  { client, bundle, skill, log }: PublishRequest,
  record: StoredSkill,
): Promise<PreviousVersion> {
  let stored: StoredContent;
  try {
    stored = await downloadContent(client, record.id);
  } catch (error) {
    if (!(error instanceof ApiError) || !['malformed', 'rejected'].includes(error.details.kind)) throw error;
    const unreadable = describeError(error);
    log.warning(`${skill.name}: version ${record.id} cannot be compared: ${unreadable}`);
    return { record, files: [], schemaChanges: [], raisesMajor: false, unreadable };
  }
  const changes = compareContent(stored.files, bundle.entries);
  const { outputSchema } = stored;
  const known = typeof outputSchema === 'string' ? undefined : outputSchema.value;
  return {
    record,
    changes,
    files: isSameContent(changes) ? [] : fileChanges(changes, stored.contents, readZip(bundle.zip)),
    schemaChanges: outputSchema === 'broken' ? [] : compareSchemas(known, skill.outputSchema),
    raisesMajor: raisesMajor(stored.manifestVersion, skill.version),
    ...(outputSchema === 'broken' ? { unreadable: 'its schema.json is no JSON' } : {}),
  };
}

/** What a row of the results says about the version before. */
export function comparison(
  previous: PreviousVersion | undefined,
): Pick<PublishedSkill, 'previous' | 'changes' | 'files' | 'schema_changes'> {
  if (previous === undefined) return {};
  const { record, changes, files, schemaChanges } = previous;
  return {
    previous: { id: record.id, version: record.version ?? null },
    ...(changes ? { changes } : {}),
    ...(files.length > 0 ? { files } : {}),
    ...(schemaChanges.length > 0 ? { schema_changes: schemaChanges } : {}),
  };
}
