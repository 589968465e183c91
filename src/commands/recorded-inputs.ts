import { stat } from 'node:fs/promises';
import { relative } from 'node:path';
import type { CaseInput } from '../evals/case.ts';
import type { RecordedInput } from '../report/trial-record.ts';

/** The inputs of a case as reports name them: paths relative to `cwd`, sizes in bytes, no contents of files. */
export async function recordInputs(inputs: Readonly<Record<string, CaseInput>>, cwd: string): Promise<RecordedInput[]> {
  return Promise.all(Object.entries(inputs).map(([name, input]) => recordInput(name, input, cwd)));
}

async function recordInput(name: string, input: CaseInput, cwd: string): Promise<RecordedInput> {
  const { kind } = input;
  switch (kind) {
    case 'file': {
      const size = await stat(input.path)
        .then((stats) => stats.size)
        .catch(() => undefined);
      return {
        name,
        kind,
        file: relative(cwd, input.path).replaceAll('\\', '/'),
        ...(size === undefined ? {} : { size }),
        ...(input.sha256 === undefined ? {} : { sha256: input.sha256 }),
        ...(input.mediaType === undefined ? {} : { media_type: input.mediaType }),
      };
    }
    case 'url':
      return {
        name,
        kind,
        url: input.url,
        ...(input.sha256 === undefined ? { unpinned: true } : { sha256: input.sha256 }),
      };
    case 'text':
      return { name, kind, text: input.text };
    case 'file_id':
      return { name, kind, value: input.fileId };
    case 'value':
      return { name, kind, value: input.value };
  }
}
