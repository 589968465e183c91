import { pointerTokens } from '../json-pointer.ts';
import { Cursor } from './cursor.ts';
import { type ReadDocument, rangeOf } from './documents.ts';
import { note, noteSyntax, type SkillContext } from './suite-context.ts';

/**
 * The value of a document, ready to be typed: what is wrong with it becomes a finding at its place. Undefined, with
 * findings, when there is no value. `whole` is what messages call the document; `caseOf` names the case that a pointer
 * leads into.
 */
export function openDocument(
  context: Pick<SkillContext, 'problems'>,
  read: ReadDocument,
  whole: 'The suite' | 'The file',
  caseOf: (pointer: string) => string | undefined = () => undefined,
): Cursor | undefined {
  if (!noteSyntax(context, read) || read.document?.value === undefined) return undefined;
  const { file } = read;
  return new Cursor(
    read.document.value,
    '',
    (pointer, message, at) => {
      const stop = /[.?!]$/.test(message) ? '' : '.';
      const where = pointer === '' ? `${whole} ` : `${shownPointer(pointer)}: `;
      note(context, 'fixture/syntax', `${where}${message}${stop}`, {
        file,
        range: rangeOf(read, pointer, at),
        caseId: caseOf(pointer),
      });
    },
    (pointer) => {
      const range = rangeOf(read, pointer);
      return range === undefined ? { file, pointer } : { file, pointer, range };
    },
  );
}

/** A pointer as people read it: `cases[2].expect.match`. */
export function shownPointer(pointer: string): string {
  return pointerTokens(pointer)
    .map((token, index) => (/^\d+$/.test(token) ? `[${token}]` : index === 0 ? token : `.${token}`))
    .join('');
}
