import { describe, expect, it } from 'vitest';
import { jsonText } from '../../../src/json-text.ts';
import { createScrub } from '../../../src/vlmrun/scrub.ts';

const key = 'secret-key-1234';
const { parse, body } = createScrub(key);

describe('the key in a reply', () => {
  it('is taken out of values and names, however it is spelt, and nothing else changes', () => {
    const text = `{"b": "x ${key}", "a": ["\\u0073ecret-key-1234", 9007199254740993], "${key}": {"__proto__": "${key}"}}`;
    expect(jsonText(parse(text))).toBe('{"b":"x ***","a":["***",9007199254740993],"***":{"__proto__":"***"}}');
    expect(parse(`"${key}"`)).toBe('***');
  });

  it('is found at any depth', () => {
    const deep = (value: string) => `${'{"a":['.repeat(50_000)}"\\"${value}"${']}'.repeat(50_000)}`;
    expect(jsonText(parse(deep(key))) === deep('***')).toBe(true);
    expect(body(deep(key)) === deep('***')).toBe(true);
  });
});
