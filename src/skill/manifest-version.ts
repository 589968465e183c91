import { isJsonObject, type JsonValue } from '../json.ts';

/**
 * The version that the fields of a manifest name: `version`, else `skill_version` as VLM Run documents it, else
 * `metadata.version`, where the Agent Skills specification puts it. A number is taken as it is written, `2` or `1.5`.
 */
export function manifestVersion(fields: JsonValue | undefined): string | undefined {
  if (!isJsonObject(fields)) return undefined;
  const { version, skill_version: skillVersion, metadata } = fields;
  const found = [version, skillVersion, isJsonObject(metadata) ? metadata.version : undefined];
  return found.map(textOf).find((text) => text !== undefined);
}

function textOf(value: JsonValue | undefined): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
