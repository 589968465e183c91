import type { CallOptions } from './call-options.ts';

/** One stored version of a skill (`SkillInfo`): versions of a skill share the name, each has its own id. */
export interface StoredSkill {
  readonly id: string;
  readonly name: string;
  readonly description: string | undefined;
  /** `skill_version`, on older servers `version`; opaque. Absent in the reply to a create. */
  readonly version: string | undefined;
  readonly isPublic: boolean;
  /** ISO 8601, as the server wrote it. */
  readonly createdAt: string | undefined;
  readonly updatedAt: string | undefined;
  /** `completed` when the skill is ready; other words while the platform still works on it. */
  readonly status: string | undefined;
}

/** Where a page of `GET /skills` begins. The platform pages skills by `offset`, everything else by `skip`. */
export interface SkillPage {
  readonly offset?: number;
  /** 1 to 1000. */
  readonly limit?: number;
}

export interface Skills {
  /**
   * `POST /skills/lookup` by name or id. Undefined when there is none. By name it can return a stranger's public skill.
   */
  lookup(
    by: { readonly name: string; readonly version?: string } | { readonly id: string },
    options?: CallOptions,
  ): Promise<StoredSkill | undefined>;
  /** `GET /skills`: every version, newest first: the organisation's own and, where the server insists, public ones. */
  list(page?: SkillPage, options?: CallOptions): Promise<readonly StoredSkill[]>;
  /** `GET /skills/{id}`. Undefined when there is none. */
  get(id: string, options?: CallOptions): Promise<StoredSkill | undefined>;
  /**
   * `POST /skills/create` from an uploaded zip; never public. A lost reply is `ambiguous`. The name in the reply can
   * differ from the one asked for: only the returned id is to be trusted.
   */
  create(
    skill: { readonly fileId: string; readonly name: string; readonly description: string },
    options?: CallOptions,
  ): Promise<StoredSkill>;
  /** `POST /skills/{id}/update`: a version with a new id under the same name. A lost reply is `ambiguous`. */
  update(
    id: string,
    change: { readonly fileId: string; readonly description?: string },
    options?: CallOptions,
  ): Promise<StoredSkill>;
  /**
   * The zip of a version: `GET /skills/{id}/download`, then the presigned URL without the key. Throws `malformed` when it
   * is larger than `maxBytes`.
   */
  download(id: string, limits: { readonly maxBytes: number }, options?: CallOptions): Promise<Uint8Array>;
}
