import { basename, extname } from 'node:path';
import { isJsonObject, type JsonValue } from '../json.ts';
import type { Documents } from './documents.ts';
import { isSuiteFile } from './repository-suites.ts';

/** `evals.yaml`, `invoices.evals.yml`, `eval.json`: named almost as a suite is, or as other tools name theirs. */
const NAMED_ALIKE = /(?:^|[._-])evals?\.(?:ya?ml|json)$/i;

/**
 * True for a file that is meant as a suite or as cases of the Agent Skills convention, by its name or by what it holds;
 * a name that other tools use too is not enough for a file that can be read and is another.
 */
export async function isSuiteLike(documents: Documents, path: string): Promise<boolean> {
  if (isSuiteFile(path)) return true;
  const alike = NAMED_ALIKE.test(basename(path));
  if (!alike && !/\.ya?ml$/i.test(extname(path))) return false;
  const { document } = await documents.read(path);
  return document?.value === undefined ? alike : isSuite(document.value);
}

function isSuite(value: JsonValue): boolean {
  if (!isJsonObject(value)) return false;
  return (Array.isArray(value.cases) && value.version !== undefined) || Array.isArray(value.evals);
}
