import { validate } from '@actions/languageservice';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { readActionDefinition } from '../support/action-definition.ts';
import { read, repositoryFiles } from './sources.ts';

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly run?: string;
}
interface Job {
  readonly 'timeout-minutes'?: number;
  readonly permissions?: unknown;
  readonly steps?: readonly Step[];
  readonly uses?: string;
}
interface Workflow {
  readonly on: unknown;
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const files = repositoryFiles();
const own = files.filter((file) => /^\.github\/workflows\/.*\.ya?ml$/.test(file));
const offered = files.filter((file) => /^examples\/workflows\/.*\.ya?ml$/.test(file));
const definition = readActionDefinition();
let documents = 0;

/** What GitHub's own language service says of a workflow or of `action.yml`. */
async function complaints(text: string, name = 'workflow.yml'): Promise<string[]> {
  documents++;
  // It remembers documents by their address.
  const uri = `file:///${documents}/${name === 'action.yml' ? name : `.github/workflows/${name}`}`;
  const found = await validate(TextDocument.create(uri, 'yaml', 1, text), {
    actionsMetadataProvider: {
      async fetchActionMetadata({ owner, name: repository }) {
        if (owner !== 'vlm-run' || repository !== 'skills-action') return undefined;
        return { name: 'VLM Run Skills', description: '', ...definition, inputs: { ...definition.inputs } };
      },
    },
  });
  return (
    found
      // No network here: the actions of others are not fetched.
      .filter(
        ({ message }) =>
          !/^Unable to resolve action `(?!vlm-run\/)|^Unable to (find|load) reusable workflow/i.test(String(message)),
      )
      .map(({ range, message }) => `${range.start.line + 1}: ${String(message)}`)
  );
}

describe("GitHub's language service", () => {
  it('finds what is wrong, so that its silence means something', async () => {
    const workflow = (step: string) =>
      `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`;
    expect(await complaints(workflow('run: echo $'.concat('{{ github.evnt }}')))).not.toEqual([]);
    expect(await complaints(workflow('uses: vlm-run/skills-action@v1\n        with: { skils: x }'))).not.toEqual([]);
    expect(await complaints('on: push\njobs: { a: { runs-on: x, stepz: [] } }')).not.toEqual([]);
    expect(await complaints('name: x\nruns:\n  using: node99\n', 'action.yml')).not.toEqual([]);
  });

  it.each([...own, ...offered])('accepts %s', async (file) => {
    expect(await complaints(read(file))).toEqual([]);
  });

  it('accepts action.yml', async () => {
    expect(await complaints(read('action.yml'), 'action.yml')).toEqual([]);
  });

  const blocks = files
    .filter((file) => file.endsWith('.md') && !/^(test|dist|docs\/rules)\//.test(file))
    .flatMap((file) =>
      [...read(file).matchAll(/^( *)```ya?ml\n([\s\S]*?)^\1```/gm)].map((match, index) => ({
        name: `${file} block ${index + 1}`,
        text: (match[2] ?? '').replace(new RegExp(`^${match[1]}`, 'gm'), ''),
      })),
    );

  it('sees YAML in the documentation', () => {
    expect(blocks.length).toBeGreaterThan(3);
  });

  it.each(blocks)('accepts $name', async ({ text }) => {
    const workflow = asWorkflow(text);
    expect(workflow === undefined ? [] : await complaints(workflow)).toEqual([]);
  });
});

/** A block of the documentation as a whole workflow; undefined when it is another kind of file. */
function asWorkflow(text: string): string | undefined {
  const indented = (by: number) => text.replace(/^(?=.)/gm, ' '.repeat(by));
  const head = 'on: push\n';
  const job = 'jobs:\n  job:\n    runs-on: ubuntu-latest\n';
  const value = parse(text);
  if (Array.isArray(value)) return `${head}${job}    steps:\n${indented(6)}`;
  if (typeof value !== 'object' || value === null) return undefined;
  const steps = `${job}    steps: [{ run: 'true' }]\n`;
  if ('jobs' in value) return 'on' in value ? text : `${head}${text}`;
  if ('on' in value || 'permissions' in value || 'concurrency' in value)
    return `${'on' in value ? '' : head}${text}\n${steps}`;
  if ('steps' in value || 'runs-on' in value) return `${head}jobs:\n  job:\n${indented(4)}`;
  return undefined;
}

describe.each(own)('%s', (file) => {
  const text = read(file);
  const workflow: Workflow = parse(text);
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, { steps: list = [] }]) => list);

  it('gives no permission at the top, and each job only its own', () => {
    expect(workflow.permissions).toEqual({});
    for (const [name, job] of jobs) expect(job.permissions, name).toBeDefined();
  });

  it('cannot run for ever, nor beside itself', () => {
    for (const [name, job] of jobs) if (job.uses === undefined) expect(job['timeout-minutes'], name).toBeGreaterThan(0);
    if (!Object.keys(workflow.on ?? {}).includes('workflow_call')) expect(workflow.concurrency).toBeDefined();
  });

  it('pins every action to a commit, with its version beside it', () => {
    const uses = [...text.matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map((match) => match[1] ?? '');
    const foreign = uses.filter((line) => !/^(\.\/|\$\/|vlm-run\/skills-action@v1$)/.test(line));
    expect(foreign.filter((line) => !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it('keeps the token out of the checkout', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    for (const checkout of checkouts) expect(checkout.with).toMatchObject({ 'persist-credentials': false });
  });

  it('gives this Action only inputs that it has', () => {
    const given = steps
      .filter(({ uses }) => uses === './' || uses?.startsWith('vlm-run/skills-action@'))
      .flatMap((step) => Object.keys(step.with ?? {}));
    expect(given.filter((name) => !Object.hasOwn(definition.inputs, name))).toEqual([]);
  });

  it('puts nothing of an event into a script', () => {
    const scripts = steps.flatMap(({ run }) => (run === undefined ? [] : [run]));
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });
});

it('every workflow that is offered to users pins one version of each action', () => {
  const versions = new Map<string, Set<string>>();
  for (const file of offered)
    for (const [, action = '', version = ''] of read(file).matchAll(/uses: ([\w./-]+)@(\S+)/g)) {
      const name = action.split('/').slice(0, 2).join('/');
      versions.set(name, (versions.get(name) ?? new Set()).add(version));
    }
  expect([...versions].filter(([, seen]) => seen.size > 1)).toEqual([]);
});
