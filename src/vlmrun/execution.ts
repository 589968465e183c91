import type { JsonObject, JsonValue } from '../json.ts';

/** What an execution used. Every field can be missing in a reply. */
export interface Usage {
  readonly credits_used?: number;
  readonly steps?: number;
  readonly elements_processed?: number;
  readonly element_type?: string;
  readonly duration_seconds?: number;
  readonly message?: string;
}

/** The status of an execution, folded from every spelling that a source shows. */
export type ExecutionState = 'in-progress' | 'completed' | 'failed' | 'cancelled';

/** A remote run of a skill (`GET /agent/executions/{id}`), read leniently. */
export interface Execution {
  readonly id: string;
  readonly state: ExecutionState;
  /** The status as the server wrote it. */
  readonly status: string;
  /** Absent when the reply had none (a list may leave it out); null when it was null. */
  readonly response?: JsonValue;
  /** The response as JSON text, instead of `response`, where it nests deeper than `MAX_DEPTH` levels. */
  readonly deepResponse?: string;
  readonly usage: Usage;
  /** ISO 8601, as the server wrote it. */
  readonly createdAt?: string;
  readonly completedAt?: string;
  /** Why it failed, found in one of the places where servers put it. */
  readonly failure?: string;
  /** The parts of the request that the reply repeats; they may prove whose execution this is. */
  readonly echo: {
    readonly inputs?: JsonValue;
    readonly metadata?: JsonValue;
    readonly config?: JsonValue;
    readonly name?: string;
    readonly model?: string;
  };
}

/** A skill inside a request (`config.skills[]`). */
export type AgentSkill =
  | {
      readonly type: 'inline';
      readonly name: string;
      readonly description: string;
      readonly source: { readonly type: 'base64'; readonly media_type: 'application/zip'; readonly data: string };
    }
  | {
      readonly type: 'skill_reference';
      readonly skill_id?: string;
      readonly skill_name?: string;
      readonly skill_version: string;
    };

/** The body of `POST /agent/execute`. */
export interface ExecuteBody {
  readonly id?: string;
  readonly name?: string;
  readonly model?: string;
  readonly toolsets?: readonly string[];
  readonly inputs: JsonObject;
  readonly batch: true;
  readonly config: JsonObject;
  readonly metadata: JsonObject;
  readonly callback_url?: string;
  readonly priority?: string;
}
