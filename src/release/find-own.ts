import { ApiError } from '../errors.ts';
import type { VlmRun } from '../vlmrun/client.ts';
import type { StoredSkill } from '../vlmrun/skills.ts';
import type { OwnVersions } from './own-versions.ts';

/** How a skill's own versions are recognised. */
export interface Ownership {
  readonly client: VlmRun;
  /** Shared by all skills of a run, so that the list is read once. */
  readonly own: OwnVersions;
  /** Id of a version that the user says is one's own, even if it is public. */
  readonly configuredId?: string;
}

/** The id under `publish` in the configuration does not exist on the server. */
export class ConfiguredIdMissing extends ApiError {}

/**
 * The newest version of one's own: from the list by name, where public skills do not count, or with a configured id the
 * newest of that version's name, or the version itself when it is public. Throws `ApiError`; `ConfiguredIdMissing` for
 * an id that does not exist.
 */
export async function findOwn(
  { client, own, configuredId }: Ownership,
  name: string,
  options: { readonly fresh: boolean } = { fresh: false },
): Promise<StoredSkill | undefined> {
  if (configuredId === undefined) return own.newest(name, options);
  const configured = await client.skills.get(configuredId);
  if (configured === undefined) {
    const operation = 'GET /skills/{id}';
    throw new ConfiguredIdMissing(`${operation}: the configured id ${configuredId} of ${name} does not exist`, {
      kind: 'rejected',
      operation,
      status: 404,
    });
  }
  if (configured.isPublic) return configured;
  return (await own.newest(configured.name, options)) ?? configured;
}
