import { useMemo } from 'preact/hooks';
import type { JsonValue } from '../../../../json.ts';
import { jsonText } from '../../../../json-text.ts';
import { DiffText } from '../parts/diff-text.tsx';
import { wordDiff } from './word-diff.ts';

/** A value alone. Text stands without quotes, since most values are text; an empty one and no value are named. */
export function Value({ value, quoted = false }: { readonly value: JsonValue | undefined; readonly quoted?: boolean }) {
  if (value === undefined) return <span class="absent">absent</span>;
  if (value === null) return <span class="absent">null</span>;
  if (value === '') return <span class="absent">empty text</span>;
  return <span class="value">{textOf(value, quoted)}</span>;
}

/** A value with the side that it is of, where the other side has none. */
export function OneSide({ side, value }: { readonly side: 'expected' | 'got'; readonly value: JsonValue | undefined }) {
  return (
    <span class="side">
      <SideName side={side} />
      <Value value={value} />
    </span>
  );
}

/** Expected and actual, one above the other, with what differs marked. */
export function Difference({
  expected,
  actual,
}: {
  readonly expected: JsonValue | undefined;
  readonly actual: JsonValue | undefined;
}) {
  const diff = useMemo(() => {
    if (expected === undefined || actual === undefined || expected === null || actual === null) return undefined;
    // "118.40" and 118.40 look the same without quotes.
    const quoted = typeof expected !== typeof actual;
    return wordDiff(textOf(expected, quoted), textOf(actual, quoted));
  }, [expected, actual]);
  return (
    <span class="difference clamp">
      <span class="side">
        <SideName side="expected" />
        {diff ? <DiffText parts={diff.expected} side="expected" /> : <Value value={expected} />}
      </span>
      <span class="side">
        <SideName side="got" />
        {diff ? <DiffText parts={diff.actual} side="actual" /> : <Value value={actual} />}
      </span>
    </span>
  );
}

function SideName({ side }: { readonly side: 'expected' | 'got' }) {
  return <span class={`side-name ${side}`}>{side}</span>;
}

function textOf(value: JsonValue, quoted: boolean): string {
  return typeof value === 'string' && !quoted ? value : jsonText(value);
}
