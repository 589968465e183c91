import { createHash } from 'node:crypto';
import { unzipSync, zipSync } from 'fflate';
import { parse } from 'yaml';
import { isJsonObject, type JsonValue } from '../json.ts';

const MAX_ENTRIES = 20_000;
const MAX_CONTENT_BYTES = 512 * 1024 * 1024;

/** What the platform reads of a skill's zip. */
export interface SkillBundle {
  /** From the frontmatter of `SKILL.md`; absent when it names none. */
  readonly name?: string;
  /** Hex SHA-256 over paths and contents: the same files are the same content, whatever the zip. */
  readonly digest: string;
}

/** Why a zip is no skill. */
export class NotASkill extends Error {}

/** Reads a zip in memory. @throws NotASkill for anything but a zip with `SKILL.md` at its root */
export function readSkillBundle(zip: Uint8Array): SkillBundle {
  const files = unzip(zip);
  const manifest = files['SKILL.md'];
  if (manifest === undefined) throw new NotASkill('The skill bundle has no SKILL.md at its root');
  const name = manifestName(new TextDecoder().decode(manifest));
  const hash = createHash('sha256');
  for (const path of Object.keys(files).sort()) {
    const content = files[path] ?? new Uint8Array();
    hash.update(`${Buffer.byteLength(path)}:${path}:${content.length}:`).update(content);
  }
  return { ...(name === undefined ? {} : { name }), digest: hash.digest('hex') };
}

/** The zip of a skill that a scenario or a prompt spells out. */
export function zipSkill(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync({ ...files }, { mtime: '1980-01-02T00:00:00' });
}

/** The same zip with some files replaced, added, or, with null, taken out. @throws NotASkill for anything but a zip */
export function alterZip(zip: Uint8Array, files: Readonly<Record<string, Uint8Array | null>>): Uint8Array {
  const altered = Object.entries({ ...unzip(zip), ...files });
  return zipSkill(Object.fromEntries(altered.filter((entry): entry is [string, Uint8Array] => entry[1] !== null)));
}

function unzip(zip: Uint8Array): Record<string, Uint8Array> {
  let entries = 0;
  let bytes = 0;
  try {
    return unzipSync(zip, {
      filter: ({ name, originalSize }) => {
        entries++;
        bytes += originalSize;
        if (entries > MAX_ENTRIES || bytes > MAX_CONTENT_BYTES) throw new NotASkill('The skill bundle is too large');
        if (/^\/|\\|(^|\/)\.\.(\/|$)/.test(name)) throw new NotASkill(`The skill bundle has an entry outside itself`);
        return !name.endsWith('/');
      },
    });
  } catch (error) {
    if (error instanceof NotASkill) throw error;
    throw new NotASkill('The skill bundle is not a zip file');
  }
}

function manifestName(text: string): string | undefined {
  const block = /^\ufeff?---\r?\n([\s\S]*?)\r?\n---\s*(\r?\n|$)/.exec(text)?.[1];
  if (block === undefined) return undefined;
  try {
    const manifest = parse(block) as JsonValue;
    return isJsonObject(manifest) && typeof manifest.name === 'string' ? manifest.name : undefined;
  } catch {
    return undefined;
  }
}
