import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** Absolute path of this repository. */
export const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url));

export interface ActionDefinition {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

/** The `action.yml` of this repository. */
export function readActionDefinition(): ActionDefinition {
  return parse(readFileSync(`${repositoryRoot}/action.yml`, 'utf8'));
}
