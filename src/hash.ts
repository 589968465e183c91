import type { Hash } from 'node:crypto';

/** A digest to be fed piece by piece. */
export function createHash(algorithm: 'sha256' | 'sha1' | 'md5'): Hash {
  // Loaded when it is first used: node:crypto alone would take a tenth of the time in which `validate` starts.
  return process.getBuiltinModule('node:crypto').createHash(algorithm);
}

/** SHA-256 of a text (as UTF-8) or of bytes, in lower-case hexadecimal. */
export function sha256Hex(data: string | Uint8Array): string {
  return process.getBuiltinModule('node:crypto').hash('sha256', data);
}
