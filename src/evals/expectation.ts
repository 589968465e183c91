import type { JsonValue } from '../json.ts';
import type { SourceRange } from '../source/position.ts';
import type { NumberRange } from './case.ts';

/** Where a rule is written; no part of what it means. */
export interface WrittenAt {
  /** Relative to the working directory, with `/`. */
  readonly file: string;
  readonly range?: SourceRange;
  /** JSON pointer in the file. */
  readonly pointer?: string;
}

/** How the value at a path is compared. */
export type Comparator =
  | 'exact'
  | 'number'
  | 'bool'
  | 'date'
  | 'datetime'
  | 'duration'
  | 'text'
  | 'similar'
  | 'regex'
  | 'contains'
  | 'one_of'
  | 'list'
  | 'ref'
  | 'present'
  | 'absent'
  | 'ignore';

/** One line of `compare`. Which parameters a comparator takes is decided by the reader of suites. */
export interface CompareRule {
  /** Dotted keys; `[]` every element, `*` one key, `**` any depth, `["a.b"]` a quoted key. */
  readonly path: string;
  readonly as: Comparator;
  /** Default 1. */
  readonly weight?: number;
  /** The case fails when this field does, whatever its score. */
  readonly required?: boolean;
  readonly abs?: number;
  readonly rel?: number;
  readonly coerce?: boolean;
  readonly formats?: readonly string[];
  readonly toleranceMs?: number;
  readonly dayFirst?: boolean;
  readonly case?: 'sensitive' | 'ignore';
  readonly whitespace?: 'exact' | 'collapse' | 'ignore';
  readonly punctuation?: 'exact' | 'ignore';
  readonly metric?: 'levenshtein' | 'anls' | 'token_f1';
  readonly threshold?: number;
  readonly pattern?: string;
  readonly flags?: string;
  readonly values?: readonly JsonValue[];
  readonly order?: 'strict' | 'ignore';
  readonly key?: readonly string[];
  readonly align?: 'key' | 'best';
  readonly minSimilarity?: number;
  readonly extra?: 'fail' | 'allow';
  readonly missing?: 'fail' | 'allow';
  readonly dedupe?: boolean;
  readonly type?: ArtifactType;
  readonly at?: WrittenAt;
}

/** A number, or the value at another path of the response. */
export type NumberOrPath = number | { readonly path: string };

/** A condition across fields of the response. */
export interface Check {
  readonly name?: string;
  readonly path?: string;
  readonly sum?: string;
  readonly exists?: boolean;
  readonly equals?: JsonValue;
  readonly notEquals?: JsonValue;
  readonly in?: readonly JsonValue[];
  readonly gt?: NumberOrPath;
  readonly gte?: NumberOrPath;
  readonly lt?: NumberOrPath;
  readonly lte?: NumberOrPath;
  readonly matches?: string;
  readonly contains?: JsonValue;
  readonly count?: NumberRange;
  readonly unique?: boolean;
  readonly abs?: number;
  readonly rel?: number;
  readonly severity: 'error' | 'warning';
  readonly at?: WrittenAt;
}

/** Kinds of artifacts by the prefix of their id (`img_`, `vid_`, …). */
export type ArtifactType = 'image' | 'video' | 'audio' | 'document' | 'recon' | 'array' | 'url';

/** What an artifact that the response refers to must be. Sizes in bytes and pixels, duration in ms. */
export interface ArtifactExpectation {
  readonly path: string;
  readonly type?: ArtifactType;
  readonly count?: NumberRange;
  readonly format?: readonly string[];
  readonly bytes?: NumberRange;
  readonly width?: NumberRange;
  readonly height?: NumberRange;
  readonly durationMs?: NumberRange;
  readonly sha256?: string;
  readonly save: boolean;
  readonly at?: WrittenAt;
}
