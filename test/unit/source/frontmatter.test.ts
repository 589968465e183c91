import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/source/edits.ts';
import { parseFrontmatter } from '../../../src/source/frontmatter.ts';
import { SourceText } from '../../../src/source/source-text.ts';

const read = (text: string) => parseFrontmatter(new SourceText('SKILL.md', text));

describe('parseFrontmatter', () => {
  it.each([
    ['---\nname: a\n---\nBody\n', 'closed', 'Body\n'],
    ['---  \r\nname: a\r\n---\t\r\nBody', 'closed', 'Body'],
    ['---\n---\n', 'closed', ''],
    ['---\nname: a\n---', 'closed', ''],
    ['\ufeff---\nname: a\n---\nBody', 'closed', 'Body'],
    ['---\nname: a\n----\nBody', 'unclosed', '---\nname: a\n----\nBody'],
    ['---\nname: a\n --- \nBody', 'unclosed', '---\nname: a\n --- \nBody'],
    ['---\nname: a\n...\nBody', 'unclosed', '---\nname: a\n...\nBody'],
    ['\n---\nname: a\n---\n', 'absent', '\n---\nname: a\n---\n'],
    ['----\nname: a\n---\n', 'absent', '----\nname: a\n---\n'],
    ['# Title\n', 'absent', '# Title\n'],
    ['', 'absent', ''],
  ])('finds the parts of %j', (text, state, body) => {
    const source = new SourceText('SKILL.md', text);
    const frontmatter = parseFrontmatter(source);
    expect(frontmatter.state).toBe(state);
    expect(source.text.slice(frontmatter.bodyOffset)).toBe(body);
  });

  it('gives positions of the whole file', () => {
    const text = '---\nname: x\nmeta: {a: 1}\n---\nbody\n';
    const place = read(text).yaml?.locate('/meta/a');
    expect(place?.value.start).toBe(text.indexOf('1}'));
  });

  it('refuses more than a person writes', () => {
    expect(read(`---\na: ${'x'.repeat(70_000)}\n---\n`).yaml?.problems.map((problem) => problem.code)).toEqual([
      'too-long',
    ]);
  });

  it('never throws', () => {
    const soup = fc
      .array(fc.constantFrom('---', '\n', ' ', 'a: b', '\r\n', '\r', '- x', '"', '\ufeff'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(soup, fc.string()), (text) => {
        const source = new SourceText('SKILL.md', text);
        const frontmatter = parseFrontmatter(source);
        expect(frontmatter.bodyOffset).toBeLessThanOrEqual(source.text.length);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('applyEdits', () => {
  it('replaces, inserts and deletes at offsets of the text given', () => {
    const edits = [
      { range: { start: 6, end: 11 }, newText: 'there' },
      { range: { start: 0, end: 0 }, newText: '> ' },
      { range: { start: 5, end: 6 }, newText: '' },
    ];
    expect(applyEdits('hello world', edits)).toBe('> hellothere');
  });

  it('leaves out edits that overlap an earlier one or leave the text', () => {
    const edits = [
      { range: { start: 0, end: 3 }, newText: 'X' },
      { range: { start: 2, end: 4 }, newText: 'Y' },
      { range: { start: 4, end: 99 }, newText: 'Z' },
    ];
    expect(applyEdits('abcdef', edits)).toBe('Xdef');
  });
});
