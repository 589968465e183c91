import { ApiError, describeError } from '../errors.ts';
import type { PublishedSkill, SchemaChange } from '../report/results.ts';
import type { StoredSkill } from '../vlmrun/skills.ts';
import { type ContentChanges, compareContent, isSameContent } from './content.ts';
import { findOwn } from './find-own.ts';
import { raisesMajor } from './major-version.ts';
import type { PublishRequest } from './publish-request.ts';
import { compareSchemas } from './schema-changes.ts';
import { downloadContent } from './stored-content.ts';

/** The version that a skill would follow on, compared with what is to be published. */
export interface PreviousVersion {
  readonly record: StoredSkill;
  /** Absent when its content could not be read. */
  readonly changes?: ContentChanges;
  readonly schemaChanges: readonly SchemaChange[];
  readonly raisesMajor: boolean;
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
  try {
    const stored = await downloadContent(client, record.id);
    return {
      record,
      changes: compareContent(stored.files, bundle.entries),
      schemaChanges: compareSchemas(stored.outputSchema, skill.outputSchema),
      raisesMajor: raisesMajor(stored.manifestVersion, skill.version),
    };
  } catch (error) {
    if (!(error instanceof ApiError) || !['malformed', 'rejected'].includes(error.details.kind)) throw error;
    log.warning(`${skill.name}: version ${record.id} cannot be compared: ${describeError(error)}`);
    return { record, schemaChanges: [], raisesMajor: false };
  }
}

/** What a row of the results says about the version before. */
export function comparison(
  previous: PreviousVersion | undefined,
): Pick<PublishedSkill, 'previous' | 'changes' | 'schema_changes'> {
  if (previous === undefined) return {};
  const { record, changes, schemaChanges } = previous;
  return {
    previous: { id: record.id, version: record.version ?? null },
    ...(changes ? { changes } : {}),
    ...(schemaChanges.length > 0 ? { schema_changes: schemaChanges } : {}),
  };
}
