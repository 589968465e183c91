import { jsonText } from '../json-text.ts';
import type { SchemaCoverage } from './comparison.ts';
import { formatShare, plural } from './format.ts';

/** Skills that are told one by one. */
const TOLD = 5;

/** What no expected value exercises, a line for each skill where there is something; foreign text is not neutralised. */
export function coverageInWords(coverage: readonly SchemaCoverage[]): string[] {
  const lacking = coverage.filter(isLacking);
  const more = lacking.length - TOLD;
  return [
    ...lacking
      .slice(0, TOLD)
      .map((row) => `${row.skill}: ${formatShare(row.share)} of the fields; never expected: ${lackingInWords(row)}`),
    ...(more > 0 ? [`and ${plural(more, 'more skill')}`] : []),
  ];
}

/** True where a field, a value or a branch of the output schema is in no expected value. */
export function isLacking({ share, values, branches }: SchemaCoverage): boolean {
  return share !== null && (share < 1 || values.length + branches.length > 0);
}

/** `3 fields (a, b, c), 1 value (kind = x)`. */
export function lackingInWords({ fields, values, branches }: SchemaCoverage): string {
  const parts = [
    [fields, 'field'],
    [values.map(({ path, value }) => `${path} = ${jsonText(value)}`), 'value'],
    [branches, 'branch'],
  ] as const;
  return parts
    .filter(([items]) => items.length > 0)
    .map(([items, word]) => {
      const some = items.slice(0, 5).join(', ') + (items.length > 5 ? ', …' : '');
      return `${plural(items.length, word, word === 'branch' ? 'branches' : `${word}s`)} (${some})`;
    })
    .join(', ');
}
