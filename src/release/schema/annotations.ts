import { isJsonObject, type JsonObject, type JsonValue } from '../../json.ts';
import { draft07Keywords } from '../../json-schema/keywords.ts';
import type { Place } from './place.ts';

/** Annotations of draft-07 that promise something of a value, and are compared as such. */
const PROMISES = ['contentMediaType', 'contentEncoding'];
const MOST_REFERENCES = 32;

/**
 * What a place says that bears on no value: words for people, and keywords that draft-07 does not know, such as
 * `prefixItems`, which the platform ignores. Its own, and where it has none those of what it refers to.
 */
export function annotationsOf({ index, parts }: Place): JsonObject {
  const found: Record<string, JsonValue> = {};
  for (const part of parts) {
    let node = part;
    for (let hops = 0; hops <= MOST_REFERENCES; hops++) {
      const { schema } = node;
      if (isJsonObject(schema))
        for (const [keyword, value] of Object.entries(schema))
          if (isAnnotation(keyword) && !Object.hasOwn(found, keyword)) define(found, keyword, value);
      const target = index.resolve(node);
      if (target?.kind !== 'schema') break;
      node = target.node;
    }
  }
  return found;
}

function isAnnotation(keyword: string): boolean {
  const kind = draft07Keywords.get(keyword);
  return kind === undefined || (kind === 'annotation' && !PROMISES.includes(keyword));
}

// An own member of every name, `__proto__` too.
function define(found: Record<string, JsonValue>, keyword: string, value: JsonValue): void {
  Object.defineProperty(found, keyword, { value, enumerable: true });
}
