import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { LeftOut, MediaPlace } from '../report/html/page-data.ts';

/** Bytes of one picture, text or medium. */
export interface Content {
  /** Of its island; unique for the content. */
  readonly id: string;
  readonly bytes: Uint8Array;
  /** Of the file that it becomes beside the page: twelve hex digits of its hash, a dash, and letters that no address escapes. */
  readonly fileName: string;
  /** Where the same bytes already lie beside the page. */
  readonly href?: string;
}

/** Where a content went, and its bytes when they belong into the page. */
export interface Carried {
  readonly place: MediaPlace;
  readonly island?: { readonly id: string; readonly bytes: Uint8Array };
}

/**
 * Puts contents into the page as long as its budget lasts, and beside it from then on. A content is put once; who
 * brings it again is told where it is.
 */
export interface Carrier {
  /** Undefined when there is no room for it beside the page either. */
  carry(content: Content): Promise<Carried | undefined>;
  /** The same for what only the page itself can show. */
  embed(content: Pick<Content, 'id' | 'bytes'>): Promise<Carried | undefined>;
  /** Copies an original beside the page; undefined when it is too large. */
  copy(path: string, size: number, sha256: string): Promise<string | undefined>;
  leftOut(): LeftOut;
}

const LARGEST_COPY = 25 * 1024 * 1024;
const ALL_COPIES = 200 * 1024 * 1024;

/** `directory` is that of the report; files go into its `files/`. */
export function createCarrier(directory: string, budgetBytes: number): Carrier {
  let budget = budgetBytes;
  let room = ALL_COPIES;
  const tally = { beside: 0, besideBytes: 0, unseen: 0, unseenBytes: 0 };
  const files = join(directory, 'files');
  const places = new Map<string, MediaPlace | undefined>();
  const copies = new Map<string, string | undefined>();

  /** Takes bytes from the room for files; false when there is not enough left. */
  function fits(size: number): boolean {
    if (size > LARGEST_COPY || size > room) return false;
    room -= size;
    return true;
  }

  function embed({ id, bytes }: Pick<Content, 'id' | 'bytes'>): Carried | undefined {
    if (bytes.length > budget) return undefined;
    budget -= bytes.length;
    return { place: { island: id }, island: { id, bytes } };
  }

  function unseen(bytes: Uint8Array): undefined {
    tally.unseen++;
    tally.unseenBytes += bytes.length;
  }

  async function beside({ href: known, bytes, fileName }: Content): Promise<Carried | undefined> {
    let href = known;
    if (href === undefined) {
      if (!fits(bytes.length)) return unseen(bytes);
      href = `files/${fileName}`;
      await mkdir(files, { recursive: true });
      await writeFile(join(directory, href), bytes);
    }
    tally.beside++;
    tally.besideBytes += bytes.length;
    return { place: { href } };
  }

  async function once(id: string, put: () => Promise<Carried | undefined>): Promise<Carried | undefined> {
    if (places.has(id)) {
      const place = places.get(id);
      return place && { place };
    }
    const carried = await put();
    places.set(id, carried?.place);
    return carried;
  }

  return {
    carry: (content) => once(content.id, async () => embed(content) ?? beside(content)),
    embed: (content) => once(content.id, async () => embed(content) ?? unseen(content.bytes)),
    async copy(path, size, sha256) {
      const own = basename(path).replace(/[^A-Za-z0-9._-]/g, '_');
      const name = `${sha256.slice(0, 12)}-${own.slice(-100)}`;
      if (copies.has(name)) return copies.get(name);
      const href = fits(size) ? `files/${name}` : undefined;
      copies.set(name, href);
      if (href === undefined) return undefined;
      await mkdir(files, { recursive: true });
      await copyFile(path, join(directory, href));
      return href;
    },
    leftOut: () => ({ budgetBytes, ...tally }),
  };
}
