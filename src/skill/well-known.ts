/** The files that make a directory a skill; the platform reads exactly these names. */
export const manifestName = 'SKILL.md';
export const executionConfigName = 'vlmrun.yaml';
export const outputSchemaName = 'schema.json';

const EXECUTION_CONFIG_TWINS = new Set([
  'vlmrun.yaml',
  'vlmrun.yml',
  'vlm-run.yaml',
  'vlm-run.yml',
  'vlm_run.yaml',
  'vlm_run.yml',
]);

/** The well-known name that a file name was meant to be: another case, `.yml`, a hyphen. Undefined for the right name. */
export function meantName(name: string): string | undefined {
  const lower = name.toLowerCase();
  const meant =
    lower === 'skill.md'
      ? manifestName
      : lower === 'schema.json'
        ? outputSchemaName
        : EXECUTION_CONFIG_TWINS.has(lower)
          ? executionConfigName
          : undefined;
  return meant === name ? undefined : meant;
}
