import { existsSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../support/action-definition.ts';
import { read, repositoryFiles, sourceFiles } from './sources.ts';

const files = repositoryFiles();
const texts = files.filter((file) => /\.(ts|tsx|mjs|json|ya?ml|md|py|css|html|csv)$/.test(file) || !file.includes('.'));
const ours = texts.filter((file) => !/^(dist\/|package-lock\.json$|test\/schemas\/)/.test(file));
const own = 'test/repo/files.test.ts';

function linesOf(file: string): number {
  return read(file).split('\n').length - 1;
}

/** `file:line text` of every line that matches. */
function grep(pattern: RegExp, among: readonly string[]): string[] {
  return among
    .filter((file) => file !== own)
    .flatMap((file) =>
      read(file)
        .split('\n')
        .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1} ${line.trim().slice(0, 120)}`] : [])),
    );
}

describe('files of the product', () => {
  it('are small: none above 350 lines, half of them below 100', () => {
    const sizes = sourceFiles().map((file) => ({ file, lines: linesOf(file) }));
    expect(sizes.filter(({ lines }) => lines > 350)).toEqual([]);
    const sorted = sizes.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[sorted.length >> 1]).toBeLessThan(100);
  });

  it('are named for what they hold', () => {
    const vague = /(^|[-/.])(utils?|helpers?|manager|common|misc|new|v2|old|tmp|stuff)([-.]|$)/i;
    expect(sourceFiles().filter((file) => vague.test(file.slice(4)))).toEqual([]);
  });

  it('hold no unfinished work and no escape from the types', () => {
    const product = ours.filter((file) => /^(src|scripts|bench)\//.test(file));
    expect(
      grep(
        /\b(TODO|FIXME|XXX|HACK)\b(?!["'`|/])/,
        product.filter((file) => !file.startsWith('src/rules/')),
      ),
    ).toEqual([]);
    expect(grep(/not implemented|@ts-ignore|@ts-nocheck|\bas any\b|: any[;,)[\]>|=]/, product)).toEqual([]);
  });
});

describe('tests', () => {
  it('all run', () => {
    const tests = ours.filter((file) => file.startsWith('test/'));
    expect(grep(/\b(it|test|describe)\.(skip|todo|only)\(/, tests)).toEqual([]);
    expect(grep(/expect\(true\)/, tests)).toEqual([]);
  });
});

describe('the repository', () => {
  it('speaks of itself only', () => {
    const foreign = new RegExp(
      ['/wo' + 'rk/', '\\.\\./sha' + 'red/', 'mile' + 'stone', 'issues ' + 'show'].join('|'),
      'i',
    );
    expect(grep(foreign, ours)).toEqual([]);
    // A reason that stands on a page which is not here is no reason.
    const elsewhere = new RegExp(
      `\\b(${['AP' + 'I', 'DES' + 'IGN', 'RUL' + 'ES', 'FIXT' + 'URES', 'METR' + 'ICS'].join('|')})\\.md`,
    );
    expect(grep(elsewhere, ours)).toEqual([]);
  });

  it('holds nothing of a merge that was left unfinished', () => {
    expect(grep(/^(<{7} |>{7} |={7}$)/, ours)).toEqual([]);
  });

  it('names no package registry, and no host in the lock file', () => {
    const lock = read('package-lock.json');
    expect(lock).not.toMatch(/"resolved": "https?:/);
    expect(
      grep(
        /registry\.[a-z]+\.|npm config set|[a-z]registry=/,
        ours.filter((file) => file !== 'package-lock.json'),
      ),
    ).toEqual([]);
  });

  it('holds no secret, junk or big file', () => {
    expect(
      files.filter((file) => /(^|\/)(\.env|\.DS_Store|Thumbs\.db|__pycache__|node_modules)(\/|$)|\.pyc$/.test(file)),
    ).toEqual([]);
    const big = files
      .filter((file) => !/^(dist\/|package-lock\.json$)/.test(file))
      .map((file) => ({ file, size: statSync(join(repositoryRoot, file)).size }))
      .filter(({ size }) => size > 150_000);
    expect(big).toEqual([]);
  });

  it('points at schemas that are there', () => {
    const data = ours.filter((file) => /\.ya?ml$/.test(file));
    const dangling = data.flatMap((file) =>
      [...read(file).matchAll(/yaml-language-server: \$schema=(\S+)/g)]
        .map((match) => match[1] ?? '')
        .filter((target) => target.startsWith('.') && file.startsWith('examples/'))
        .filter((target) => !existsSync(join(repositoryRoot, normalize(join(dirname(file), target)))))
        .map((target) => `${file} → ${target}`),
    );
    expect(dangling).toEqual([]);
  });

  it('offers JSON Schemas that are valid draft-07', () => {
    const schemas = ours.filter((file) => /^schemas\/.*\.json$/.test(file));
    expect(schemas.length).toBeGreaterThan(0);
    for (const file of schemas) {
      const schema = JSON.parse(read(file));
      const ajv = new Ajv({ strict: false, logger: false });
      expect(schema.$schema, file).toMatch(/draft-07/);
      expect(ajv.validateSchema(schema) || ajv.errorsText(), file).toBe(true);
    }
  });

  it('has no link to a file that is not there', () => {
    const documents = ours.filter((file) => file.endsWith('.md') && !/^test\/.*fixtures\//.test(file));
    const broken = documents.flatMap((file) =>
      [
        ...read(file)
          .replace(/```[\s\S]*?```/g, '')
          .matchAll(/\]\((?!https?:|#|mailto:)([^)\s]+)\)/g),
      ]
        .map((match) => (match[1] ?? '').split('#')[0] ?? '')
        .filter((target) => target !== '' && !existsSync(join(repositoryRoot, normalize(join(dirname(file), target)))))
        .map((target) => `${file} → ${target}`),
    );
    expect(broken).toEqual([]);
  });
});
