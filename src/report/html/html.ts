import type { Rule } from '../../rules/rule.ts';
import type { SourceText } from '../../source/source-text.ts';
import { escapeHtml, oneLine } from '../../text.ts';
import type { TrendRun } from '../markdown/trend.ts';
import type { Results, TrialResult } from '../results.ts';
import type { RecordedInput, TrialRecord } from '../trial-record.ts';
import { headline } from '../verdict-words.ts';
import { type OrderedCase, orderCases } from './case-order.ts';
import { groundedPages, trialDetail } from './details.ts';
import { pageFindings } from './findings.ts';
import { bytesIsland, jsonIsland, packedIsland, safeJson } from './islands.ts';
import { overview } from './overview.ts';
import type { FieldAccuracy, LeftOut, PageInput, PageMedia, PageSkill } from './page-data.ts';

/** A fixture made ready to be shown, and the bytes that the page needs for it and does not have yet. */
export interface ShownMedia {
  readonly media: PageMedia;
  readonly islands: readonly { readonly id: string; readonly bytes: Uint8Array }[];
}

export interface HtmlOptions {
  readonly results: Results;
  readonly rules: readonly Rule[];
  readonly sourceOf: (file: string) => SourceText | undefined;
  readonly fields: readonly FieldAccuracy[];
  /** Contents of the bundles by directory of the skill. */
  readonly bundles: ReadonlyMap<string, NonNullable<PageSkill['bundle']>>;
  /** The earlier runs and this one, oldest first; empty when their trend says nothing. */
  readonly history: readonly TrendRun[];
  /** Reads the file of a trial; undefined when it has none. */
  readonly recordOf: (trial: TrialResult) => Promise<TrialRecord | undefined>;
  /** Absent when fixtures are not shown. */
  readonly fixtures?: {
    /** Makes a fixture ready, with a picture of each page asked for. */
    show(input: RecordedInput, pages: readonly number[]): Promise<ShownMedia | undefined>;
    /** What there was no room for, once all are shown. */
    leftOut(): LeftOut;
  };
}

const withheld: ShownMedia = {
  islands: [],
  media: { pictures: [], pageCount: 0, note: 'Not shown, because fields of this case are redacted.' },
};

// Trials in one packed island: few enough to open one at once, enough to compress well.
const CHUNK_TRIALS = 16;

/**
 * `report.html` in pieces: one page that asks nothing of any network. Its policy allows the one script and the one
 * style sheet by their hashes, pictures and media from the page itself and from files beside it, and nothing else.
 * Details of trials follow the script, so that the overview is there before they are read.
 */
export async function* renderHtml(options: HtmlOptions): AsyncGenerator<string> {
  const { results } = options;
  const { script, scriptHash, style, styleHash } = await import('./page-asset.js');
  const policy = [
    "default-src 'none'",
    `script-src ${scriptHash}`,
    `style-src ${styleHash}`,
    "img-src data: blob: 'self' file:",
    "media-src data: blob: 'self' file:",
    "object-src 'none'",
    'frame-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const title = escapeHtml(oneLine(headline(results)));
  yield '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n';
  yield `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`;
  yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n';
  yield `<meta name="referrer" content="no-referrer">\n<title>${title}</title>\n<style>${style}</style>\n</head>\n<body>\n`;
  yield `<div id="app"><noscript><h1>${title}</h1><p>This report needs JavaScript. summary.md and junit.xml beside it do not.</p></noscript></div>\n`;

  const cases = orderCases(results);
  const places = placeTrials(cases);
  const { findings, rules } = pageFindings(results, options.rules, options.sourceOf);
  const { fields, bundles, history } = options;
  yield* jsonIsland('overview', overview({ results, cases, fields, findings, rules, bundles, history, places }));
  yield `<script>${script}</script>\n`;
  yield* details(options, places);
  if (options.fixtures) yield* jsonIsland('left-out', options.fixtures.leftOut());
  yield '</body>\n</html>\n';
}

function placeTrials(cases: readonly OrderedCase[]): Map<TrialResult, readonly [number, number]> {
  const places = new Map<TrialResult, readonly [number, number]>();
  let count = 0;
  for (const trial of cases.flatMap(({ trials }) => trials))
    if (trial.path !== null) {
      places.set(trial, [Math.floor(count / CHUNK_TRIALS), count % CHUNK_TRIALS]);
      count++;
    }
  return places;
}

async function* details(options: HtmlOptions, places: ReadonlyMap<TrialResult, unknown>): AsyncGenerator<string> {
  let chunk: string[] = [];
  let number = 0;
  for (const trial of places.keys()) {
    const record = await options.recordOf(trial);
    const inputs: PageInput[] = [];
    for (const input of record?.inputs ?? []) {
      const shown = record?.redacted
        ? withheld
        : record && (await options.fixtures?.show(input, groundedPages(record)));
      for (const { id, bytes } of shown?.islands ?? []) yield bytesIsland(id, bytes);
      inputs.push(shown ? { ...input, media: shown.media } : input);
    }
    chunk.push(record ? safeJson(trialDetail(record, inputs)) : 'null');
    if (chunk.length < CHUNK_TRIALS) continue;
    yield await packedIsland(`details-${number++}`, `[${chunk.join(',')}]`);
    chunk = [];
  }
  if (chunk.length > 0) yield await packedIsland(`details-${number}`, `[${chunk.join(',')}]`);
}
