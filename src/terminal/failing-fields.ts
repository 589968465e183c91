import type { FailingField } from '../report/results.ts';
import { valueText } from '../report/value-text.ts';
import { oneLine } from '../text.ts';
import type { Paint } from './colour.ts';
import { fitWidth, padWidth, textWidth, wrapWords } from './width.ts';

const LISTED = 8;
const INDENT = 6;

/** Each failing field with what was expected and what came, below one another, so that digits can be compared. */
export function renderFailingFields(fields: readonly FailingField[], paint: Paint, columns: number): string[] {
  const listed = fields.slice(0, LISTED);
  const margin = ' '.repeat(INDENT);
  const pathWidth = Math.min(32, Math.max(0, ...listed.map(({ path }) => textWidth(oneLine(path)))));
  const valueColumns = Math.max(20, columns - INDENT - pathWidth - 12);
  const lines: string[] = [];
  for (const field of listed) {
    const path = padWidth(fitWidth(oneLine(field.path), pathWidth), pathWidth);
    const value = (json: FailingField['actual']) => fitWidth(oneLine(valueText(json, 200)), valueColumns);
    lines.push(`${margin}${path}  ${paint('dim', 'expected')} ${paint('green', value(field.expected))}`);
    lines.push(`${margin}${' '.repeat(pathWidth)}  ${paint('dim', '     got')} ${paint('red', value(field.actual))}`);
    if (field.hint)
      for (const line of wrapWords(oneLine(field.hint), columns - INDENT - 2))
        lines.push(`${margin}  ${paint('dim', line)}`);
  }
  const more = fields.length - listed.length;
  if (more > 0) lines.push(`${margin}${paint('dim', `and ${more} more, see the report`)}`);
  return lines;
}
