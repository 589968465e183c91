import { describe, expect, it } from 'vitest';
import { rulePages } from '../../../scripts/rule-pages.ts';
import { explanation } from '../../../src/commands/explain.ts';
import { explainRule } from '../../../src/rules/explain.ts';
import { rules } from '../../../src/rules/registry.ts';

describe('explainRule', () => {
  it('tells what there is to know about a rule', () => {
    const text = explainRule('skill-md/required-field');
    expect(text).toContain('# skill-md/required-field\n\nThe frontmatter has a name and a description.');
    expect(text).toContain(
      '| recommended | minimal | strict | portable |\n| --- | --- | --- | --- |\n| error | error | error | error |',
    );
    expect(text).toContain('## Why');
    expect(text).toContain('Since 0.1.0.');
    expect(explainRule('schema/unsatisfiable')).toContain(
      '| A value twice in `enum` | warning | off | warning | warning |',
    );
    expect(explainRule('skill-md/nothing')).toBeUndefined();
  });
});

describe('the pages of rules', () => {
  it('are one for each rule, with its examples, and an index', () => {
    const pages = rulePages();
    expect([...pages.keys()]).toEqual(['docs/rules/README.md', ...rules.map(({ id }) => `docs/rules/${id}.md`)]);
    for (const { id } of rules) expect(pages.get('docs/rules/README.md')).toContain(`[${id}](${id}.md)`);
    expect(pages.get('docs/rules/skill-md/missing.md')).toMatch(/## Bad[\s\S]*`invoice\/skill\.md`[\s\S]*## Good/);
  });

  it('show invisible characters as escapes', () => {
    expect(rulePages().get('docs/rules/skill-md/invisible-unicode.md')).toContain('\\u{e0069}');
  });
});

describe('explain', () => {
  it('prints the page of a rule, with its bad and good examples', async () => {
    for (const { id } of rules) {
      const page = rulePages().get(`docs/rules/${id}.md`) ?? '';
      expect(await explanation(id)).toBe(page.slice(page.indexOf('# ')));
    }
  });

  it('proposes an id for one that no rule has', async () => {
    await expect(explanation('skill-md/mising')).rejects.toThrow('did you mean "skill-md/missing"?');
  });
});
