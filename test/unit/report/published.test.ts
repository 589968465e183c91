import { describe, expect, it } from 'vitest';
import { changeLines, publishedSection } from '../../../src/report/markdown/published.ts';
import { renderReleaseNotes } from '../../../src/report/markdown/release-notes.ts';
import type { PublishedSkill, Results } from '../../../src/report/results.ts';

const hostile = 'x|`<img src=x>@octocat\n::error::[a](http://x)';
const updated: PublishedSkill = {
  name: 'invoice',
  directory: 'skills/invoice',
  id: 'id-2',
  version: 'v2',
  digest: 'abcdef'.repeat(10),
  status: 'updated',
  message: 'Said so.',
  previous: { id: 'id-1', version: 'v1' },
  changes: { added: ['b.md'], changed: ['SKILL.md'], removed: ['a.md'] },
  schema_changes: [
    { kind: 'breaking', pointer: '/properties/total', message: 'gone' },
    { kind: 'cosmetic', pointer: '', message: 'description changed' },
  ],
};

describe('the table of what was published', () => {
  it('tells the changes of each skill, breaking ones first and open', () => {
    const text = publishedSection([updated], { skills: 10, lines: 10 });
    expect(text).toContain('| `invoice` | updated | `v2`<br>`id-2` | `v1`<br>`id-1` | `abcdefabcdef` | Said so. |');
    expect(text).toContain(
      '<details open><summary>Changes of <code>invoice</code> since <code>v1</code> — breaking</summary>',
    );
    expect(changeLines(updated)).toEqual([
      '- **breaking**: `/properties/total`: gone',
      '- cosmetic: the whole schema: description changed',
      '- changed `SKILL.md`',
      '- added `b.md`',
      '- removed `a.md`',
    ]);
  });

  it('tells lines and bytes of each file, with the differences folded below', () => {
    const files: PublishedSkill['files'] = [
      {
        path: 'SKILL.md',
        change: 'changed',
        bytes_before: 100,
        bytes_after: 2_048,
        lines_added: 3,
        lines_removed: 1,
        diff: '@@ -1 +1 @@\n-a\n+b\n',
      },
      { path: 'a.png', change: 'removed', bytes_before: 7, bytes_after: null },
      {
        path: 'b.md',
        change: 'added',
        bytes_before: null,
        bytes_after: 9,
        lines_added: 1,
        lines_removed: 0,
        diff: '+```\n',
      },
    ];
    const text = publishedSection([{ ...updated, files }], { skills: 10, lines: 10 });
    expect(text).toContain('| `SKILL.md` | changed | +3 −1 | 100 B → 2.0 KiB |');
    expect(text).toContain('| `a.png` | removed | no text | −7 B |');
    expect(text).toContain('| `b.md` | added | +1 −0 | 9 B |');
    expect(text).toContain('<details><summary><code>SKILL.md</code></summary>\n\n```diff\n@@ -1 +1 @@\n-a\n+b\n```');
    expect(text).toContain('````diff\n+```\n````');
    expect(text).not.toContain('- changed `SKILL.md`');
    const short = publishedSection([{ ...updated, files }], { skills: 10, lines: 1 });
    expect(short).toContain('and 2 more, in results.json');
    expect(publishedSection([{ ...updated, files }], { skills: 10, lines: 0 })).not.toContain('```');
    const long = files.map((file) => ({ ...file, diff: '+x\n'.repeat(100) }));
    expect(publishedSection([{ ...updated, files: long }], { skills: 10, lines: 3 })).toContain(
      'The other differences are in results.json.',
    );
  });

  it('says what it leaves out', () => {
    expect(publishedSection([updated, updated], { skills: 1, lines: 2 })).toContain('and 1 more skill');
    expect(publishedSection([updated], { skills: 1, lines: 2 })).toContain('- and 3 more');
    expect(publishedSection([], { skills: 1, lines: 2 })).toBe('');
  });

  it('lets no foreign text become markup', () => {
    const row: PublishedSkill = {
      ...updated,
      name: hostile,
      version: hostile,
      message: hostile,
      previous: { id: hostile, version: hostile },
      changes: { added: [hostile], changed: [], removed: [] },
      files: [
        {
          path: hostile,
          change: 'added',
          bytes_before: null,
          bytes_after: 1,
          lines_added: 1,
          lines_removed: 0,
          diff: `+${hostile}`,
        },
      ],
      schema_changes: [{ kind: 'breaking', pointer: hostile, message: hostile }],
    };
    for (const text of [
      publishedSection([row], { skills: 10, lines: 10 }),
      renderReleaseNotes({
        published: [row],
        simulated: false,
        started_at: '2026-01-01T00:00:00Z',
      } as unknown as Results),
    ]) {
      const prose = text.replace(/^(`{3,})diff\n[\s\S]*?\n\1$/gm, '');
      expect(prose).not.toContain('<img');
      expect(prose.replace(/<summary>.*<\/summary>/g, '')).not.toMatch(/@octocat|\]\(http/);
      expect(text).not.toMatch(/^::error/m);
    }
  });
});

describe('release notes', () => {
  const notes = (published: readonly PublishedSkill[], simulated = false) =>
    renderReleaseNotes({ published, simulated, started_at: '2026-01-02T03:04:05Z' } as unknown as Results);

  it('name the version now and before, and every change', () => {
    const { message: _message, ...quiet } = updated;
    const text = notes([updated, { ...quiet, name: 'quiet', status: 'unchanged' }]);
    expect(text).toContain('# Published skills, 2026-01-02');
    expect(text).toContain('- reference: `invoice:v2`, id `id-2`');
    expect(text).toContain('- before: `invoice:v1`, id `id-1`');
    expect(text).toContain('- removed `a.md`');
    expect(text).toContain('Unchanged: `quiet`');
  });

  it('say what is to be known of a version that is not new', () => {
    const text = notes([{ ...updated, status: 'unchanged', message: 'The smoke cases did not pass.' }]);
    expect(text).toContain('- status: unchanged');
    expect(text).toContain('- before: `invoice:v1`, id `id-1`');
    expect(text).toContain('- The smoke cases did not pass.');
    expect(text).not.toContain('No skill changed');
  });

  it('say when nothing changed, and when it was a simulation', () => {
    expect(notes([{ ...updated, status: 'refused', id: null }])).toContain('No skill changed.');
    expect(notes([updated], true)).toContain('Simulated');
  });
});
