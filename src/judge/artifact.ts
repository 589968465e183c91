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
  | {
      readonly problem: string;
      /** True when the network, the server or a limit of ours is to blame, not the response. */
      readonly platform: boolean;
      /** Bytes that it has at least, where it was too large to be fetched. */
      readonly atLeast?: number;
    }
  | (MediaFacts & {
      readonly problem?: undefined;
      /** Bytes. */
      readonly size: number;
      readonly sha256: string;
      /** Where it was saved, relative to the report directory. */
      readonly file?: string;
    });

/** An artifact whose content has to be known. */
export interface WantedArtifact {
  readonly ref: ArtifactRef;
  readonly save: boolean;
}

/** Tells what is known of artifacts, by object id; asked for all of a response, the payload, at once. */
export type ArtifactSource = (
  wanted: readonly WantedArtifact[],
  payload: JsonValue,
) => Promise<ReadonlyMap<string, ArtifactFacts>>;

/** References whose content a case's artifact expectations speak about; type and number are told by the reference. */
export function wantedArtifacts(
  expectations: readonly ArtifactExpectation[],
  payload: JsonValue,
): readonly WantedArtifact[] {
  const wanted = new Map<string, WantedArtifact>();
  for (const expectation of expectations.filter(asksForContent))
    for (const { value } of refValues(expectation, payload)) {
      const ref = artifactRef(value);
      if (!ref || (expectation.type !== undefined && ref.type !== expectation.type)) continue;
      const known = wanted.get(ref.id);
      wanted.set(ref.id, { ref, save: expectation.save || (known?.save ?? false) });
    }
  return [...wanted.values()];
}

/** What does not hold of the artifacts of a response; `unknown` is why that cannot be told, and not the response's fault. */
export interface ArtifactFindings {
  readonly violations: readonly Violation[];
  readonly unknown?: string;
}

/** Holds the artifacts of a response against what is expected of them. */
export function artifactFindings(
  expectations: readonly ArtifactExpectation[],
  payload: JsonValue,
  facts: ReadonlyMap<string, ArtifactFacts>,
): ArtifactFindings {
  const all = expectations.map((expectation) => findingsOf(expectation, payload, facts));
  const unknown = all.find((one) => one.unknown !== undefined)?.unknown;
  return { violations: all.flatMap(({ violations }) => violations), ...(unknown === undefined ? {} : { unknown }) };
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

function findingsOf(
  expectation: ArtifactExpectation,
  payload: JsonValue,
  facts: ReadonlyMap<string, ArtifactFacts>,
): ArtifactFindings {
  const { path, count, type, bytes } = expectation;
  const values = refValues(expectation, payload);
  const violations: Violation[] = [];
  let unknown: string | undefined;
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
      const known = facts.get(ref.id) ?? { problem: 'is not known any more', platform: true };
      if (known.problem === undefined)
        for (const problem of contentProblems(expectation, known, ref.type)) say(at, problem);
      else if (known.atLeast !== undefined && bytes?.max !== undefined && bytes.max < known.atLeast)
        say(at, `has a size of more than ${known.atLeast} bytes, above ${bytes.max} bytes`);
      else if (known.platform) unknown ??= `The artifact ${ref.id} ${known.problem}`;
      else say(at, known.problem);
    }
  }
  return { violations, ...(unknown === undefined ? {} : { unknown }) };
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
