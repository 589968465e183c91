import { readFileSync } from 'node:fs';
import { validate } from '@actions/languageservice';
import { Ajv } from 'ajv';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { runCommands } from '../../src/inputs/commands.ts';
import { isInputName, resolveInputs } from '../../src/inputs/resolve.ts';
import { readActionDefinition, repositoryRoot } from './action-definition.ts';

/** A workflow or the definition of an action. */
export type GitHubFile = 'workflow' | 'action';

const definition = readActionDefinition();
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, logger: false });
const schemaOf = (name: string) =>
  ajv.compile(JSON.parse(readFileSync(new URL(`../schemas/github-${name}.json`, import.meta.url), 'utf8')));
const schemas = { workflow: schemaOf('workflow'), action: schemaOf('action') };
let documents = 0;

/** What SchemaStore's schema says of a file (`scripts/extract-schemas.mjs`). */
export function schemaComplaints(text: string, kind: GitHubFile): string[] {
  const check = schemas[kind];
  if (check(parse(text))) return [];
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** What GitHub's own language service says of a file. It knows this Action, and its reusable workflow, by their names. */
export async function languageComplaints(text: string, kind: GitHubFile): Promise<string[]> {
  documents++;
  // It remembers documents by their address.
  const uri = `file:///${documents}/${kind === 'action' ? 'action.yml' : '.github/workflows/workflow.yml'}`;
  const ours = (owner: string, repository: string) => owner === 'vlm-run' && repository === 'skills-action';
  const found = await validate(TextDocument.create(uri, 'yaml', 1, text), {
    actionsMetadataProvider: {
      async fetchActionMetadata({ owner, name }) {
        if (!ours(owner, name)) return undefined;
        return { name: 'VLM Run Skills', description: '', ...definition, inputs: { ...definition.inputs } };
      },
    },
    fileProvider: {
      async getFileContent(reference) {
        if (!('owner' in reference) || !ours(reference.owner, reference.repository)) throw new Error('not here');
        const content = readFileSync(`${repositoryRoot}/${reference.path}`, 'utf8');
        return { name: reference.path, content };
      },
    },
  });
  return (
    found
      // No network here: the actions of others are not fetched.
      .filter(({ message }) => !/^Unable to resolve action `(?!vlm-run\/)/i.test(String(message)))
      .map(({ range, message }) => `${range.start.line + 1}: ${String(message)}`)
  );
}

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** What this Action would say of the inputs that a workflow gives it: unknown names, wrong values, inputs without meaning. */
export function inputComplaints(text: string): string[] {
  const { jobs = {} }: { jobs?: Record<string, { steps?: readonly Step[] }> } = parse(text);
  return Object.values(jobs)
    .flatMap(({ steps = [] }) => steps)
    .filter(({ uses = '' }) => /^(\$\/|\.\/|vlm-run\/skills-action@.*)$/.test(uses))
    .flatMap((step) => complaintsOf(step.with ?? {}));
}

function complaintsOf(given: Readonly<Record<string, unknown>>): string[] {
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(definition.inputs, name));
  // What an expression gives is known in a run only.
  const known = Object.entries(given).filter(([, value]) => !String(value).includes('${{'));
  const values = new Map(known.flatMap(([name, value]) => (isInputName(name) ? [[name, String(value)] as const] : [])));
  const command = runCommands.find((name) => name === (values.get('command') ?? 'validate')) ?? 'validate';
  const { problems, ignored } = resolveInputs({ command, values, problems: [] });
  return [
    ...unknown.map((name) => `there is no input ${name}`),
    ...problems,
    ...ignored.map((name) => `${name} has no meaning for ${command}`),
  ];
}
