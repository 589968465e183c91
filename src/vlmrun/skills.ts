import { ApiError } from '../errors.ts';
import { isJsonObject, type JsonValue } from '../json.ts';
import { orUndefined } from './api-error.ts';
import type { CallOptions } from './call-options.ts';
import { member, textMember } from './fields.ts';
import { type ApiRequest, jsonBody, operationOf } from './request.ts';
import type { Storage } from './storage.ts';
import type { Transport } from './transport.ts';

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

/** Making a skill may take the platform this long: it reads the whole bundle. */
const SAVE_TIMEOUT_MS = 180_000;

/** The skill endpoints. */
export function createSkills(transport: Transport, storage: Storage): Skills {
  return {
    async lookup(by, options) {
      const { name, version, id } = { name: undefined, version: undefined, id: undefined, ...by };
      const body = jsonBody(id === undefined ? { name, skill_version: version } : { id });
      const request: ApiRequest = { method: 'POST', path: '/skills/lookup', body, host: 'agent' };
      return readSkill(await orUndefined(404, transport.json(request, options)));
    },
    async list({ offset = 0, limit = 1_000 } = {}, options) {
      const query = { limit, offset, order_by: 'created_at', descending: true, include_public: false };
      const request: ApiRequest = { method: 'GET', path: '/skills', query, host: 'agent' };
      const reply = await transport.json(request, options);
      if (!Array.isArray(reply)) return malformed(request, 'the reply is not a list');
      return reply.map((item) => readSkill(item)).filter((skill) => skill !== undefined);
    },
    async get(id, options) {
      const request: ApiRequest = { method: 'GET', path: '/skills/{id}', values: { id }, host: 'agent' };
      return readSkill(await orUndefined(404, transport.json(request, options)));
    },
    create: ({ fileId, name, description }, options) =>
      save(transport, { path: '/skills/create', body: { file_id: fileId, name, description } }, options),
    update: (id, { fileId, description }, options) =>
      save(transport, { path: '/skills/{id}/update', values: { id }, body: { file_id: fileId, description } }, options),
    async download(id, limits, options) {
      const values = { id };
      const query = { expires: 600 };
      const request: ApiRequest = { method: 'GET', path: '/skills/{id}/download', values, query, host: 'agent' };
      const reply = await transport.json(request, options);
      const url = isJsonObject(reply) ? textMember(reply, 'download_url') : undefined;
      if (url === undefined) return malformed(request, 'the reply holds no download_url');
      return (await storage.fetch(url, limits, options)).bytes;
    },
  };
}

async function save(
  transport: Transport,
  what: Pick<ApiRequest, 'path' | 'values'> & { readonly body: object },
  options?: CallOptions,
): Promise<StoredSkill> {
  const request: ApiRequest = {
    ...what,
    method: 'POST',
    body: jsonBody(what.body),
    host: 'agent',
    repeat: 'unsafe',
    timeoutMs: SAVE_TIMEOUT_MS,
  };
  const saved = readSkill(await transport.json(request, options));
  if (saved) return saved;
  const operation = operationOf(request);
  throw new ApiError(`${operation}: the reply names no skill, though it may have been stored`, {
    kind: 'ambiguous',
    operation,
  });
}

function readSkill(reply: JsonValue | undefined): StoredSkill | undefined {
  const id = isJsonObject(reply) ? textMember(reply, 'id') : undefined;
  if (!isJsonObject(reply) || id === undefined) return undefined;
  return {
    id,
    name: textMember(reply, 'name') ?? '',
    description: textMember(reply, 'description'),
    version: textMember(reply, 'skill_version', 'version'),
    isPublic: member(reply, 'is_public') === true,
    createdAt: textMember(reply, 'created_at'),
    updatedAt: textMember(reply, 'updated_at'),
    status: textMember(reply, 'status'),
  };
}

function malformed(request: ApiRequest, problem: string): never {
  const operation = operationOf(request);
  throw new ApiError(`${operation}: ${problem}`, { kind: 'malformed', operation });
}
