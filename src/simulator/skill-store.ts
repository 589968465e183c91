import { randomUUID } from 'node:crypto';
import type { JsonObject } from '../json.ts';
import { timestamp } from './platform.ts';
import type { Scenario, SeededSkill } from './scenario.ts';
import { readSkillBundle, zipSkill } from './skill-bundle.ts';

/** One version of a skill. */
export interface StoredSkill {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly version: string;
  readonly public: boolean;
  /** Whether it belongs to the organisation. */
  readonly own: boolean;
  readonly createdAt: number;
  /** From then on its status is final; infinite when it never is. */
  readonly readyAt: number;
  /** The status that it then has. */
  readonly status: string;
  readonly zip: Uint8Array;
  readonly digest: string;
}

/** What makes a version. */
export interface SkillDraft {
  readonly name: string;
  readonly description: string;
  readonly zip: Uint8Array;
  readonly digest: string;
  readonly public: boolean;
  readonly own: boolean;
}

/** The skills of the organisation and the public ones, all versions, oldest first. */
export class SkillStore {
  readonly #skills: StoredSkill[] = [];
  readonly #scenario: Scenario;

  constructor(scenario: Scenario, now: number) {
    this.#scenario = scenario;
    for (const seed of scenario.skills) this.#seed(seed, now);
  }

  /** Stores a version, or gives back the earlier one with the same content. */
  create(draft: SkillDraft, now: number): StoredSkill {
    const same = this.#skills.find((skill) => skill.digest === draft.digest);
    return same && this.#scenario.server.deduplicate === 'content' ? same : this.add(draft, now);
  }

  add(draft: SkillDraft, now: number, version = versionOf(draft.digest, now)): StoredSkill {
    const { createTime, createStatus: status, createStuck } = this.#scenario.server;
    const readyAt = createStuck ? Number.POSITIVE_INFINITY : now + createTime;
    const skill = { ...draft, id: randomUUID(), version, createdAt: now, readyAt, status };
    this.#skills.push(skill);
    return skill;
  }

  get(id: string): StoredSkill | undefined {
    return this.#skills.find((skill) => skill.id === id);
  }

  /** The newest with that name, own or public, or the one with that version. */
  findByName(name: string, version = 'latest'): StoredSkill | undefined {
    return this.#skills.findLast((skill) => skill.name === name && (version === 'latest' || skill.version === version));
  }

  /** A version by id, or by the name of an id's skill when another version is asked for. */
  find(idOrName: string, version = 'latest'): StoredSkill | undefined {
    const byId = this.get(idOrName);
    if (!byId) return this.findByName(idOrName, version);
    return version === 'latest' || version === byId.version ? byId : this.findByName(byId.name, version);
  }

  all(): readonly StoredSkill[] {
    return this.#skills;
  }

  /** A SkillInfo. */
  info(skill: StoredSkill): JsonObject {
    return {
      id: skill.id,
      name: skill.name,
      description: skill.description,
      [this.#scenario.server.versionField]: skill.version,
      skill_uri: null,
      is_public: skill.public,
      created_at: timestamp(skill.createdAt),
      updated_at: timestamp(skill.createdAt),
    };
  }

  #seed(seed: SeededSkill, now: number): void {
    const zip = zipSkill(seed.files);
    const { digest } = readSkillBundle(zip);
    const { name, description, own } = seed;
    const draft = { name, description, zip, digest, public: seed.public, own };
    const createdAt = now - seed.age;
    const version = seed.version ?? versionOf(digest, createdAt);
    this.#skills.push({ ...draft, id: randomUUID(), version, createdAt, readyAt: createdAt, status: 'completed' });
  }
}

/** `YYYYMMDD-<8 hex>`. What the platform hashes is unknown; here it is the content. */
function versionOf(digest: string, now: number): string {
  return `${timestamp(now).slice(0, 10).replaceAll('-', '')}-${digest.slice(0, 8)}`;
}
