import type { JsonValue } from '../../../../json.ts';
import { type DiffPart, wordDiff } from './word-diff.ts';

/** A value alone. Text stands without quotes, since most values are text; an empty one and no value are named. */
export function Value({ value, quoted = false }: { readonly value: JsonValue | undefined; readonly quoted?: boolean }) {
  if (value === undefined) return <span class="absent">absent</span>;
  if (value === null) return <span class="absent">null</span>;
  if (value === '') return <span class="absent">empty text</span>;
  return <span class="value">{textOf(value, quoted)}</span>;
}

/** Expected and actual, one above the other, with what differs marked. */
export function Difference({
  expected,
  actual,
}: {
  readonly expected: JsonValue | undefined;
  readonly actual: JsonValue | undefined;
}) {
  const both = expected !== undefined && actual !== undefined && expected !== null && actual !== null;
  // "118.40" and 118.40 look the same without quotes.
  const quoted = both && typeof expected !== typeof actual;
  const diff = both ? wordDiff(textOf(expected, quoted), textOf(actual, quoted)) : undefined;
  return (
    <span class="difference">
      <span class="side expected">
        <span class="side-name">expected</span>
        {diff ? <Parts parts={diff.expected} tag="ins" /> : <Value value={expected} />}
      </span>
      <span class="side actual">
        <span class="side-name">got</span>
        {diff ? <Parts parts={diff.actual} tag="del" /> : <Value value={actual} />}
      </span>
    </span>
  );
}

function Parts({ parts, tag: Tag }: { readonly parts: readonly DiffPart[]; readonly tag: 'ins' | 'del' }) {
  return (
    <span class="value">
      {parts.map(({ text, changed }, index) => (changed ? <Tag key={index}>{visibleSpaces(text)}</Tag> : text))}
    </span>
  );
}

function textOf(value: JsonValue, quoted: boolean): string {
  return typeof value === 'string' && !quoted ? value : JSON.stringify(value);
}

// Where white space is all that differs, it has to be seen.
function visibleSpaces(text: string): string {
  return /^\s+$/.test(text)
    ? text.replaceAll(' ', '·').replaceAll('\u00a0', '⍽').replaceAll('\n', '⏎').replaceAll('\t', '⇥')
    : text;
}
