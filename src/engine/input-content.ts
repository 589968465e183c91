import { createReadStream } from 'node:fs';
import type { CaseInput } from '../evals/case.ts';
import { createHash } from '../hash.ts';
import type { JsonValue } from '../json.ts';

/** A file's content, known by its hashes. */
export interface FileContent {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly md5: string;
  readonly sha256: string;
  /** As the suite says; by the file's name otherwise. */
  readonly mediaType?: string;
}

/** An input with what identifies it in an execution key; files carry their content's hashes. */
export interface HashedInput {
  readonly input: CaseInput;
  readonly identity: JsonValue;
  readonly file?: FileContent;
}

/** Reads hashes of files, each path once. */
export type HashFile = (path: string) => Promise<Pick<FileContent, 'size' | 'md5' | 'sha256'>>;

/**
 * Streams a file through both hashes; its size never matters to memory. Rejects when it cannot be read, and when the
 * signal is aborted meanwhile.
 */
export async function hashFile(
  path: string,
  signal: AbortSignal,
): Promise<Pick<FileContent, 'size' | 'md5' | 'sha256'>> {
  const md5 = createHash('md5');
  const sha256 = createHash('sha256');
  let size = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    // Leaving the loop closes the file.
    signal.throwIfAborted();
    md5.update(chunk);
    sha256.update(chunk);
    size += chunk.length;
  }
  return { size, md5: md5.digest('hex'), sha256: sha256.digest('hex') };
}

/** `hashFile` that remembers: trials of one case, and cases of one fixture, read it once. */
export function rememberingHashFile(signal: AbortSignal): HashFile {
  const known = new Map<string, ReturnType<HashFile>>();
  return (path) => {
    const earlier = known.get(path);
    if (earlier !== undefined) return earlier;
    const hashed = hashFile(path, signal);
    known.set(path, hashed);
    return hashed;
  };
}

/**
 * The identity of each input. Rejects when a file cannot be read or is not the one that the suite pins. `account` is
 * that of `EngineOptions`: a stored file's id means something in one account only.
 */
export async function hashInputs(
  inputs: Readonly<Record<string, CaseInput>>,
  hash: HashFile,
  account = '',
): Promise<Readonly<Record<string, HashedInput>>> {
  const hashed: [string, HashedInput][] = [];
  for (const [name, input] of Object.entries(inputs)) hashed.push([name, await hashInput(name, input, hash, account)]);
  return Object.fromEntries(hashed);
}

async function hashInput(name: string, input: CaseInput, hash: HashFile, account: string): Promise<HashedInput> {
  switch (input.kind) {
    case 'file': {
      const content = await hash(input.path);
      if (input.sha256 !== undefined && input.sha256 !== content.sha256) {
        throw new Error(`input ${name}: the file's SHA-256 is ${content.sha256}, the suite says ${input.sha256}`);
      }
      const { path, mediaType } = input;
      const file = { ...content, path, ...(mediaType === undefined ? {} : { mediaType }) };
      // `as` is part of the key's form; uploads have only one.
      return { input, file, identity: { file: content.sha256, as: null } };
    }
    case 'url':
      return { input, identity: { url: input.url, as: input.as, sha256: input.sha256 ?? null } };
    case 'text':
      return { input, identity: { text: input.text } };
    case 'file_id':
      return { input, identity: { file_id: input.fileId, account } };
    case 'value':
      return { input, identity: { value: input.value } };
  }
}
