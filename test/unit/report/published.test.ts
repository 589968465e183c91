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
    expect(text).toContain('| `invoice` | updated | `v2` | `id-2` | `abcdefabcdef` | Said so. |');
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
      expect(text).not.toContain('<img');
      expect(text.replace(/<summary>.*<\/summary>/g, '')).not.toMatch(/@octocat|\]\(http/);
      expect(text).not.toMatch(/^::error/m);
    }
  });
});

describe('release notes', () => {
  const notes = (published: readonly PublishedSkill[], simulated = false) =>
    renderReleaseNotes({ published, simulated, started_at: '2026-01-02T03:04:05Z' } as unknown as Results);

  it('name the version now and before, and every change', () => {
    const text = notes([updated, { ...updated, name: 'quiet', status: 'unchanged' }]);
    expect(text).toContain('# Published skills, 2026-01-02');
    expect(text).toContain('- reference: `invoice:v2`, id `id-2`');
    expect(text).toContain('- before: `invoice:v1`, id `id-1`');
    expect(text).toContain('- removed `a.md`');
    expect(text).toContain('Unchanged: `quiet`');
  });

  it('say when nothing changed, and when it was a simulation', () => {
    expect(notes([{ ...updated, status: 'refused', id: null }])).toContain('No skill changed.');
    expect(notes([updated], true)).toContain('Simulated');
  });
});
