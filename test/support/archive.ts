import { crc32, deflateRawSync } from 'node:zlib';

/** The headers of one entry, each field as it is to stand there; what is absent is what an honest tool writes. */
export interface ArchiveEntry {
  readonly path: string | Uint8Array;
  readonly content?: string | Uint8Array;
  /** 8 by default. */
  readonly method?: number;
  /** Bytes as they stand in the archive, instead of the compressed content. */
  readonly data?: Uint8Array;
  readonly flags?: number;
  /** External attributes; a regular file by default. */
  readonly attributes?: number;
  readonly crc?: number;
  readonly size?: number;
  readonly compressed?: number;
  readonly offset?: number;
  readonly disk?: number;
  /** Fields of the local header that differ from the directory. */
  readonly local?: Partial<Record<'flags' | 'method' | 'crc' | 'compressed' | 'size', number>> & {
    readonly path?: string;
  };
}

/** Fields of the end record, instead of the true ones, and bytes around the parts of the archive. */
export interface ArchiveForm {
  readonly count?: number;
  readonly countOnDisk?: number;
  readonly directorySize?: number;
  readonly directoryOffset?: number;
  readonly disk?: number;
  readonly comment?: string;
  readonly before?: Uint8Array;
  /** Between the last data and the directory, and between the directory and the end record. */
  readonly behindData?: Uint8Array;
  readonly behindDirectory?: Uint8Array;
}

/** A zip archive with every field under control: for readers that must not be deceived. */
export function archive(entries: readonly ArchiveEntry[], form: ArchiveForm = {}): Buffer {
  const parts: Buffer[] = [Buffer.from(form.before ?? [])];
  const central: Buffer[] = [];
  const position = () => parts.reduce((sum, part) => sum + part.length, 0);
  for (const entry of entries) {
    const offset = entry.offset ?? position();
    const fields = fieldsOf(entry);
    const own = { ...fields, ...entry.local };
    const path = entry.local?.path === undefined ? fields.path : Buffer.from(entry.local.path);
    parts.push(header(0x04034b50, [20], { ...own, path }, [], fields.data));
    central.push(
      header(0x02014b50, [0x0314, 20], fields, [
        [0, 2],
        [entry.disk ?? 0, 2],
        [0, 2],
        [entry.attributes ?? (0o100644 << 16) >>> 0, 4],
        [offset, 4],
      ]),
    );
  }
  parts.push(Buffer.from(form.behindData ?? []));
  const directoryOffset = position();
  const directory = Buffer.concat(central);
  const comment = Buffer.from(form.comment ?? '');
  const count = form.count ?? entries.length;
  const end = numbers([
    [0x06054b50, 4],
    [form.disk ?? 0, 2],
    [form.disk ?? 0, 2],
    [form.countOnDisk ?? count, 2],
    [count, 2],
    [form.directorySize ?? directory.length, 4],
    [form.directoryOffset ?? directoryOffset, 4],
    [comment.length, 2],
  ]);
  return Buffer.concat([...parts, directory, Buffer.from(form.behindDirectory ?? []), end, comment]);
}

function fieldsOf(entry: ArchiveEntry) {
  const content = Buffer.from(entry.content ?? '');
  const method = entry.method ?? 8;
  const data = Buffer.from(entry.data ?? (method === 8 ? deflateRawSync(content) : content));
  return {
    path: Buffer.from(entry.path),
    method,
    data,
    flags: entry.flags ?? 0x0800,
    crc: entry.crc ?? crc32(content),
    size: entry.size ?? content.length,
    compressed: entry.compressed ?? data.length,
  };
}

function header(
  signature: number,
  versions: readonly number[],
  fields: Omit<ReturnType<typeof fieldsOf>, 'data'>,
  rest: readonly (readonly [value: number, bytes: number])[],
  data: Uint8Array = new Uint8Array(),
): Buffer {
  const { path, flags, method, crc, compressed, size } = fields;
  const head = numbers([
    [signature, 4],
    ...versions.map((version) => [version, 2] as const),
    [flags, 2],
    [method, 2],
    [0, 2],
    [0x21, 2],
    [crc, 4],
    [compressed, 4],
    [size, 4],
    [path.length, 2],
    [0, 2],
    ...rest,
  ]);
  return Buffer.concat([head, path, data]);
}

function numbers(fields: readonly (readonly [value: number, bytes: number])[]): Buffer {
  const buffer = Buffer.alloc(fields.reduce((sum, [, bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [value, bytes] of fields) at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
}
