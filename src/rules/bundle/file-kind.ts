/** A compiled program or an archive. */
export interface OpaqueKind {
  /** With its article: `an ELF executable`. */
  readonly name: string;
  readonly archive: boolean;
}

const SIGNATURES: readonly (readonly [hex: string, name: string, archive: boolean])[] = [
  ['7f454c46', 'an ELF executable', false],
  ['4d5a', 'a Windows executable', false],
  ['feedface', 'a Mach-O executable', false],
  ['feedfacf', 'a Mach-O executable', false],
  ['cefaedfe', 'a Mach-O executable', false],
  ['cffaedfe', 'a Mach-O executable', false],
  ['cafebabe', 'a Mach-O executable or Java class', false],
  ['0061736d', 'a WebAssembly module', false],
  ['504b0304', 'a zip archive', true],
  ['1f8b', 'a gzip archive', true],
  ['377abcaf271c', 'a 7z archive', true],
  ['52617221', 'a RAR archive', true],
  ['fd377a585a00', 'an xz archive', true],
  ['28b52ffd', 'a Zstandard archive', true],
  ['425a68', 'a bzip2 archive', true],
];

/** Documents that are zip archives inside, and that agents read. */
const DOCUMENTS = /\.(?:docx|xlsx|pptx|odt|ods|odp|epub|usdz|kmz|3mf)$/i;

/** What kind of program or archive a file is by its first bytes; undefined for anything else. */
export function fileKind(head: Uint8Array, path: string): OpaqueKind | undefined {
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(8, head.byteLength)).toString('hex');
  const found = SIGNATURES.find(([hex]) => start.startsWith(hex));
  if (found === undefined || (found[2] && DOCUMENTS.test(path))) return undefined;
  return { name: found[1], archive: found[2] };
}
