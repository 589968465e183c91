import type { FailingField } from '../results.ts';
import { valueText } from '../value-text.ts';
import type { FieldPreview } from './page-data.ts';

const LENGTH = 80;
/** UTF-16 units of what both have in common that stand before the place where they part. */
const LEAD = 24;
/** Values are looked at so far for that place. */
const SEARCHED = 4_000;

/** A failing field in short: both values on one line, beginning shortly before they differ. */
export function preview({ path, expected, actual }: FailingField): FieldPreview {
  const [a, b] = [valueText(expected, SEARCHED), valueText(actual, SEARCHED)];
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  const skipped = Math.max(a.length, b.length) > LENGTH && same > LEAD * 2 ? same - LEAD : 0;
  return {
    path,
    ...(expected === undefined ? {} : { expected: part(a, skipped) }),
    ...(actual === undefined ? {} : { actual: part(b, skipped) }),
  };
}

function part(text: string, skipped: number): string {
  let start = skipped;
  // Never the second half of a surrogate pair.
  if (/[\udc00-\udfff]/.test(text[start] ?? '')) start++;
  let end = Math.min(text.length, start + LENGTH);
  if (/[\ud800-\udbff]/.test(text[end - 1] ?? '')) end--;
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}
