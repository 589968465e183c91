import { isJsonObject, type JsonValue } from '../json.ts';
import { jsonText, parseJsonText } from '../json-text.ts';
import type { ByteSink } from './body.ts';

/** Takes the API key out of what a server says, before anything else sees it: an error page may echo headers. */
export interface Scrub {
  text(text: string): string;
  /** As `parseJsonText`, with every string scrubbed, object keys too. */
  parse(text: string): JsonValue;
  /** A body of unknown kind, as text: JSON stays JSON. */
  body(text: string): string;
  /** A sink for bytes of a file, scrubbed on their way to another; as many as before. */
  into(sink: ByteSink): ByteSink;
}

/** A scrub for one key. */
export function createScrub(key: string): Scrub {
  const text = (from: string): string => (key === '' ? from : from.replaceAll(key, '***'));
  const parse = (json: string): JsonValue => {
    const value = parseJsonText(json);
    // An escape such as `\u0073` hides a key from a search in the text.
    return json.includes('\\') || (key !== '' && json.includes(key)) ? scrubValue(value, text) : value;
  };
  const body = (from: string): string => {
    try {
      return jsonText(parse(from));
    } catch {
      return text(from);
    }
  };
  return { text, parse, body, into: (sink) => (key === '' ? sink : scrubbing(sink, key)) };
}

/** Scrubs a value that nobody else holds, in place and whatever its depth. */
function scrubValue(value: JsonValue, text: (from: string) => string): JsonValue {
  if (typeof value === 'string') return text(value);
  const stack: JsonValue[] = [value];
  for (let one = stack.pop(); one !== undefined; one = stack.pop()) {
    if (typeof one !== 'object' || one === null) continue;
    if (isJsonObject(one)) scrubNames(one, text);
    const members = one as { [key: string]: JsonValue };
    for (const name of Object.keys(members)) {
      const member = members[name] ?? null;
      if (typeof member === 'string') members[name] = text(member);
      else if (typeof member === 'object') stack.push(member);
    }
  }
  return value;
}

function scrubNames(object: { [key: string]: JsonValue }, text: (from: string) => string): void {
  const entries = Object.entries(object);
  if (entries.every(([name]) => text(name) === name)) return;
  for (const [name] of entries) delete object[name];
  for (const [name, value] of entries)
    Object.defineProperty(object, text(name), { value, writable: true, enumerable: true, configurable: true });
}

/** Holds back the end of what has come, for as long as the key may go on in the next chunk. */
function scrubbing(sink: ByteSink, key: string): ByteSink {
  let held = Buffer.alloc(0);
  return {
    begin: () => {
      held = Buffer.alloc(0);
      return sink.begin();
    },
    write: (chunk) => {
      const all = Buffer.concat([held, chunk]);
      for (let at = all.indexOf(key); at !== -1; at = all.indexOf(key, at)) all.fill('*', at, at + key.length);
      const ready = Math.max(0, all.length - key.length + 1);
      held = all.subarray(ready);
      return sink.write(all.subarray(0, ready));
    },
    end: async () => {
      await sink.write(held);
      await sink.end();
    },
  };
}
