// Takes the operations that src/github uses out of GitHub's OpenAPI description, for the fake API of the tests.
//   npm install --prefix /tmp/openapi @octokit/openapi@23.0.2
//   node scripts/extract-github-api.mjs /tmp/openapi/node_modules/@octokit/openapi
import { readFileSync, writeFileSync } from 'node:fs';

const operations = [
  'GET /repos/{owner}/{repo}/pulls',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head',
  'GET /repos/{owner}/{repo}/branches',
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'GET /repos/{owner}/{repo}/issues',
  'POST /repos/{owner}/{repo}/issues',
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
  'POST /repos/{owner}/{repo}/check-runs',
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
  'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
  'GET /user',
];

const [directory] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync(`${directory}/package.json`, 'utf8'));
const api = JSON.parse(readFileSync(`${directory}/generated/api.github.com.json`, 'utf8'));

/** The component schemas that the operations refer to, directly or through others, by name. */
const definitions = {};

function follow(reference) {
  const [, kind, name] = /^#\/components\/(\w+)\/(.+)$/.exec(reference);
  if (kind !== 'schemas') return plain(api.components[kind][name]);
  if (!Object.hasOwn(definitions, name)) {
    // Noted before it is read: schemas refer to themselves.
    definitions[name] = true;
    definitions[name] = plain(api.components.schemas[name]);
  }
  return { $ref: `#/definitions/${name}` };
}

/** What a validator needs of a schema, with `nullable` in the words of JSON Schema. */
function plain(schema) {
  if (Array.isArray(schema)) return schema.map(plain);
  if (typeof schema !== 'object' || schema === null) return schema;
  if (typeof schema.$ref === 'string') return follow(schema.$ref);
  const kept = {};
  for (const [key, value] of Object.entries(schema)) {
    if (/^(description|title|example|examples|externalDocs|deprecated|format|x-.*|nullable|default)$/.test(key))
      continue;
    if (key === 'properties')
      kept.properties = Object.fromEntries(Object.entries(value).map(([name, sub]) => [name, plain(sub)]));
    else kept[key] = key === 'enum' || key === 'required' ? value : plain(value);
  }
  if (schema.nullable && typeof kept.type === 'string') {
    kept.type = [kept.type, 'null'];
    if (kept.enum) kept.enum = [...new Set([...kept.enum, null])];
  } else if (schema.nullable) return { anyOf: [kept, { type: 'null' }] };
  return kept;
}

/** A parameter or reply that is written elsewhere. */
function resolved(part) {
  const [, kind, name] = /^#\/components\/(\w+)\/(.+)$/.exec(part.$ref ?? '') ?? [];
  return kind === undefined ? part : api.components[kind][name];
}

const extract = { source: `@octokit/openapi ${version}`, operations: {}, definitions };
for (const name of operations) {
  const [method, path] = name.split(' ');
  const operation = api.paths[path][method.toLowerCase()];
  const parameters = operation.parameters.map(resolved).map((parameter) => ({
    name: parameter.name,
    in: parameter.in,
    required: parameter.required ?? false,
    schema: plain(parameter.schema),
  }));
  const body = operation.requestBody?.content?.['application/json']?.schema;
  const replies = Object.entries(operation.responses).map(([status, reply]) => {
    const schema = resolved(reply).content?.['application/json']?.schema;
    return [status, schema === undefined ? true : plain(schema)];
  });
  extract.operations[name] = {
    id: operation.operationId,
    parameters,
    ...(body === undefined ? {} : { body: plain(body) }),
    replies: Object.fromEntries(replies),
  };
}
writeFileSync(new URL('../test/schemas/github-api.json', import.meta.url), `${JSON.stringify(extract)}\n`);
