import { readFile, stat } from 'node:fs/promises';
import { describeError } from '../errors.ts';
import type { PositionedDocument } from '../source/json.ts';
import { parseJson } from '../source/json.ts';
import type { SourceRange } from '../source/position.ts';
import { SourceText } from '../source/source-text.ts';
import { parseYaml } from '../source/yaml.ts';
import type { ValuePlace } from './case.ts';
import { numbersWithoutEnd } from './finite-numbers.ts';
import { shownPath } from './repository.ts';

/** Largest suite and largest expected file, in bytes. */
const LIMITS = { yaml: 1024 * 1024, json: 16 * 1024 * 1024 };

/** As deep as a response may be nested. */
const JSON_DEPTH = 500;
const DEEP_ADVICE = `Put a deeper expected value into a JSON file (json_file), which may have ${JSON_DEPTH}.`;

/** A suite, an expected file or a file of rules, read once. */
export interface ReadDocument {
  readonly path: string;
  /** Relative to the working directory, with `/`. */
  readonly file: string;
  readonly source: SourceText;
  readonly document: PositionedDocument | undefined;
  /** Mistakes of syntax, or why the file could not be read. */
  readonly problems: readonly { readonly message: string; readonly range?: SourceRange }[];
}

/** Reads documents of one working directory; every file is read once, unless it is forgotten. */
export class Documents {
  readonly #cwd: string;
  readonly #read = new Map<string, Promise<ReadDocument>>();
  /** By what documents are called. */
  readonly #paths = new Map<string, string>();

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  /** A JSON or YAML file, by the ending of its name. Never rejects for what the file holds. */
  read(path: string): Promise<ReadDocument> {
    const known = this.#read.get(path);
    if (known) return known;
    const made = this.#load(path);
    this.#read.set(path, made);
    this.#paths.set(shownPath(this.#cwd, path), path);
    return made;
  }

  /**
   * Lets go of a document that is asked for again only when a finding is to be placed: its nodes take ten times the
   * memory of its text.
   */
  forget(path: string): void {
    this.#read.delete(path);
  }

  /** As `rangeOf`, in a document that has been read; one that was forgotten is read again. */
  async locate({ file, pointer }: ValuePlace, at?: 'key' | 'value'): Promise<SourceRange | undefined> {
    const path = this.#paths.get(file);
    return path === undefined ? undefined : rangeOf(await this.read(path), pointer, at);
  }

  async #load(path: string): Promise<ReadDocument> {
    const file = shownPath(this.#cwd, path);
    const json = path.toLowerCase().endsWith('.json');
    const limit = json ? LIMITS.json : LIMITS.yaml;
    let text: string;
    try {
      const { size } = await stat(path);
      if (size > limit) return unread(path, file, `The file has ${size} bytes; at most ${limit} are read.`);
      text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path));
    } catch (error) {
      const why = error instanceof TypeError ? 'it is not UTF-8' : describeError(error);
      return unread(path, file, `The file cannot be read: ${why}.`);
    }
    const source = new SourceText(file, text);
    const document = json
      ? parseJson(source, { exactNumbers: true, maxDepth: JSON_DEPTH })
      : parseYaml(source, { exactNumbers: true, scalarStyles: false });
    const problems = [...document.problems, ...numbersWithoutEnd(source.text, document)]
      .filter(({ code }) => code !== 'bom')
      .map(({ code, message, range }) => ({
        message: code === 'too-deep' && !json ? `${message} ${DEEP_ADVICE}` : message,
        range: source.range(range.start, range.end),
      }));
    return { path, file, source, document, problems };
  }
}

function unread(path: string, file: string, message: string): ReadDocument {
  return { path, file, source: new SourceText(file, ''), document: undefined, problems: [{ message }] };
}

/** Where a pointer leads: the value, or the key; the whole first line where neither is there. */
export function rangeOf(
  { document, source }: Pick<ReadDocument, 'document' | 'source'>,
  pointer: string,
  at: 'key' | 'value' = 'value',
): SourceRange | undefined {
  for (let current = pointer; ; current = current.slice(0, current.lastIndexOf('/'))) {
    const location = document?.locate(current);
    const range = (at === 'key' ? location?.key : undefined) ?? location?.value;
    if (range) return source.range(range.start, range.end);
    if (current === '') return undefined;
  }
}
