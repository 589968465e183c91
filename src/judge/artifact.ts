import type { ArtifactExpectation, ArtifactType } from '../evals/expectation.ts';
import type { JsonValue } from '../json.ts';
import { type ArtifactRef, artifactRef } from './comparators/ref.ts';
import type { Violation } from './judgement.ts';
import type { MediaFacts } from './media.ts';
import { outsideRange } from './range.ts';
import { type SelectedValue, selectValues } from './select-values.ts';
import { show } from './show.ts';

/** What is known of an artifact after it was fetched; or why it could not be. */
export type ArtifactFacts =
  /** `platform`: the network or the server is to blame, not the response. */
  | { readonly problem: string; readonly platform: boolean }
  | (MediaFacts & {
      readonly problem?: undefined;
      /** Bytes. */
      readonly size: number;
      readonly sha256: string;
      /** Where it was saved, relative to the report directory. */
      readonly file?: string;
    });

/** References that a case's artifact expectations look at: what has to be fetched. */
export function wantedArtifacts(
  expectations: readonly ArtifactExpectation[],
  payload: JsonValue,
): { readonly ref: ArtifactRef; readonly save: boolean }[] {
  const wanted = new Map<string, { ref: ArtifactRef; save: boolean }>();
  for (const expectation of expectations)
    for (const { value } of refValues(expectation, payload)) {
      const ref = artifactRef(value);
      if (!ref) continue;
      const known = wanted.get(ref.id);
      wanted.set(ref.id, { ref, save: expectation.save || (known?.save ?? false) });
    }
  return [...wanted.values()];
}

/** What does not hold of the artifacts of a response. */
export function artifactViolations(
  expectations: readonly ArtifactExpectation[],
  payload: JsonValue,
  facts: ReadonlyMap<string, ArtifactFacts> | undefined,
): Violation[] {
  return expectations.flatMap((expectation) => violationsOf(expectation, payload, facts));
}

function refValues({ path }: ArtifactExpectation, payload: JsonValue): readonly SelectedValue[] {
  return selectValues(payload, path)
    .flatMap(({ path: at, value }) =>
      Array.isArray(value)
        ? value.map((one, index) => ({ path: `${at}[${index}]`, value: one }))
        : [{ path: at, value }],
    )
    .filter(({ value }) => value !== null);
}

function violationsOf(
  expectation: ArtifactExpectation,
  payload: JsonValue,
  facts: ReadonlyMap<string, ArtifactFacts> | undefined,
): Violation[] {
  const { path, count, type } = expectation;
  const values = refValues(expectation, payload);
  const violations: Violation[] = [];
  const say = (at: string, message: string): void => {
    violations.push({ kind: 'artifact', path: at, message: `${at} ${message}`, severity: 'error' });
  };
  if (count) {
    const outside = outsideRange(values.length, count);
    if (outside) say(path, `has ${values.length} artifacts, ${outside}`);
  } else if (values.length === 0) say(path, 'has no artifact');
  for (const { path: at, value } of values) {
    const ref = artifactRef(value);
    if (!ref) say(at, `is ${show(value)}, not an artifact reference`);
    else if (type !== undefined && ref.type !== type) say(at, `refers to ${ref.type}, not to ${type}`);
    else if (asksForContent(expectation)) {
      const known = facts?.get(ref.id) ?? { problem: 'was not fetched', platform: false };
      if (known.problem !== undefined) say(at, known.problem);
      else for (const problem of contentProblems(expectation, known, ref.type)) say(at, problem);
    }
  }
  return violations;
}

function asksForContent(expectation: ArtifactExpectation): boolean {
  const { format, bytes, width, height, durationMs, sha256, save } = expectation;
  return save || [format, bytes, width, height, durationMs, sha256].some((one) => one !== undefined);
}

function contentProblems(
  { format, bytes, width, height, durationMs, sha256 }: ArtifactExpectation,
  facts: Extract<ArtifactFacts, { size: number }>,
  type: ArtifactType,
): string[] {
  const problems: string[] = [];
  if (format && !format.some((one) => sameFormat(one, facts.format)))
    problems.push(`is ${facts.format ?? `of an unknown format (${type})`}, not ${format.join(' or ')}`);
  const measures = [
    ['size', facts.size, bytes, ' bytes'],
    ['width', facts.width, width, ' px'],
    ['height', facts.height, height, ' px'],
    ['duration', facts.durationMs, durationMs, ' ms'],
  ] as const;
  for (const [name, value, range, unit] of measures) {
    if (!range) continue;
    if (value === undefined) problems.push(`has a ${name} that cannot be read from its header`);
    else {
      const outside = outsideRange(value, range, unit);
      if (outside) problems.push(`has a ${name} of ${value}${unit}, ${outside}`);
    }
  }
  if (sha256 !== undefined && sha256 !== facts.sha256) problems.push(`has SHA-256 ${facts.sha256}, not ${sha256}`);
  return problems;
}

function sameFormat(asked: string, found: string | undefined): boolean {
  const name = asked.toLowerCase().replace(/^\./, '');
  return (name === 'jpg' ? 'jpeg' : name === 'tif' ? 'tiff' : name) === found;
}
