import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { contentDigest } from '../../../src/skill/digest.ts';

const kilobyte = 1024;

it.each([0, 1, 64 * kilobyte, 64 * kilobyte + 1, 300 * kilobyte])(
  'reads a content of %i bytes with its path and both lengths',
  (size) => {
    const bytes = Buffer.alloc(size, 0xe4);
    const whole = Buffer.concat([Buffer.from(`1:a3:abc7:äö.md${size}:`), bytes]);
    const files = [
      { path: 'äö.md', bytes },
      { path: 'a', bytes: Buffer.from('abc') },
    ];
    expect(contentDigest(files)).toBe(createHash('sha256').update(whole).digest('hex'));
  },
);
