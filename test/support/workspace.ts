import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A directory with the given files, which goes away with the test. Returns its absolute path. */
export async function createWorkspace(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'workspace-')));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  return root;
}

/** The files of a small skill without findings that reads a receipt, below `directory`. */
export function receiptSkill(
  directory: string,
  name = directory.split('/').at(-1) ?? directory,
): Record<string, string> {
  return {
    [`${directory}/SKILL.md`]: [
      '---',
      `name: ${name}`,
      'description: Reads the merchant, currency and total of a receipt. Use it for photos of receipts.',
      '---',
      '# Receipts',
      '',
      'Read `merchant` and `total` from the receipt. Give `currency` as an ISO 4217 code.',
      '',
    ].join('\n'),
    [`${directory}/vlmrun.yaml`]: [
      'apiVersion: vlm.run/v1alpha',
      'metadata: {}',
      'model: vlmrun-orion-1:auto',
      'toolsets: [core, document]',
      'graph: |',
      '  stateDiagram-v2',
      '    ReadReceipt: Find the merchant, the currency and the total',
      '    [*] --> ReadReceipt',
      '    ReadReceipt --> [*]',
      '',
    ].join('\n'),
    [`${directory}/schema.json`]: `${JSON.stringify(
      {
        $schema: 'http://json-schema.org/draft-07/schema#',
        type: 'object',
        additionalProperties: false,
        required: ['merchant', 'total'],
        properties: {
          merchant: { type: 'string', description: 'Name of the shop' },
          total: { type: 'number', description: 'Sum to pay' },
          currency: { type: ['string', 'null'], description: 'ISO 4217 code' },
        },
      },
      undefined,
      2,
    )}\n`,
  };
}

/** Every byte of every file below a directory, as one text. */
export async function allBytes(directory: string): Promise<string> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const texts = await Promise.all(
    entries.filter((entry) => entry.isFile()).map((entry) => readFile(join(entry.parentPath, entry.name), 'latin1')),
  );
  return texts.join('\n');
}
