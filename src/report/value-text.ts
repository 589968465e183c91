import type { JsonValue } from '../json.ts';
import { truncate } from '../text.ts';

/**
 * A value on one line, as JSON, at most `limit` UTF-16 units; `absent` for no value at all. Foreign text: the
 * caller escapes it for its output. Deep and wide values are cut while they are written, not afterwards.
 */
export function valueText(value: JsonValue | undefined, limit = 120): string {
  if (value === undefined) return 'absent';
  return truncate(write(value, { left: limit + 1 }, 0), limit);
}

function write(value: JsonValue, room: { left: number }, depth: number): string {
  if (value === null || typeof value !== 'object') {
    const text = typeof value === 'string' ? JSON.stringify(value.slice(0, room.left)) : String(value);
    room.left -= text.length;
    return text;
  }
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  if (depth > 8) return `${open}…${close}`;
  const parts: string[] = [];
  const members: [string | undefined, JsonValue][] = Array.isArray(value)
    ? value.slice(0, room.left).map((element) => [undefined, element])
    : Object.entries(value).slice(0, room.left);
  for (const [key, member] of members) {
    if (room.left <= 0) break;
    const label = key === undefined ? '' : `${JSON.stringify(key.slice(0, room.left))}: `;
    room.left -= label.length + 2;
    parts.push(label + write(member, room, depth + 1));
  }
  return `${open}${parts.join(', ')}${close}`;
}
