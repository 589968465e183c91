import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Suites } from '../../../src/evals/case.ts';
import { readSuites } from '../../../src/evals/read.ts';
import type { JsonValue } from '../../../src/json.ts';
import { exclusionOf } from '../../../src/skill/exclusions.ts';
import type { Skill } from '../../../src/skill/skill.ts';
import { parseJson } from '../../../src/source/json.ts';
import { SourceText } from '../../../src/source/source-text.ts';

/** A directory with files, gone when the test is over. Objects become JSON. */
export async function workspace(files: Readonly<Record<string, string | Uint8Array | JsonValue>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'evals-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  await mkdir(join(root, '.git'));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    const plain = typeof content === 'string' || content instanceof Uint8Array;
    await writeFile(join(root, path), plain ? content : `${JSON.stringify(content, null, 2)}\n`);
  }
  return root;
}

/** The skill `skills/invoice` of a workspace, with the parts that suites look at. */
export function invoiceSkill(cwd: string, schema?: JsonValue): Skill {
  const text = JSON.stringify(schema, null, 2);
  const source = schema === undefined ? undefined : new SourceText('skills/invoice/schema.json', text);
  return {
    directory: 'skills/invoice',
    root: join(cwd, 'skills/invoice'),
    name: 'invoice',
    description: 'Reads invoices',
    version: undefined,
    model: undefined,
    toolsets: undefined,
    outputSchema: schema,
    entries: [
      {
        path: 'evals',
        kind: 'directory',
        exclusion: exclusionOf({ path: 'evals', kind: 'directory' }, []),
        size: 0,
        mtimeMs: 0,
        executable: false,
      },
    ],
    ignore: [],
    truncated: false,
    manifest: undefined,
    executionConfig: undefined,
    schemaFile: source && { file: { text: source }, document: parseJson(source) },
  };
}

/** Reads the suites of a skill that has just these files in its `evals/`. */
export async function readEvals(
  files: Readonly<Record<string, string | Uint8Array | JsonValue>>,
  schema?: JsonValue,
): Promise<Suites> {
  const cwd = await workspace(
    Object.fromEntries(Object.entries(files).map(([path, content]) => [`skills/invoice/evals/${path}`, content])),
  );
  return readSuites({ cwd, skill: invoiceSkill(cwd, schema) });
}

/** `rule file:line:column message` of each problem, the file without its directories. */
export function told({ problems }: Suites): string[] {
  return problems.map(({ rule, file, range, message }) => {
    const place = range ? `:${range.start.line}:${range.start.column}` : '';
    return `${rule} ${file.replace('skills/invoice/evals/', '')}${place} ${message}`;
  });
}
