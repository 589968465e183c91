import type { JsonObject } from '../json.ts';
import { Fields } from './fields.ts';
import { type Platform, type Route, timestamp } from './platform.ts';
import { Query } from './query.ts';
import { json, type Reply, refusal } from './reply.ts';
import { jsonBody, type SimulatedRequest } from './request.ts';
import { draftFromFile, draftFromPrompt, readDraftSource } from './skill-draft.ts';
import type { StoredSkill } from './skill-store.ts';

const keyed = { access: 'key', limited: true } as const;

/** `/skills`. */
export const skillRoutes: readonly Route[] = [
  { operation: 'GET /skills', access: 'guest', limited: true, handle: listSkills },
  { operation: 'POST /skills/lookup', ...keyed, handle: lookUp },
  { operation: 'POST /skills/create', ...keyed, handle: create },
  { operation: 'GET /skills/{id}', ...keyed, handle: getSkill },
  { operation: 'POST /skills/{id}/update', ...keyed, handle: update },
  { operation: 'GET /skills/{id}/download', ...keyed, handle: download },
  { operation: 'GET //downloads/{id}', access: 'none', limited: false, handle: sendZip },
];

function listSkills({ skills, clock }: Platform, request: SimulatedRequest): Reply {
  const query = new Query(request.url);
  const limit = query.integer('limit', 25, 1, 1000);
  const offset = query.integer('offset', 0, 0);
  const orderBy = query.word('order_by', ['created_at', 'updated_at', 'name'], 'created_at');
  const descending = query.flag('descending', true);
  const grouped = query.flag('grouped', false);
  const includePublic = query.flag('include_public', true);
  const onlyPublic = query.flag('only_public', false) || request.guest;
  query.settle();
  let found = skills
    .all()
    .filter((skill) => (skill.public ? includePublic || onlyPublic || (skill.own && !request.guest) : !onlyPublic));
  // The store is in order of creation, so the last of a name is its newest version.
  if (grouped) found = [...new Map(found.map((skill) => [skill.name, skill])).values()];
  if (orderBy === 'name') found.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  if (descending) found.reverse();
  return json(
    200,
    found.slice(offset, offset + limit).map((skill) => infoOf(skills, skill, clock.now())),
  );
}

async function lookUp({ skills, clock }: Platform, request: SimulatedRequest): Promise<Reply> {
  const fields = new Fields(await jsonBody(request), ['body']);
  fields.only(['name', 'id', 'skill_version', 'version']);
  const name = fields.text('name');
  const id = fields.text('id');
  const version = fields.text('skill_version') ?? fields.text('version') ?? 'latest';
  if (name === undefined && id === undefined) fields.wrong('name', 'Either name or id is required', 'missing');
  fields.settle();
  const skill = id === undefined ? skills.findByName(name ?? '', version) : skills.get(id);
  if (!skill) throw refusal(404, 'Skill not found');
  return json(200, infoOf(skills, skill, clock.now()));
}

async function create(platform: Platform, request: SimulatedRequest): Promise<Reply> {
  const body = await jsonBody(request);
  const source = readDraftSource(body);
  const draft = 'fileId' in source ? draftFromFile(platform, source) : draftFromPrompt(source);
  const now = platform.clock.now();
  const skill = platform.skills.create(draft, now);
  return json(200, {
    id: skill.id,
    name: skill.name,
    description: skill.description,
    created_at: timestamp(skill.createdAt),
    updated_at: timestamp(skill.createdAt),
    status: statusOf(skill, now),
  });
}

function getSkill({ skills, clock }: Platform, request: SimulatedRequest): Reply {
  const skill = skills.get(request.params[0] ?? '');
  if (!skill) throw refusal(404, 'Skill not found');
  return json(200, infoOf(skills, skill, clock.now()));
}

async function update(platform: Platform, request: SimulatedRequest): Promise<Reply> {
  const fields = new Fields(await jsonBody(request), ['body']);
  fields.only(['file_id', 'description']);
  const fileId = fields.text('file_id');
  const description = fields.text('description');
  fields.settle();
  const old = platform.skills.get(request.params[0] ?? '');
  if (!old) throw refusal(404, 'Skill not found');
  if (!old.own) throw refusal(403, 'Not allowed to update this skill');
  const { name } = old;
  const draft =
    fileId === undefined
      ? { ...old, description: description ?? old.description }
      : draftFromFile(platform, { fileId, name, description: description ?? old.description, public: old.public });
  return json(200, platform.skills.info(platform.skills.add(draft, platform.clock.now())));
}

function download({ skills }: Platform, request: SimulatedRequest): Reply {
  const query = new Query(request.url);
  const expires = query.integer('expires', 604_800, 1);
  query.settle();
  const skill = skills.get(request.params[0] ?? '');
  if (!skill) throw refusal(404, 'Skill not found');
  return json(200, {
    id: skill.id,
    name: skill.name,
    skill_version: skill.version,
    download_url: `${request.origin}/downloads/${skill.id}`,
    expires_in: expires,
  });
}

function sendZip({ skills }: Platform, request: SimulatedRequest): Reply {
  const skill = skills.get(request.params[0] ?? '');
  if (!skill) throw refusal(404, 'NoSuchKey');
  return { status: 200, headers: { 'content-type': 'application/zip' }, body: skill.zip };
}

/** A SkillInfo, which says so where a skill cannot be used. */
function infoOf(skills: Platform['skills'], skill: StoredSkill, now: number): JsonObject {
  const status = statusOf(skill, now);
  return status === 'completed' ? skills.info(skill) : { ...skills.info(skill), status };
}

function statusOf(skill: StoredSkill, now: number): string {
  return now < skill.readyAt ? 'processing' : skill.status;
}
