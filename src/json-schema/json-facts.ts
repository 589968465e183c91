import { isJsonObject, type JsonValue } from '../json.ts';

/** True when a value is of the type with this draft-07 name; 3.0 is an integer. */
export function isOfType(value: JsonValue, name: JsonValue): boolean {
  switch (name) {
    case 'object':
      return isJsonObject(value);
    case 'array':
      return Array.isArray(value);
    case 'string':
    case 'boolean':
      return typeof value === name;
    case 'number':
      return typeof value === 'number' || typeof value === 'bigint';
    case 'integer':
      return typeof value === 'bigint' || (typeof value === 'number' && Number.isInteger(value));
    case 'null':
      return value === null;
    default:
      return false;
  }
}

/** Equality of JSON data: the order of members does not matter. */
export function equalJson(a: JsonValue, b: JsonValue): boolean {
  if (a === b) return true;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((element, i) => equalJson(element, b[i] ?? null));
  if (!isJsonObject(a) || !isJsonObject(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && equalJson(a[name] ?? null, b[name] ?? null))
  );
}

const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(?:\.\d+)?(?:z|[+-](?:[01]\d|2[0-3]):?(?:[0-5]\d)?)$/i;

/** Whether a text has a format; undefined for formats that are not looked at here. */
export function matchesFormat(format: string, text: string): boolean | undefined {
  if (format === 'date') return isDate(text);
  if (format === 'time') return TIME.test(text);
  if (format !== 'date-time') return undefined;
  const parts = text.split(/[t\s]/i);
  return parts.length === 2 && isDate(parts[0] ?? '') && TIME.test(parts[1] ?? '');
}

function isDate(text: string): boolean {
  const match = DATE.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (days[month - 1] ?? 0);
}
