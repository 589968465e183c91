/** Values that must not appear in anything that is written, and the way to take them out of a text. */
export interface Secrets {
  /** Registers a value, its lines and its usual encodings. Values too short to be a secret are left alone. */
  add(value: string): void;
  /** The text with every registered value replaced by `***`. */
  scrub(text: string): string;
}

/** Replacing a shorter text would tear ordinary words apart. */
const SHORTEST_SECRET = 6;

function spellings(value: string): string[] {
  const lines = value.split(/[\r\n]+/).map((line) => line.trim());
  return [value, ...lines].flatMap((text) => [
    text,
    encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')),
    JSON.stringify(text).slice(1, -1),
    Buffer.from(text).toString('base64'),
    Buffer.from(text).toString('base64url'),
  ]);
}

/** An empty register of secrets; one is shared by everything that writes in a run. */
export function createSecrets(): Secrets {
  let known: string[] = [];
  return {
    add(value) {
      const added = spellings(value.trim()).filter((text) => text.length >= SHORTEST_SECRET);
      // The longest first, so that no part of a secret stays behind when one contains another.
      known = [...new Set([...known, ...added])].sort((a, b) => b.length - a.length);
    },
    scrub(text) {
      return known.reduce((clean, secret) => clean.replaceAll(secret, '***'), text);
    },
  };
}
