import { stringify } from 'yaml';
import type { JsonValue } from '../json.ts';
import type { EditedDocument } from './edited-document.ts';
import type { ContainerChange } from './flow-edits.ts';
import type { TextEdit } from './position.ts';
import { type Step, valueAt } from './value-changes.ts';
import { inlineText, keyText, scalarText, wordsText, YAML_INLINE } from './write-value.ts';

type Edit = Pick<TextEdit, 'range' | 'newText'>;

/** A scalar of YAML in the place of another value, quoted as the old one was where that is possible. */
export function yamlScalar(old: string, value: JsonValue): string {
  if (typeof value !== 'string') return scalarText(value);
  if (/^'/.test(old) && /^[^'\n\r]*$/.test(value)) return `'${value}'`;
  return /^["'|>&*!]/.test(old) ? scalarText(value) : wordsText(value);
}

/** The edits inside a block of YAML: whole lines go, and lines come behind the last member that stays. */
export function blockContainerEdits(document: EditedDocument, { steps, gone, coming }: ContainerChange): Edit[] {
  const { text, lineEnd } = document;
  const container = valueAt(document.value, steps);
  const outer = document.rangeOf(steps);
  if (!outer || typeof container !== 'object' || container === null) return [];
  const isList = Array.isArray(container);
  const names: readonly Step[] = isList ? container.map((_, index) => index) : Object.keys(container);
  const members = names.flatMap((name) => {
    const place = document.place([...steps, name]);
    const range = document.rangeOf([...steps, name]);
    if (!place || !range) return [];
    const start = isList ? text.lastIndexOf('-', range.start - 1) : (place.key?.start ?? range.start);
    return [{ name, start, end: Math.max(range.end, place.key?.end ?? 0) }];
  });
  members.sort((a, b) => a.start - b.start);
  const [first] = members;
  const kept = members.filter(({ name }) => !gone.has(name));
  const last = kept.at(-1);
  if (!first || !last) return [{ range: outer, newText: emptied(isList, coming) }];
  const edits: Edit[] = [];
  for (const [index, member] of members.entries())
    if (gone.has(member.name)) edits.push(removal(document, member, members[index + 1]));
  if (coming.length > 0) {
    const indent = document.columnAt(first.start);
    const style = document.inlineStyleIn(steps);
    const lines = coming.flatMap(([name, value]) => {
      const compact = style && typeof value === 'object' && value !== null ? inlineText(value, style) : undefined;
      if (compact !== undefined) return [isList ? `- ${compact}` : `${keyText(String(name), true)}: ${compact}`];
      const block = stringify(isList ? [value] : { [String(name)]: value }, {
        lineWidth: 0,
        indent: Math.max(2, document.unit.length),
        aliasDuplicateObjects: false,
      });
      return block.trimEnd().split('\n');
    });
    const at = document.lineEndAt(last.end);
    edits.push({ range: { start: at, end: at }, newText: lines.map((line) => `${lineEnd}${indent}${line}`).join('') });
  }
  return edits;
}

function emptied(isList: boolean, coming: ContainerChange['coming']): string {
  const value = isList ? coming.map(([, member]) => member) : Object.fromEntries(coming);
  return inlineText(value, YAML_INLINE);
}

interface Member {
  readonly start: number;
  readonly end: number;
}

/** Whole lines where the member stands on lines of its own; up to the next one where something stands before it. */
function removal(document: EditedDocument, { start, end }: Member, next: Member | undefined): Edit {
  const { text } = document;
  const line = start - document.columnAt(start).length;
  const alone = text.slice(line, start).trim() === '';
  if (!alone && next) return { range: { start, end: next.start }, newText: '' };
  const after = document.lineEndAt(end);
  const behind = text.slice(after).startsWith('\r\n') ? after + 2 : Math.min(text.length, after + 1);
  return { range: { start: alone ? line : start, end: behind }, newText: '' };
}
