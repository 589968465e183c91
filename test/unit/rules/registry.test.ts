import { describe, expect, it } from 'vitest';
import { ruleById, rules } from '../../../src/rules/registry.ts';
import { presets, ruleGroups } from '../../../src/rules/rule.ts';

describe('the registry', () => {
  it('has each rule once, in the order of the groups', () => {
    const ids = rules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    const groups = ids.map((id) => ruleGroups.findIndex((group) => id.startsWith(`${group}/`)));
    expect(groups).toEqual([...groups].sort((a, b) => a - b));
    for (const rule of rules) expect(ruleById(rule.id)).toBe(rule);
    expect(ruleById('skill-md/nothing')).toBeUndefined();
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s is described', (id, rule) => {
    expect(id).toMatch(/^[a-z-]+\/[a-z-]+$/);
    expect(Object.keys(rule.severity)).toEqual([...presets]);
    expect(rule.title).not.toMatch(/\.$/);
    expect(rule.since).toMatch(/^\d+\.\d+\.\d+$/);
    for (const part of Object.values(rule.parts ?? {})) {
      expect(Object.keys(part.severity)).toEqual([...presets]);
      expect(part.title).not.toMatch(/\.$/);
    }
    for (const text of [rule.why, rule.how, rule.source]) expect(text.length).toBeGreaterThan(15);
  });
});
