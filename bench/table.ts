import { type Figure, keepsBound, type Unit } from './row.ts';

const digits: Readonly<Record<Unit, number>> = {
  ms: 0,
  s: 2,
  bytes: 0,
  MB: 0,
  '×': 2,
  requests: 0,
  count: 0,
  'per execution': 2,
};

/** Figures as a Markdown table, which a terminal shows well enough. */
export function renderTable(figures: readonly Figure[]): string {
  const rows = [['figure', 'measured', 'bound', 'ideal', ''], ...figures.map(cells)];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length))) ?? [];
  const lines = rows.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  lines.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
  return `${lines.join('\n')}\n`;
}

function cells(figure: Figure): string[] {
  const { label, measured, unit, atMost, ideal, note } = figure;
  const kept = keepsBound(figure);
  return [
    note === undefined ? label : `${label} (${note})`,
    show(measured, unit),
    atMost === undefined ? '' : `≤ ${show(atMost, unit)}`,
    ideal === undefined ? '' : show(ideal, unit),
    kept === undefined ? '' : kept ? 'ok' : 'MISSED',
  ];
}

function show(value: number, unit: Unit): string {
  const text = value.toFixed(Number.isInteger(value) ? 0 : digits[unit]);
  if (unit === 'requests' || unit === 'count') return text;
  if (unit === 'per execution') return text;
  return unit === '×' ? `${text} ×` : `${text} ${unit}`;
}
