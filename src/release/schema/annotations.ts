import { isJsonObject, type JsonObject, type JsonValue } from '../../json.ts';
import type { Place } from './place.ts';

const words = ['title', 'description', 'examples', 'default', '$comment'];
const MOST_REFERENCES = 32;

/** The words for people at a place: its own, and where it has none those of what it refers to. */
export function annotationsOf({ index, parts }: Place): JsonObject {
  const found: Record<string, JsonValue> = {};
  for (const part of parts) {
    let node = part;
    for (let hops = 0; hops <= MOST_REFERENCES; hops++) {
      const { schema } = node;
      if (isJsonObject(schema))
        for (const word of words)
          if (Object.hasOwn(schema, word) && !Object.hasOwn(found, word)) found[word] = schema[word] ?? null;
      const target = index.resolve(node);
      if (target?.kind !== 'schema') break;
      node = target.node;
    }
  }
  return found;
}
