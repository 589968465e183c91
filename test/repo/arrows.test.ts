import { describe, expect, it } from 'vitest';
import { importsOf, read, roomOf, sourceFiles } from './sources.ts';

/** Rooms whose code a room may call. Types may travel further: they are what rooms meet at. */
const mayCall: Readonly<Record<string, readonly string[]>> = {
  '': [],
  source: [],
  'json-schema': [],
  skill: ['source'],
  evals: ['source', 'skill', 'json-schema'],
  judge: ['evals', 'json-schema'],
  rules: ['source', 'skill', 'json-schema', 'evals', 'judge'],
  config: ['source', 'rules', 'inputs'],
  vlmrun: [],
  store: [],
  engine: ['vlmrun', 'store', 'evals'],
  release: ['vlmrun', 'skill', 'source', 'json-schema'],
  report: ['source', 'rules', 'evals', 'judge'],
  terminal: ['report', 'source'],
  media: ['report'],
  github: ['report'],
  simulator: [],
  inputs: ['rules', 'config'],
  commands: [
    'source',
    'skill',
    'json-schema',
    'rules',
    'config',
    'evals',
    'judge',
    'vlmrun',
    'store',
    'engine',
    'release',
    'report',
    'terminal',
    'media',
    'github',
    'simulator',
    'inputs',
  ],
};

/** Rooms that even the types of the other may not enter. */
const strangers: readonly (readonly [string, string])[] = [
  ['simulator', 'vlmrun'],
  ['simulator', 'engine'],
  ['simulator', 'release'],
  ['engine', 'judge'],
  ['vlmrun', 'engine'],
  ['vlmrun', 'simulator'],
];

const pure = ['source', 'json-schema', 'rules', 'judge', 'report'];
const effects = /^node:(fs|child_process|net|http|https|http2|dgram|tls|os|worker_threads|cluster|process|readline)/;

const files = sourceFiles();
const imports = files.filter((file) => file !== 'src/main.ts').flatMap(importsOf);
const inside = imports.filter(({ to }) => to.startsWith('src/') && !to.startsWith('src/report/html/page/'));
const describeImport = ({ from, to }: { from: string; to: string }) => `${from} → ${to}`;

describe('the arrows of the house', () => {
  it('point from every room only to those below it', () => {
    const wrong = inside.filter(({ from, to, typeOnly }) => {
      const room = roomOf(from);
      return !typeOnly && roomOf(to) !== room && roomOf(to) !== '' && !mayCall[room]?.includes(roomOf(to));
    });
    expect(wrong.map(describeImport)).toEqual([]);
  });

  it('keep strangers apart, so that one misreading of the API cannot hide in two places', () => {
    const wrong = inside.filter(({ from, to }) =>
      strangers.some(([room, other]) => room === roomOf(from) && other === roomOf(to)),
    );
    expect(wrong.map(describeImport)).toEqual([]);
  });

  it('lead from nowhere to the entry or up to the commands', () => {
    const wrong = inside.filter(
      ({ from, to }) => to === 'src/main.ts' || (roomOf(to) === 'commands' && roomOf(from) !== 'commands'),
    );
    expect(wrong.map(describeImport)).toEqual([]);
  });

  it('know every room', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !Object.hasOwn(mayCall, room))).toEqual([]);
  });

  it('lead to files that exist', () => {
    // The page is built for the browser; only its declaration is a source.
    const known = new Set([...files, 'src/report/html/page-asset.js', 'src/commands/rule-examples.js']);
    const missing = inside.filter(({ to }) => !known.has(to) && !to.endsWith('.json'));
    expect(missing.map(describeImport)).toEqual([]);
  });
});

describe('effects', () => {
  it('stay out of the pure rooms', () => {
    const wrong = imports.filter(
      ({ from, to, typeOnly }) => !typeOnly && pure.includes(roomOf(from)) && effects.test(to),
    );
    expect(wrong.map(describeImport)).toEqual([]);
  });

  it('of the toolkit stay in github/ and inputs/', () => {
    const wrong = imports.filter(
      ({ from, to }) => to.startsWith('@actions/') && !/^(github|inputs)$/.test(roomOf(from)),
    );
    expect(wrong.map(describeImport)).toEqual([]);
  });

  it('of the environment, the clock and the network are passed in', () => {
    // A file that names `fetch` as a property or parameter was given it.
    const given = (file: string) => /\bfetch\b\s*[,}:]/.test(read(file));
    const reaches = (file: string, line: string) =>
      /process\.env|Date\.now\(\)|globalThis\.fetch/.test(line) ||
      (/(?:await|return|=|=>|\()\s*fetch\(/.test(line) && !given(file));
    const wrong = files
      .filter((file) => !/^src\/(main|clock)\.ts$|^src\/report\/html\/page\//.test(file))
      // The simulator is a server of its own, with its own clock.
      .filter((file) => roomOf(file) !== 'simulator')
      .flatMap((file) =>
        read(file)
          .split('\n')
          .flatMap((line, index) =>
            /^\s*(\*|\/\/|\/\*)/.test(line) || !reaches(file, line) ? [] : [`${file}:${index + 1} ${line.trim()}`],
          ),
      );
    expect(wrong).toEqual([]);
  });

  it('of loading heavy libraries wait until they are needed', () => {
    const heavy = /^(@actions\/(core|github|glob)|@octokit\/.*|undici|ajv|ajv-formats|adm-zip|re2js|@secretlint\/.*)$/;
    const wrong = imports.filter(
      ({ from, to, typeOnly }) => heavy.test(to) && !typeOnly && !new RegExp(`import\\([^)]*'${to}'`).test(read(from)),
    );
    expect(wrong.map(describeImport)).toEqual([]);
  });
});
