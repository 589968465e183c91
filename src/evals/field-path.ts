/** One step of a field path. `many` is `**`: any number of keys and elements. */
export type PathStep =
  | { readonly kind: 'key'; readonly name: string }
  | { readonly kind: 'any-key' }
  | { readonly kind: 'element' }
  | { readonly kind: 'many' };

/** Why a text is not a field path. */
export class FieldPathError extends Error {
  override readonly name = 'FieldPathError';
}

const ELEMENT: PathStep = { kind: 'element' };
const ANY_KEY: PathStep = { kind: 'any-key' };
const MANY: PathStep = { kind: 'many' };
const MAX_STEPS = 100;

/**
 * Steps of a path as suites write it: dotted keys, `[]` every element, `*` one key, `**` any depth, `["a.b"]` a
 * quoted key; the empty path is the whole response. Elements of a response that is a list begin with `[]`. Throws
 * `FieldPathError`.
 */
export function parseFieldPath(text: string): readonly PathStep[] {
  const steps: PathStep[] = [];
  let at = 0;
  while (at < text.length) {
    if (text.startsWith('[]', at)) {
      steps.push(ELEMENT);
      at += 2;
    } else if (text.startsWith('["', at)) {
      const end = text.indexOf('"]', at + 2);
      if (end < 0) throw new FieldPathError('a key quoted with [" is not closed with "]');
      if (end === at + 2) throw new FieldPathError('a quoted key is empty');
      steps.push({ kind: 'key', name: text.slice(at + 2, end) });
      at = end + 2;
    } else if (text[at] === '[') {
      throw new FieldPathError('write [] for every element; single elements cannot be addressed');
    } else {
      if (at > 0) {
        if (text[at] !== '.')
          throw new FieldPathError(`a dot is missing before ${JSON.stringify(text.slice(at, at + 20))}`);
        at++;
        if (text.startsWith('["', at)) continue;
      }
      const end = endOfKey(text, at);
      const name = text.slice(at, end);
      if (name === '') throw new FieldPathError('a key is empty; quote keys that hold dots: ["a.b"]');
      steps.push(name === '**' ? MANY : name === '*' ? ANY_KEY : { kind: 'key', name });
      at = end;
    }
    if (steps.length > MAX_STEPS) throw new FieldPathError(`more than ${MAX_STEPS} steps`);
  }
  return steps;
}

function endOfKey(text: string, from: number): number {
  let end = from;
  while (end < text.length && text[end] !== '.' && text[end] !== '[') {
    if (/[\s\]]/.test(text.charAt(end)))
      throw new FieldPathError('keys with spaces or brackets are written as ["a b"]');
    end++;
  }
  return end;
}

/** Steps as a path; empty for the whole response. */
export function writePath(steps: readonly PathStep[]): string {
  return steps.reduce((path, step) => {
    if (step.kind === 'element') return `${path}[]`;
    if (step.kind === 'key') return path + writeKey(step.name, path === '');
    return `${path}${path === '' ? '' : '.'}${step.kind === 'many' ? '**' : '*'}`;
  }, '');
}

/** A key as a step of a written path: quoted when it holds anything that a bare key may not. */
export function writeKey(key: string, first: boolean): string {
  if (key === '' || key === '*' || key === '**' || /[\s.[\]"]/.test(key)) return `["${key}"]`;
  return first ? key : `.${key}`;
}
