import type { JsonObject, JsonValue } from '../json.ts';
import type { Distribution } from './distribution.ts';
import type { FaultRule } from './fault-rule.ts';

/** What the simulated platform knows and how it behaves: a scenario file, read. All times in milliseconds. */
export interface Scenario {
  /** Every random draw comes from it, so that a scenario gives the same run each time. */
  readonly seed: number;
  readonly server: ServerBehaviour;
  readonly latency: Latency;
  /** Skills that exist before the first request. */
  readonly skills: readonly SeededSkill[];
  readonly answers: readonly Answer[];
  readonly faults: readonly FaultRule[];
}

/** How long things take. */
export interface Latency {
  /** From acceptance of an execution to its end, unless the answer says otherwise. */
  readonly execution: Distribution;
  /** Before each reply. */
  readonly request: Distribution;
}

/** Traits of the server that no single answer decides. */
export interface ServerBehaviour {
  /** Keys that are accepted; absent: every key but an empty one. */
  readonly keys?: readonly string[];
  /** Status for a wrong key. */
  readonly wrongKey: 401 | 403;
  /** Requests granted in any 60 s; absent: no limit. */
  readonly requestsPerMinute?: number;
  /** Whether a 429 says how long to wait, in seconds. */
  readonly retryAfter: boolean;
  /** Whether replies carry `X-RateLimit-Limit` and `X-RateLimit-Remaining`. */
  readonly rateLimitHeaders: boolean;
  /** Executions that run at once; absent: no limit. */
  readonly running?: { readonly limit: number; readonly above: 'refuse' | 'queue'; readonly retryAfterS?: number };
  /** Credits that can be spent before every `POST /agent/execute` answers 402; absent: no end. */
  readonly credits?: number;
  /** What happens to an `id` in `POST /agent/execute`: kept as the execution's id, replaced, or answered with 422. */
  readonly clientId: 'keep' | 'ignore' | 'refuse';
  /** Request fields that replies about executions repeat. */
  readonly echo: { readonly inputs: boolean; readonly metadata: boolean };
  /** Name of the identifier in replies about executions. */
  readonly executionId: 'id' | 'execution_id';
  readonly list: {
    /** How long an execution is missing from the list after its acceptance. */
    readonly lag: number;
    /** Whether items of the list carry `response`. */
    readonly responses: boolean;
  };
  /** How long `GET /agent/executions/{id}` answers 404 after acceptance. */
  readonly readLag: number;
  /** What makes a created skill an earlier one. */
  readonly deduplicate: 'content' | 'never';
  /** How long a created skill has a status that is not final, which one it then has, and whether it ever does. */
  readonly createTime: number;
  readonly createStatus: string;
  readonly createStuck: boolean;
  /** Name of the version field in replies about skills. */
  readonly versionField: 'skill_version' | 'version';
  readonly models: readonly string[];
}

/** A skill that is there from the start. */
export interface SeededSkill {
  readonly name: string;
  readonly description: string;
  readonly public: boolean;
  /** Whether it belongs to the organisation. Public ones belong to somebody else unless they say so. */
  readonly own: boolean;
  readonly version?: string;
  /** How long before the first request it was stored. */
  readonly age: number;
  /** Contents by path; `SKILL.md` is among them. */
  readonly files: Readonly<Record<string, Uint8Array>>;
}

/** What the platform answers to executions of a skill on certain inputs. */
export interface Answer {
  /** Name of the skill; `*` for every one. */
  readonly skill: string;
  readonly model?: string;
  /** Hex SHA-256 of each named input, or of the only one, or `*` for whatever comes. */
  readonly inputs: '*' | { readonly only: string } | { readonly named: Readonly<Record<string, string>> };
  /** One after the other for repeated executions, then from the start again. Never empty. */
  readonly outcomes: readonly Outcome[];
}

/** Where a failed execution says why. */
export const failurePlaces = [
  'error',
  'error.message',
  'message',
  'detail',
  'usage.message',
  'response.error',
  'response.detail',
  'response.message',
] as const;

/** Layouts of a response. */
export const layouts = ['bare', 'results', 'data', 'string', 'null'] as const;

/** The course and the end of one execution. */
export interface Outcome {
  readonly response: JsonValue;
  readonly layout: (typeof layouts)[number];
  /** Grounding by dotted path of the field; present: every field gets a `_metadata` sibling. */
  readonly grounding?: Readonly<Record<string, GroundedField>>;
  readonly usage: JsonObject;
  readonly artifacts: readonly Artifact[];
  /** Statuses before the last one, spread evenly over the execution's time. */
  readonly walk: readonly string[];
  /** The last status, spelled as the server shall spell it; absent: the walk's last status stays for ever. */
  readonly status?: string;
  readonly failure?: { readonly reason: string; readonly at: (typeof failurePlaces)[number] };
  readonly time?: Distribution;
}

/** Where a value stands in the fixture: boxes as `[x, y, w, h]` in 0..1, page from 0. */
export interface GroundedField {
  readonly confidence?: 'hi' | 'med' | 'lo';
  readonly boxes: readonly {
    readonly xywh: readonly [number, number, number, number];
    readonly page: number;
    readonly content?: string;
    readonly confidence?: number;
  }[];
}

/** A file that an execution made; its id stands in the response. */
export interface Artifact {
  readonly id: string;
  readonly filename?: string;
  readonly contentType: string;
  readonly content: Uint8Array;
}
