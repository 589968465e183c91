import { randomUUID } from 'node:crypto';
import type { JsonObject } from '../json.ts';
import type { Content } from './content-sink.ts';
import { timestamp } from './platform.ts';

/** Purposes of a file. */
export const purposes = [
  'assistants',
  'assistants_output',
  'batch',
  'batch_output',
  'fine-tune',
  'vision',
  'datasets',
] as const;

export interface StoredFile {
  readonly id: string;
  readonly filename: string;
  readonly purpose: string;
  readonly createdAt: number;
  readonly content: Content;
}

/** An upload that was announced; `content` is there once the bytes are. */
export interface PresignedUpload {
  readonly id: string;
  readonly filename: string;
  readonly purpose: string;
  readonly contentType: string;
  content?: Content;
}

/** The files of the organisation. */
export class FileStore {
  readonly #files = new Map<string, StoredFile>();
  readonly #byMd5 = new Map<string, StoredFile>();
  readonly #presigned = new Map<string, PresignedUpload>();

  add(filename: string, purpose: string, content: Content, createdAt: number, id: string = randomUUID()): StoredFile {
    const file = { id, filename, purpose, createdAt, content };
    this.#files.set(id, file);
    this.#byMd5.set(content.md5, file);
    return file;
  }

  get(id: string): StoredFile | undefined {
    return this.#files.get(id);
  }

  findByMd5(md5: string): StoredFile | undefined {
    return this.#byMd5.get(md5);
  }

  /** Newest first. */
  list(skip: number, limit: number): StoredFile[] {
    return [...this.#files.values()].reverse().slice(skip, skip + limit);
  }

  delete(id: string): StoredFile | undefined {
    const file = this.#files.get(id);
    this.#files.delete(id);
    if (file && this.#byMd5.get(file.content.md5) === file) this.#byMd5.delete(file.content.md5);
    return file;
  }

  announce(filename: string, purpose: string, contentType: string): PresignedUpload {
    const upload = { id: randomUUID(), filename, purpose, contentType };
    this.#presigned.set(upload.id, upload);
    return upload;
  }

  announced(id: string): PresignedUpload | undefined {
    return this.#presigned.get(id);
  }
}

/** A FileResponse. */
export function fileResponse(file: StoredFile, publicUrl: string | null = null): JsonObject {
  return {
    id: file.id,
    filename: file.filename,
    bytes: file.content.bytes,
    purpose: file.purpose,
    created_at: timestamp(file.createdAt),
    object: 'file',
    public_url: publicUrl,
  };
}
