import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inputComplaints, languageComplaints, schemaComplaints } from '../support/github-files.ts';
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
const workflow = (step: string) => `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`;
const call = (more: string) =>
  `on: push\njobs:\n  a:\n    uses: vlm-run/skills-action/.github/workflows/sharded-test.yml@v1\n    with: { ${more} }\n`;

describe('the checks of workflows', () => {
  it.each([
    workflow('run: echo $'.concat('{{ github.evnt }}')),
    workflow('uses: vlm-run/skills-action@v1\n        with: { skils: x }'),
    'on: push\njobs: { a: { runs-on: x, stepz: [] } }',
    call('shardz: "4"'),
    call('shards: "4", skills: [a]'),
  ])("by GitHub's language service find what is wrong (%#)", async (text) => {
    expect(await languageComplaints(text, 'workflow')).not.toEqual([]);
  });

  it("by GitHub's language service know the reusable workflow", async () => {
    expect(await languageComplaints(call('shards: "4"'), 'workflow')).toEqual([]);
  });

  it.each([
    workflow('run: echo\n        usees: x'),
    workflow('run: [a]'),
    'on: push\njobs: { a: { runs-on: ubuntu-latest, timeout-minutes: "x", steps: [{ run: a }] } }',
    'on: pushed\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: a }] } }',
    'on: push\npermissions: { contentz: read }\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: a }] } }',
  ])('by the schema find what is wrong (%#)', (text) => {
    expect(schemaComplaints(workflow('run: a'), 'workflow')).toEqual([]);
    expect(schemaComplaints(text, 'workflow')).not.toEqual([]);
  });

  it.each([
    '{ comment: allways }',
    "{ check-run: 'yess' }",
    '{ command: tset }',
    '{ command: test, max-parallel: 0 }',
    '{ skils: a }',
    '{ max-parallel: 5 }',
  ])('by our own reading find wrong inputs: %s', (given) => {
    for (const uses of ['$/', './', 'vlm-run/skills-action@v1'])
      expect(inputComplaints(workflow(`uses: ${uses}\n        with: ${given}`))).not.toEqual([]);
    expect(inputComplaints(workflow('uses: $/\n        with: { command: test, comment: always }'))).toEqual([]);
  });
});

describe.each([...own, ...offered])('%s', (file) => {
  it.each([
    ["GitHub's language service", (text: string) => languageComplaints(text, 'workflow')],
    ['the schema', (text: string) => schemaComplaints(text, 'workflow')],
    ['this Action', inputComplaints],
  ])('is accepted by %s', async (_, complaints) => {
    expect(await complaints(read(file))).toEqual([]);
  });

  it('cannot run for ever', () => {
    const { jobs }: Workflow = parse(read(file));
    for (const [name, job] of Object.entries(jobs))
      if (job.uses === undefined) expect(job['timeout-minutes'], name).toBeGreaterThan(0);
  });
});

describe('action.yml', () => {
  const text = read('action.yml');
  it('is accepted', async () => {
    expect(await languageComplaints(text, 'action')).toEqual([]);
    expect(schemaComplaints(text, 'action')).toEqual([]);
  });

  it.each([
    ['an unquoted default', /default: 'false'/, 'default: false'],
    ['an unknown key', /author:/, 'auhtor:'],
    ['an unknown runtime', /node24/, 'node99'],
  ])('with %s is not', (_, before, after) => {
    const broken = text.replace(before, after);
    expect(broken).not.toBe(text);
    expect(schemaComplaints(broken, 'action')).not.toEqual([]);
  });
});

describe.each(own)('%s', (file) => {
  const text = read(file);
  const { on, permissions, concurrency, jobs }: Workflow = parse(text);
  const steps = Object.values(jobs).flatMap(({ steps: list = [] }) => list);
  const called = typeof on === 'object' && on !== null && 'workflow_call' in on;

  it('gives no permission at the top, and each job only its own', () => {
    // A workflow that is called can only take away from what the calling job has: its report comments where it may.
    expect(permissions).toEqual(called ? undefined : {});
    const without = Object.entries(jobs).filter(([, job]) => job.permissions === undefined);
    expect(without.map(([name]) => name)).toEqual(called ? ['report'] : []);
  });

  it('does not run beside itself', () => {
    if (!called) expect(concurrency).toBeDefined();
  });

  it('pins every action to a commit, with its version beside it', () => {
    const uses = [...text.matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map((match) => match[1] ?? '');
    const foreign = uses.filter((line) => line !== '$/');
    expect(foreign.filter((line) => !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it('keeps the token out of the checkout', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    for (const checkout of checkouts) expect(checkout.with).toMatchObject({ 'persist-credentials': false });
  });

  it('puts nothing of an event into a script', () => {
    const scripts = steps.flatMap(({ run }) => (run === undefined ? [] : [run]));
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });
});

describe('what is offered to users', () => {
  const documents = [...offered, ...files.filter((file) => /^(README\.md|docs\/[\w-]+\.md)$/.test(file))];

  it('names one version of each action, everywhere, and that which this repository uses itself', () => {
    const versions = new Map<string, Set<string>>();
    const note = (action: string, version: string) => {
      const name = action.split('/').slice(0, 2).join('/');
      versions.set(name, (versions.get(name) ?? new Set()).add(version));
    };
    for (const file of documents)
      for (const [, action = '', version = ''] of read(file).matchAll(/uses: ([\w./-]+)@(v[\w.]+)/g))
        note(action, version);
    for (const file of own)
      for (const [, action = '', major = ''] of read(file).matchAll(/uses: ([\w./-]+)@[0-9a-f]{40} # (v\d+)/g))
        if (versions.has(action.split('/').slice(0, 2).join('/'))) note(action, major);
    expect([...versions].filter(([, seen]) => seen.size > 1)).toEqual([]);
    expect(versions.size).toBeGreaterThan(3);
  });

  it('never checks out the code of a pull request where the secrets are', () => {
    for (const file of documents) {
      expect(read(file), file).not.toMatch(/allow-unsafe-pr-checkout|ref: .*pull_request\.head/);
      expect(read(file), file).not.toMatch(/^\s*allow-untrusted-code: /m);
    }
  });

  it.each(offered)('%s puts nothing of an event into a script', (file) => {
    const { jobs }: Workflow = parse(read(file));
    const scripts = Object.values(jobs).flatMap(({ steps = [] }) => steps.flatMap(({ run }) => (run ? [run] : [])));
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });
});
