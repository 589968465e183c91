import type { RuleFamily } from '../family.ts';
import { levels } from '../levels.ts';
import { at, fieldRange, manifestOf } from '../manifest.ts';
import type { Subject, Violation } from '../rule.ts';

const LIMIT = 1024;
const LEAST = 20;

/** What a description says and how long it is. */
export const description: RuleFamily = {
  rules: [
    {
      id: 'skill-md/description-too-long',
      title: 'The description has at most 1,024 characters',
      severity: levels('warning', 'off', 'warning', 'error'),
      since: '0.1.0',
      fixable: 'no',
      why: 'Other clients refuse a longer one, and every request that has to choose a skill carries all descriptions.',
      how: 'Say what the skill does and when to use it; move the rest to the instructions.',
      source: 'Agent Skills specification (at most 1,024 characters).',
    },
    {
      id: 'skill-md/description-too-short',
      title: 'The description says what the skill does and when to use it',
      severity: levels('warning', 'off', 'warning', 'warning'),
      since: '0.1.0',
      fixable: 'no',
      why: 'The description is all that a client knows of a skill when it decides whether to use it.',
      how: 'Write a sentence: what it reads, what it returns, when to use it.',
      source: 'Agent Skills specification (a description names both the function and the occasion).',
    },
    {
      id: 'skill-md/description-markup',
      title: 'The description holds no XML-like tags',
      severity: levels('info', 'off', 'warning', 'error'),
      since: '0.1.0',
      fixable: 'no',
      why: 'Descriptions are put into prompts between tags. Some clients refuse a skill whose description has tags of its own.',
      how: 'Write the name of the tag without angle brackets.',
      source: 'Anthropic, Agent Skills documentation (descriptions cannot contain XML tags).',
    },
  ],
  *check({ skill }: Subject): Iterable<Violation> {
    const manifest = manifestOf(skill);
    const text = manifest?.fields.description;
    if (manifest === undefined || typeof text !== 'string' || text.trim() === '') return;
    const { source } = manifest;
    const range = fieldRange(manifest, 'description');
    const length = [...text.trim()].length;
    if (length > LIMIT) {
      const message = `The description has ${length.toLocaleString('en-US')} characters; the limit is 1,024.`;
      yield { rule: 'skill-md/description-too-long', message, ...at(source, range) };
    }
    if (length < LEAST || text.trim().toLowerCase() === skill.name.toLowerCase()) {
      const what = length < LEAST ? `has ${length} characters` : 'only repeats the name';
      const message = `The description ${what}; say what the skill does and when to use it.`;
      yield { rule: 'skill-md/description-too-short', message, ...at(source, range) };
    }
    const tag = /<\/?[A-Za-z][\w-]*(?:\s[^<>]*)?\/?>/.exec(text)?.[0];
    if (tag === undefined) return;
    const offset = source.text.slice(range.start, range.end).indexOf(tag);
    const place = offset === -1 ? range : { start: range.start + offset, end: range.start + offset + tag.length };
    const message = `${JSON.stringify(tag)} in a description is refused by some clients.`;
    yield { rule: 'skill-md/description-markup', message, ...at(source, place) };
  },
};
