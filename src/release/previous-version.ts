import { ApiError, describeError } from '../errors.ts';
import type { PublishedSkill, SchemaChange } from '../report/results.ts';
import type { StoredSkill } from '../vlmrun/skills.ts';
import { type ContentChanges, compareContent, isSameContent } from './content.ts';
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

/**
 * The newest version of one's own: from the list by name, where public skills do not count, or beside that the one
 * whose id the user configured, public or not. Throws `ApiError`; `rejected` for a configured id that does not exist.
 */
export async function findPrevious(
  request: PublishRequest,
  options: { readonly fresh: boolean },
): Promise<StoredSkill | undefined> {
  const { skill, client, own, configuredId } = request;
  if (configuredId === undefined) return own.newest(skill.name, options);
  const configured = await client.skills.get(configuredId);
  if (configured === undefined) {
    const operation = 'GET /skills/{id}';
    throw new ApiError(`${operation}: the configured id ${configuredId} of ${skill.name} does not exist`, {
      kind: 'rejected',
      operation,
      status: 404,
    });
  }
  if (!configured.isPublic) return (await own.newest(configured.name, options)) ?? configured;
  // Versions of a public skill cannot be told from a stranger's of the same name, but equal content needs no owner.
  const newest = await client.skills.lookup({ name: configured.name });
  return newest && isCurrent(await comparePrevious(request, newest)) ? newest : configured;
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
