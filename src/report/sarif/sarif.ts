import { sha256Hex } from '../../hash.ts';
import type { JsonObject } from '../../json.ts';
import type { Severity } from '../../rules/finding.ts';
import type { Rule } from '../../rules/rule.ts';
import { rulePageUrl } from '../../rules/rule-page.ts';
import type { SourceText } from '../../source/source-text.ts';
import { neutralise, truncate } from '../../text.ts';
import { allFindings } from '../all-findings.ts';
import type { ResultFinding, Results } from '../results.ts';
import { describeFix } from './fix.ts';
import { lineHashes } from './line-hash.ts';

/** What code scanning takes of one run (GitHub REST API, `POST /repos/{owner}/{repo}/code-scanning/sarifs`). */
const RESULTS_LIMIT = 25_000;
const TEXT_LIMIT = 1_024;
const MESSAGE_LIMIT = 4_000;

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
const urgency: readonly Severity[] = ['error', 'warning', 'info'];

export interface SarifOptions {
  readonly results: Results;
  /** At least those that found something; the file describes them all. */
  readonly rules: readonly Rule[];
  /** The text of a file that has findings; absent for one that is not there any more. */
  readonly sourceOf: (file: string) => SourceText | undefined;
  /** Put before each path when the working directory is not the root of the repository: `packages/a`. */
  readonly pathPrefix?: string;
}

/** The findings of a run as SARIF 2.1.0, most severe first where the limit of code scanning cuts. */
export function renderSarif({ results, rules, sourceOf, pathPrefix }: SarifOptions): string {
  const ruleIndex = new Map(rules.map((rule, index) => [rule.id, index]));
  const findings = allFindings(results).toSorted((a, b) => urgency.indexOf(a.severity) - urgency.indexOf(b.severity));
  const kept = findings.slice(0, RESULTS_LIMIT);
  const fingerprint = fingerprints(kept, sourceOf);
  const run = {
    tool: {
      driver: {
        name: results.tool.name,
        semanticVersion: results.tool.version,
        rules: rules.map(describeRule),
      },
    },
    automationDetails: { id: `vlmrun-skills/${results.command}/` },
    columnKind: 'utf16CodeUnits',
    properties: { skills: results.skills.map(({ name, directory, digest }) => ({ name, directory, digest })) },
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: findings.length > kept.length ? [cutNotice(kept.length, findings.length)] : [],
      },
    ],
    results: kept.map((finding) =>
      describeFinding(finding, {
        ruleIndex: ruleIndex.get(finding.rule),
        lineHash: fingerprint(finding),
        prefix: pathPrefix,
        sourceOf,
      }),
    ),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, undefined, 1)}\n`;
}

function describeRule(rule: Rule): JsonObject {
  const severity = rule.severity.recommended;
  return {
    id: rule.id,
    name: truncate(rule.id, 255),
    shortDescription: { text: truncate(rule.title, TEXT_LIMIT) },
    fullDescription: { text: truncate(rule.why, TEXT_LIMIT) },
    helpUri: rulePageUrl(rule.id),
    help: { text: `${rule.how}\n\nSource: ${rule.source}`, markdown: `${rule.how}\n\nSource: ${rule.source}` },
    defaultConfiguration: severity === 'off' ? { enabled: false } : { level: levels[severity] },
    properties: { tags: [rule.id.split('/')[0] ?? rule.id] },
  };
}

interface Surroundings {
  readonly ruleIndex: number | undefined;
  readonly lineHash: string;
  readonly prefix: string | undefined;
  readonly sourceOf: SarifOptions['sourceOf'];
}

function describeFinding(finding: ResultFinding, { ruleIndex, lineHash, prefix, sourceOf }: Surroundings): JsonObject {
  const region: JsonObject = { startLine: finding.line ?? 1 };
  if (finding.line !== undefined && finding.column !== undefined) {
    region.startColumn = finding.column;
    if (finding.end_line !== undefined) region.endLine = finding.end_line;
    if (finding.end_column !== undefined) region.endColumn = finding.end_column;
  }
  const fix = finding.fix && describeFix(finding.fix, (file) => artifact(file, prefix), sourceOf);
  return {
    ruleId: finding.rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levels[finding.severity],
    message: { text: truncate(neutralise(finding.message), MESSAGE_LIMIT) || finding.rule },
    locations: [{ physicalLocation: { artifactLocation: artifact(finding.file, prefix), region } }],
    partialFingerprints: { primaryLocationLineHash: lineHash },
    ...(fix ? { fixes: [fix] } : {}),
    ...(finding.suppressed ? { suppressions: [suppression(finding.suppressed)] } : {}),
  };
}

function artifact(file: string, prefix = ''): JsonObject {
  return { uri: pathUri(prefix === '' ? file : `${prefix.replace(/\/$/, '')}/${file}`) };
}

function suppression({ reason, by }: NonNullable<ResultFinding['suppressed']>): JsonObject {
  return { kind: by === 'comment' ? 'inSource' : 'external', status: 'accepted', justification: neutralise(reason) };
}

function cutNotice(kept: number, all: number): JsonObject {
  return {
    level: 'warning',
    message: { text: `${kept} of ${all} findings fit into this file; results.json holds all of them.` },
  };
}

// A relative reference: segments are encoded, and a first segment that holds a colon would read as a scheme.
function pathUri(path: string): string {
  const uri = path
    .split('/')
    .map((segment) => encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd')))
    .join('/');
  return uri === '' || uri === '.' ? './' : uri;
}

function fingerprints(
  findings: readonly ResultFinding[],
  sourceOf: SarifOptions['sourceOf'],
): (finding: ResultFinding) => string {
  const wanted = new Map<string, Set<number>>();
  for (const { file, line = 1 } of findings) {
    const lines = wanted.get(file);
    if (lines) lines.add(line);
    else wanted.set(file, new Set([line]));
  }
  const known = new Map<string, ReadonlyMap<number, string>>();
  return ({ file, line = 1, rule, redacted }) => {
    // The hash of a line of few possible words is as good as the line.
    if (redacted) return `${sha256Hex(`${rule}\0${file}\0${line}`).slice(0, 16)}:1`;
    const source = known.has(file) ? undefined : sourceOf(file);
    const hashes = known.get(file) ?? (source ? lineHashes(source.text, wanted.get(file) ?? new Set()) : new Map());
    known.set(file, hashes);
    return hashes.get(line) ?? `${sha256Hex(`${rule}\0${file}`).slice(0, 16)}:1`;
  };
}
