import { describe, expect, it } from 'vitest';
import { checkFamilies } from '../../../src/rules/check-families.ts';
import type { RuleFamily } from '../../../src/rules/family.ts';
import type { Subject } from '../../../src/rules/rule.ts';
import { skillOf } from '../../support/skill-data.ts';

const subject: Subject = {
  skill: skillOf({}),
  suites: { cases: [], suites: [], problems: [], references: [] },
  today: '2026-11-21',
};
const found = (message: string) => ({ rule: 'schema/syntax', message, file: 'a' });

describe('checkFamilies', () => {
  it('keeps what the others found when a check throws, at once or halfway or later', async () => {
    const family = (check: RuleFamily['check']): RuleFamily => ({ rules: [], check });
    const { violations, failures } = await checkFamilies(
      [
        family(() => {
          throw new Error('at once');
        }),
        family(function* () {
          yield found('before');
          throw new Error('halfway');
        }),
        family(async () => {
          throw new Error('later');
        }),
        family(() => [found('after')]),
      ],
      subject,
    );
    expect(violations.map(({ message }) => message)).toEqual(['before', 'after']);
    expect(failures.map(({ error }) => String(error))).toEqual(['Error: at once', 'Error: halfway', 'Error: later']);
  });

  it('takes a family of any size without keeping it, and no more of a message than anybody reads', async () => {
    let made = 0;
    const check = function* () {
      for (; made < 300_000; made++) yield found('x'.repeat(5_000));
    };
    const { violations } = await checkFamilies([{ rules: [], check }], subject);
    expect(violations.length).toBeLessThanOrEqual(101);
    expect(Math.max(...violations.map(({ message }) => message.length))).toBeLessThanOrEqual(1_000);
  });
});
