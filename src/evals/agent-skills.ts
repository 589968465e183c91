import { basename, dirname } from 'node:path';
import type { Case } from './case.ts';
import type { Cursor } from './cursor.ts';
import { rangeOf } from './documents.ts';
import { openDocument } from './open-document.ts';
import { resolveCase } from './resolve-case.ts';
import type { WrittenCase, WrittenInput } from './settings.ts';
import { note, type SkillContext } from './suite-context.ts';

/** True for the cases of the Agent Skills convention; `directory` is that of the suites of a skill. */
export function isAgentSkillsFile(path: string, directory: string): boolean {
  return basename(path) === 'evals.json' && (dirname(path) === directory || basename(dirname(path)) === 'evals');
}

/**
 * Imports `evals/evals.json` of the Agent Skills convention: prompts become `run.prompt`, files the inputs `file`,
 * `file_2`, …. Expectations in prose have no checker, so that only the output schema is looked at.
 */
export async function readAgentSkillsEvals(context: SkillContext, path: string): Promise<Case[]> {
  const read = await context.documents.read(path);
  const evals = openDocument(context, read, 'The file')?.anyMembers()?.require('evals')?.elements() ?? [];
  const written = evals.flatMap((at, index) => readEval(at, index));
  const prose = written.find((one) => one.prose !== undefined)?.prose;
  if (prose !== undefined)
    note(
      context,
      'fixture/expected-missing',
      'Expectations in prose cannot be checked: these cases pass when the response is valid under the output schema.',
      { file: read.file, range: rangeOf(read, prose, 'key') },
    );
  const cases: Case[] = [];
  for (const { one } of written) cases.push(...(await resolveCase(context, read, one)));
  return cases;
}

function readEval(cursor: Cursor, index: number): { readonly one: WrittenCase; readonly prose: string | undefined }[] {
  const members = cursor.anyMembers();
  const prompt = members?.require('prompt')?.text();
  if (!members || prompt === undefined) return [];
  const written = members.get('id')?.value;
  const named = typeof written === 'number' || typeof written === 'string' ? String(written) : String(index + 1);
  const slug = named
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[^a-z0-9]+/, '')
    .slice(0, 70);
  const files = members.get('files')?.elements() ?? [];
  const inputs = files.flatMap((at, place): (readonly [string, WrittenInput])[] => {
    const path = at.text(/\S/, 'a path');
    const name = place === 0 ? 'file' : `file_${place + 1}`;
    return path === undefined ? [] : [[name, { kind: 'file', path: fromSkill(path), pointer: at.pointer }]];
  });
  return [
    {
      // Where it stands, as a JSON pointer.
      prose: ['expected_output', 'assertions', 'expectations'].map((key) => members.get(key)?.pointer).find(Boolean),
      one: {
        id: /^\d+$/.test(slug) ? `eval-${slug}` : slug || `eval-${index + 1}`,
        pointer: cursor.pointer,
        only: false,
        // The format has no place for expected values.
        unspecified: false,
        run: { prompt },
        ...(inputs.length > 0 ? { inputs: Object.fromEntries(inputs) } : {}),
      },
    },
  ];
}

/** Files are written relative to the skill, or to `evals/` itself. */
function fromSkill(path: string): string {
  return path.startsWith('evals/') ? path.slice('evals/'.length) : path;
}
