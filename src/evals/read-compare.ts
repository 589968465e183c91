import { type Cursor, defined } from './cursor.ts';
import { dateFormatProblem } from './date-format.ts';
import type { ArtifactType, Comparator, CompareRule } from './expectation.ts';
import { FieldPathError, parseFieldPath } from './field-path.ts';
import { readFieldPath, readTolerance } from './read-scalars.ts';

export const ARTIFACT_TYPES = [
  'image',
  'video',
  'audio',
  'document',
  'recon',
  'array',
  'url',
] as const satisfies ArtifactType[];

const FOLDING = ['case', 'whitespace', 'punctuation'] as const;

/** The parameters of each comparator beside `weight` and `required`. */
export const COMPARATOR_PARAMETERS: Readonly<Record<Comparator, readonly string[]>> = {
  exact: [],
  number: ['abs', 'rel', 'coerce'],
  bool: ['coerce'],
  date: ['formats', 'day_first'],
  datetime: ['formats', 'day_first', 'tolerance'],
  duration: ['tolerance'],
  text: FOLDING,
  similar: ['threshold', 'metric', ...FOLDING],
  regex: ['pattern', 'flags'],
  contains: FOLDING,
  one_of: ['values'],
  list: ['order', 'key', 'align', 'min_similarity', 'extra', 'missing', 'dedupe'],
  ref: ['type'],
  present: [],
  absent: [],
  ignore: [],
};

const COMPARATORS = Object.keys(COMPARATOR_PARAMETERS) as Comparator[];
const NEEDED: Partial<Record<Comparator, string>> = { similar: 'threshold', regex: 'pattern', one_of: 'values' };
const COMMON = ['path', 'as', 'weight', 'required'];
const ALL_KEYS = [...new Set([...COMMON, ...Object.values(COMPARATOR_PARAMETERS).flat()])];

/** One line of `compare`. */
export function readCompareRule(cursor: Cursor): CompareRule | undefined {
  const members = cursor.members(ALL_KEYS);
  if (!members) return undefined;
  const pathAt = members.require('path');
  const asAt = members.require('as');
  const path = pathAt && readFieldPath(pathAt);
  const as = asAt?.oneOf(COMPARATORS);
  if (path === undefined || as === undefined) return undefined;
  for (const key of ALL_KEYS) {
    const at = members.get(key);
    if (!at || COMMON.includes(key) || COMPARATOR_PARAMETERS[as].includes(key)) continue;
    const owners = COMPARATORS.filter((name) => COMPARATOR_PARAMETERS[name].includes(key));
    at.problem(`${key} is no parameter of ${as}; it belongs to ${owners.join(', ')}`, 'key');
  }
  const needed = NEEDED[as];
  if (needed !== undefined && !members.has(needed)) return cursor.problem(`${as} needs ${needed}`);
  const get = <T>(key: string, read: (at: Cursor) => T | undefined): T | undefined => {
    const at = members.get(key);
    return at && COMPARATOR_PARAMETERS[as].includes(key) ? read(at) : undefined;
  };
  const rule: CompareRule = {
    path,
    as,
    ...defined({
      weight: members.get('weight')?.number({ above: 0 }),
      required: members.get('required')?.bool(),
      abs: get('abs', (at) => at.number({ min: 0 })),
      rel: get('rel', (at) => at.number({ min: 0 })),
      coerce: get('coerce', (at) => at.bool()),
      formats: get('formats', readFormats),
      toleranceMs: get('tolerance', readTolerance),
      dayFirst: get('day_first', (at) => at.bool()),
      case: get('case', (at) => at.oneOf(['sensitive', 'ignore'])),
      whitespace: get('whitespace', (at) => at.oneOf(['exact', 'collapse', 'ignore'])),
      punctuation: get('punctuation', (at) => at.oneOf(['exact', 'ignore'])),
      metric: get('metric', (at) => at.oneOf(['levenshtein', 'anls', 'token_f1'])),
      threshold: get('threshold', (at) => at.number({ above: 0, max: 1 })),
      pattern: get('pattern', (at) => at.text(undefined, 'a regular expression')),
      flags: get('flags', (at) => at.text(/^[ims]*$/, 'any of i, m and s')),
      values: get('values', (at) => {
        const values = at.elements()?.map(({ value }) => value);
        return values?.length === 0 ? at.problem('must hold at least one value') : values;
      }),
      order: get('order', (at) => at.oneOf(['strict', 'ignore'])),
      key: get('key', readKey),
      align: get('align', (at) => at.oneOf(['key', 'best'])),
      minSimilarity: get('min_similarity', (at) => at.number({ above: 0, max: 1 })),
      extra: get('extra', (at) => at.oneOf(['fail', 'allow'])),
      missing: get('missing', (at) => at.oneOf(['fail', 'allow'])),
      dedupe: get('dedupe', (at) => at.bool()),
      type: get('type', (at) => at.oneOf(ARTIFACT_TYPES)),
      at: pathAt?.place,
    }),
  };
  if (rule.align === 'key' && rule.key === undefined) return members.get('align')?.problem('align: key needs key');
  if (rule.align === 'best' && rule.key !== undefined)
    return members.get('align')?.problem('align: best and key exclude each other');
  return rule;
}

function readFormats(cursor: Cursor): readonly string[] | undefined {
  return cursor.someOf((at) => {
    const format = at.text(undefined, 'a format such as DD/MM/YYYY');
    const problem = format === undefined ? undefined : dateFormatProblem(format);
    return problem === undefined ? format : at.problem(problem);
  });
}

function readKey(cursor: Cursor): readonly string[] | undefined {
  const read = (at: Cursor): string | undefined => {
    const text = at.text(undefined, 'a key of the elements');
    if (text === undefined) return undefined;
    try {
      if (parseFieldPath(text).every(({ kind }) => kind === 'key')) return text;
    } catch (error) {
      if (!(error instanceof FieldPathError)) throw error;
    }
    return at.problem('must be a dotted path of keys inside the element');
  };
  if (!Array.isArray(cursor.value)) {
    const one = read(cursor);
    return one === undefined ? undefined : [one];
  }
  return cursor.someOf(read);
}
