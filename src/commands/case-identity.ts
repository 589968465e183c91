import type { CaseInput } from '../evals/case.ts';
import { fileSha256 } from '../evals/repository.ts';
import type { JsonValue } from '../json.ts';
import { definitionHash, type HashedInput, inputsHash } from '../judge/definition.ts';
import type { PreparedSkill } from './prepared-skill.ts';
import { caseKey } from './run-trials.ts';

/** What decides whether two results of a case can be compared. */
export interface CaseIdentity {
  readonly definition: string;
  readonly inputs: string;
}

/** The identity of every selected case, by `<skill directory>/<case id>`. Each file is hashed once. */
export async function identifyCases(skills: readonly PreparedSkill[]): Promise<ReadonlyMap<string, CaseIdentity>> {
  const hashes = new Map<string, Promise<string>>();
  const hashOf = (path: string): Promise<string> => {
    const known = hashes.get(path);
    if (known) return known;
    // A file that cannot be read is a finding already, and its case is not sent.
    const made = fileSha256(path).catch(() => 'unreadable');
    hashes.set(path, made);
    return made;
  };
  const identities = new Map<string, CaseIdentity>();
  for (const { skill, cases } of skills) {
    for (const one of cases) {
      const inputs = await Promise.all(
        Object.entries(one.inputs).map(async ([name, input]): Promise<HashedInput> => {
          const content = input.kind === 'file' ? await hashOf(input.path) : contentOf(input);
          return { name, kind: input.kind, content };
        }),
      );
      identities.set(caseKey({ case: one }), {
        definition: definitionHash(one.expect, skill.outputSchema),
        inputs: inputsHash(inputs),
      });
    }
  }
  return identities;
}

function contentOf(input: Exclude<CaseInput, { kind: 'file' }>): JsonValue {
  switch (input.kind) {
    case 'url':
      return [input.url, input.sha256 ?? null];
    case 'text':
      return input.text;
    case 'file_id':
      return input.fileId;
    case 'value':
      return input.value;
  }
}
