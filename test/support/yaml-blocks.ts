import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { repositoryRoot } from './action-definition.ts';

/** What a block of YAML in the documentation is, as a whole document that can be validated. */
export type YamlBlock =
  | { readonly kind: 'workflow'; readonly text: string }
  | { readonly kind: 'suite' | 'scenario' | 'config' | 'vlmrun-yaml'; readonly value: unknown };

/** The blocks of YAML in a Markdown text, without their indentation. */
export function yamlBlocks(markdown: string): string[] {
  return [...markdown.matchAll(/^( *)```ya?ml\n([\s\S]*?)^\1```/gm)].map(([, indent = '', text = '']) =>
    text.replace(new RegExp(`^${indent}`, 'gm'), ''),
  );
}

const schema = (name: string) =>
  JSON.parse(readFileSync(`${repositoryRoot}/schemas/${name}.schema.json`, 'utf8')) as {
    properties: Record<string, { items?: { $ref?: string } }>;
    definitions: Record<string, { properties?: object }>;
  };
const keysOf = (name: string) => Object.keys(schema(name).properties);
const [CONFIG, SCENARIO] = [keysOf('config'), keysOf('simulator-scenario')];
const CASE = Object.keys(schema('eval-suite').definitions.case?.properties ?? {});

/** Completes a block to a document of its kind. @throws Error for one of no kind: every block is validated. */
export function completeBlock(text: string): YamlBlock {
  const workflow = asWorkflow(text);
  if (workflow !== undefined) return { kind: 'workflow', text: workflow };
  const value = parse(text);
  const keys = isMap(value) ? Object.keys(value).filter((key) => key !== 'version') : [];
  const only = (known: readonly string[]) => keys.length > 0 && keys.every((key) => known.includes(key));
  if (keys.includes('apiVersion')) return { kind: 'vlmrun-yaml', value };
  if (keys.includes('cases')) return { kind: 'suite', value };
  if (only(SCENARIO)) return { kind: 'scenario', value };
  if (only(CONFIG)) return { kind: 'config', value: { version: 1, ...value } };
  if (Array.isArray(value) && value.every((item) => isMap(item) && 'id' in item))
    return { kind: 'suite', value: { version: 1, cases: value } };
  if (only(CASE)) return { kind: 'suite', value: { version: 1, cases: [{ id: 'case', ...value }] } };
  throw new Error(`a block of no known kind:\n${text}`);
}

/** A whole workflow from a part of one; undefined for something else. */
function asWorkflow(text: string): string | undefined {
  const indented = (by: number) => text.replace(/^(?=.)/gm, ' '.repeat(by));
  const head = 'on: push\n';
  const job = 'jobs:\n  job:\n    runs-on: ubuntu-latest\n';
  const value = parse(text);
  if (Array.isArray(value) && value.every((item) => isMap(item) && ('uses' in item || 'run' in item)))
    return `${head}${job}    steps:\n${indented(6)}`;
  if (!isMap(value)) return undefined;
  if ('jobs' in value) return 'on' in value ? text : `${head}${text}`;
  if ('on' in value || 'permissions' in value || 'concurrency' in value)
    return `${'on' in value ? '' : head}${text}\n${job}    steps: [{ run: 'true' }]\n`;
  if ('steps' in value || 'runs-on' in value) return `${head}jobs:\n  job:\n${indented(4)}`;
  return undefined;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
