import type { JsonValue } from '../json.ts';
import type { Frontmatter } from '../source/frontmatter.ts';
import type { JsonDocument } from '../source/json.ts';
import type { OffsetRange } from '../source/position.ts';
import type { SourceText } from '../source/source-text.ts';
import type { YamlDocument } from '../source/yaml.ts';
import type { Exclusion } from './exclusions.ts';
import type { IgnoreRules } from './ignore-file.ts';

/** What lies at a path below a skill directory; links are looked at, never followed. */
export interface SkillEntry {
  /** Relative to the skill directory, with `/`. */
  readonly path: string;
  readonly kind: 'file' | 'directory' | 'link' | 'other';
  /** Why it stays out of every bundle (`exclusionOf`); undefined for what may go into one. */
  readonly exclusion: Exclusion | undefined;
  /** Bytes; 0 for anything but a file. */
  readonly size: number;
  /** Milliseconds since the epoch. */
  readonly mtimeMs: number;
  readonly executable: boolean;
  /** For a link: its text, and whether its target exists and lies inside the skill. */
  readonly link?: {
    readonly target: string;
    readonly resolves: 'inside' | 'outside' | 'nowhere';
    readonly directory: boolean;
  };
}

/** A file that was read, or why it could not be. */
export type ReadFile =
  | { readonly text: SourceText; readonly problem?: undefined }
  | { readonly text?: undefined; readonly problem: FileProblem };

/** Why a file has no text: bytes that are not UTF-8, or an error of the file system. */
export interface FileProblem {
  readonly kind: 'not-utf8' | 'nul' | 'too-large' | 'unreadable';
  readonly message: string;
  /** Byte offset of the first wrong byte, with the text before it, for `not-utf8` and `nul`. */
  readonly before?: SourceText;
}

/** What a file holds, for rules that look into files. */
export interface FileContent {
  /** All that was read. */
  readonly bytes: Uint8Array;
  /** False when these are the first 4 KiB of a larger file. */
  readonly whole: boolean;
  /** Absent for a file that is no UTF-8 text or larger than 1 MiB. */
  readonly text?: SourceText;
  /** A text in another encoding as far as it can be read: UTF-16, or UTF-8 with wrong bytes. For looking for secrets. */
  readonly garbled?: SourceText;
}

/** A place that looks like a credential. The value itself is kept nowhere. */
export interface Secret {
  readonly path: string;
  readonly range: OffsetRange;
  /** What it is, for people: `GitHub token`. */
  readonly kind: string;
}

/** A skill directory, read once, as plain data: what every rule, the bundle and the commands work on. */
export interface Skill {
  /** Path of the directory relative to the working directory, with `/`; `.` for the working directory itself. */
  readonly directory: string;
  /** Absolute path of the directory. */
  readonly root: string;
  /** From the manifest, or else the directory's name. */
  readonly name: string;
  readonly description: string | undefined;
  /** As the manifest names it (`manifestVersion`). */
  readonly version: string | undefined;
  /** `model` and `toolsets` of the execution config, where they have the right type. */
  readonly model: string | undefined;
  readonly toolsets: readonly string[] | undefined;
  /** The parsed output schema; absent when there is none or it is broken. */
  readonly outputSchema: JsonValue | undefined;
  /** Everything below the directory, sorted by path in code-unit order. */
  readonly entries: readonly SkillEntry[];
  /** What its `.vlmrunignore` keeps out of the bundle; empty without one. */
  readonly ignore: IgnoreRules;
  /** True when a limit on entries or depth left out what may belong into the bundle. */
  readonly truncated: boolean;
  /** True when it left out some of what is excluded from bundles. */
  readonly excludedTruncated?: boolean;
  /** By path; absent in a skill that was not read from a directory. Nothing of what bundles exclude. */
  readonly contents?: ReadonlyMap<string, FileContent>;
  /** In the texts of `contents`, by path and offset; at most a hundred a file. */
  readonly secrets?: readonly Secret[];
  readonly manifest: { readonly file: ReadFile; readonly frontmatter: Frontmatter | undefined } | undefined;
  readonly executionConfig: { readonly file: ReadFile; readonly document: YamlDocument | undefined } | undefined;
  readonly schemaFile: { readonly file: ReadFile; readonly document: JsonDocument | undefined } | undefined;
}

export type { Frontmatter } from '../source/frontmatter.ts';
