import type { SourceText } from '../../source/source-text.ts';
import { truncate } from '../../text.ts';
import type { RuleFamily } from '../family.ts';
import { levels } from '../levels.ts';
import { at } from '../manifest.ts';
import type { Subject, Violation } from '../rule.ts';

const RUN =
  /[\u202a-\u202e\u2066-\u2069]+|[\u{e0000}-\u{e007f}]+|[\u00ad\u061c\u180e\u200b-\u200f\u2060-\u2064\ufeff]+/gu;
/** What spells the flag of a region behind a black flag (Unicode Technical Standard 51, emoji tag sequences). */
const REGION = /^[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f}$/u;
const ANY = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\udb40[\udc00-\udc7f]/;

/** Characters that a person does not see and a model reads. */
export const invisible: RuleFamily = {
  rules: [
    {
      id: 'skill-md/invisible-unicode',
      title: 'SKILL.md holds no invisible characters',
      severity: levels('error', 'off', 'error', 'error'),
      parts: {
        'zero-width': { title: 'Zero-width characters', severity: levels('warning', 'off', 'warning', 'warning') },
      },
      since: '0.1.0',
      fixable: 'unsafe',
      why: 'Tag characters can spell instructions that nobody sees and every model reads, and direction controls show a text in another order than it has. Zero-width characters are warnings. Joiners are allowed where emoji and scripts need them.',
      how: 'Delete the characters, and ask where they came from.',
      source:
        'Unicode Technical Report 36; Trojan Source (CVE-2021-42574); reports of prompt injection by Unicode tags.',
    },
  ],
  *check({ skill }: Subject): Iterable<Violation> {
    const source = skill.manifest?.file.text;
    if (source === undefined || !ANY.test(source.text)) return;
    for (const match of source.text.matchAll(RUN)) {
      const violation = describe(source, match[0], match.index);
      if (violation !== undefined) yield violation;
    }
  },
};

function describe(source: SourceText, run: string, start: number): Violation | undefined {
  const before = [...source.text.slice(Math.max(0, start - 2), start)].at(-1) ?? '';
  const after = String.fromCodePoint(source.text.codePointAt(start + run.length) ?? 32);
  const characters = [...run];
  const first = run.codePointAt(0) ?? 0;
  if (before === '\u{1f3f4}' && REGION.test(run)) return undefined;
  if (characters.length === 1 && isJoiner(first) && needsJoiner(before, after)) return undefined;
  const range = { start, end: start + run.length };
  const violation = {
    rule: 'skill-md/invisible-unicode',
    ...at(source, range),
    fix: { description: 'Delete them.', safe: false, edits: [{ file: source.file, range, newText: '' }] },
  };
  if (first >= 0xe0000) {
    const spelled = characters
      .map((character) => String.fromCharCode((character.codePointAt(0) ?? 0) - 0xe0000))
      .join('');
    const message = `${count(characters, 'hidden tag character')} spell ${JSON.stringify(truncate(spelled.replace(/[^ -~]/g, ''), 60))}.`;
    return { ...violation, message };
  }
  const numbers = [
    ...new Set(
      characters.map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`),
    ),
  ];
  const isDirection = /[\u202a-\u202e\u2066-\u2069]/.test(run);
  const kind = isDirection ? 'direction control' : 'invisible character';
  const message = `${count(characters, kind)} (${numbers.join(', ')}).`;
  return isDirection ? { ...violation, message } : { ...violation, message, part: 'zero-width' };
}

function count(characters: readonly string[], what: string): string {
  return characters.length === 1 ? `A ${what}`.replace(/^A (?=[aeiou])/, 'An ') : `${characters.length} ${what}s`;
}

function isJoiner(code: number): boolean {
  return code === 0x200d || code === 0x200c || code === 0x200e || code === 0x200f;
}

/** Emoji sequences, and scripts whose letters join or run from right to left. */
function needsJoiner(before: string, after: string): boolean {
  const joins =
    /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|[\p{sc=Arab}\p{sc=Hebr}\p{sc=Deva}\p{sc=Beng}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Khmr}\p{sc=Syrc}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Mong}]/u;
  return joins.test(before) || joins.test(after);
}
