// Records what Mermaid reads in random graphs, for the test that compares our parser with it. Mermaid has 150 MB of
// dependencies, so it is not one of ours: install it somewhere (`npm install mermaid@11.17.2`) and run
// `node test/support/record-mermaid.mjs <that directory>`.
import { readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const modules = resolve(process.argv[2] ?? '.', 'node_modules');
const load = (path) => import(pathToFileURL(join(modules, path)).href);

// Mermaid cleans labels with DOMPurify, which does nothing without a browser.
const { default: purify } = await load('dompurify/dist/purify.es.mjs');
Object.assign(purify, { addHook() {}, removeHook() {}, removeAllHooks() {}, sanitize: String });
const chunks = 'mermaid/dist/chunks/mermaid.core';
const chunk = readdirSync(join(modules, chunks)).find((name) => /^stateDiagram-v2-.*\.mjs$/.test(name));
const { diagram } = await load(join(chunks, chunk));

/** `null` when Mermaid refuses the text; else its states with their descriptions, and its arrows. */
function read(text) {
  const { db } = diagram;
  diagram.parser.parser.yy = db;
  db.clear();
  try {
    diagram.parser.parse(text);
  } catch {
    return null;
  }
  const id = (name) => name.replace(/^root_(?:start|end)$/, '[*]');
  const states = [...db.getStates()].filter(([name]) => !name.startsWith('root_'));
  return {
    states: states
      .map(([name, { descriptions }]) => [name, descriptions.map((text) => text.trim()).join(' / ')])
      .sort(),
    arrows: db
      .getRelations()
      .map(({ id1, id2, relationTitle }) => [id(id1), id(id2), (relationTitle ?? '').trim()].join(' | '))
      .sort(),
  };
}

let seed = 20261121;
const random = () => {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
  return seed / 0x7fffffff;
};
const pick = (list) => list[Math.floor(random() * list.length)];

const names =
  'A B Cc read_file Default DefaultState Größe a.b read-file Note state1 end Class 1a A$ A/B A#b fork as LR href'.split(
    ' ',
  );
const texts = [
  'read it',
  'a: b',
  'x # y',
  'x %% y',
  'http://x/y',
  '1:2',
  'a, b. c!',
  'x; y',
  'a :: b',
  '"q"',
  'a --> b',
  '<b>',
  '{x}',
  '[*]',
  ':',
  '-',
  'x:',
  '',
  'ü → é',
];
const name = () => pick(names);
const text = () => pick(texts);
const lines = [
  () => `${name()} --> ${name()}`,
  () => `${name()}-->${name()}`,
  () => `[*] --> ${name()}`,
  () => `${name()} --> [*]`,
  () => `${name()} --> ${name()}: ${text()}`,
  () => `${name()} --> ${name()} # ${text()}`,
  () => `${name()} --> ${name()} %% ${text()}`,
  () => `${name()}: ${text()}`,
  () => `${name()}:${text()}`,
  () => `${name()} : ${text()}`,
  () => `state "read" as ${name()}`,
  () => `state ${name()} <<choice>>`,
  () => `state ${name()} [[fork]]`,
  () => name(),
  () => `# ${text()}`,
  () => `%% ${text()}`,
  () => 'direction LR',
  () => `${name()}:::cls --> ${name()}`,
  () => 'classDef cls fill:#f00',
  () => 'hide empty description',
  () => '--',
  () => `${name()} ${name()}`,
  () => `${name()} -> ${name()}`,
  () => `${name()} → ${name()}`,
  () => `${name()} => ${name()}`,
  () => `${name()} --> ${name()} --> ${name()}`,
  () => `${name()} -->`,
];

const records = Array.from({ length: 600 }, () => {
  const graph = `stateDiagram-v2\n${Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(lines)()).join('\n')}\n`;
  return { graph, mermaid: read(graph) };
});
const file = new URL('../unit/rules/vlmrun-yaml/fixtures/mermaid.json', import.meta.url);
writeFileSync(file, `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`);
