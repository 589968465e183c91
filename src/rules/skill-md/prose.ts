import type { RuleFamily } from '../family.ts';
import { levels } from '../levels.ts';
import { at, bodyOf } from '../manifest.ts';
import { markdownOf } from '../markdown/markdown.ts';
import type { Subject, Violation } from '../rule.ts';

const MAX_LINES = 500;
const MAX_TOKENS = 5000;
/** Characters of a token on average; a tokenizer would weigh more than the rest of this tool. */
const TOKEN = 4;

const PLACEHOLDER = /\b(?:TODO|TBD|FIXME)\b|<your [^<>]{1,40}>|\blorem ipsum\b/i;

/** The instructions as a text. */
export const prose: RuleFamily = {
  rules: [
    {
      id: 'skill-md/body-too-long',
      title: 'The instructions have at most 500 lines and about 5,000 tokens',
      severity: levels('warning', 'off', 'warning', 'warning'),
      since: '0.1.0',
      fixable: 'no',
      why: 'All of it is put before the model each time the skill is used: it costs credits, and what matters drowns.',
      how: 'Move detail to files in `resources/` and say when to read them.',
      source:
        'Agent Skills specification (below 500 lines, 5,000 tokens). Tokens are estimated as characters divided by four.',
    },
    {
      id: 'skill-md/unclosed-code-fence',
      title: 'Every code fence is closed',
      severity: levels('warning', 'off', 'warning', 'warning'),
      since: '0.1.0',
      fixable: 'no',
      why: 'Everything behind an open fence is code to a reader of Markdown: instructions turn into an example.',
      how: 'Close it with as many backticks or tildes as opened it, on a line of their own.',
      source: 'CommonMark specification, section 4.5.',
    },
    {
      id: 'skill-md/placeholder',
      title: 'No placeholder was left behind',
      severity: levels('off', 'off', 'info', 'off'),
      since: '0.1.0',
      fixable: 'no',
      why: 'A template that was not filled in tells the agent nothing. Off by default: the same words also stand in instructions that speak about them.',
      how: 'Write what is missing, or delete the line.',
      source: 'Own rule: TODO, TBD, FIXME, "<your …>" and lorem ipsum outside code.',
    },
  ],
  *check({ skill }: Subject): Iterable<Violation> {
    const body = bodyOf(skill);
    if (body === undefined) return;
    const { source, offset } = body;
    const { fences, lines } = markdownOf(body);
    yield* length(source, offset);
    for (const fence of fences) {
      if (fence.closed) continue;
      const range = { start: fence.start, end: fence.start + 3 };
      yield { rule: 'skill-md/unclosed-code-fence', message: 'This code fence is never closed.', ...at(source, range) };
    }
    if (!PLACEHOLDER.test(source.text)) return;
    for (const line of lines) {
      const match = PLACEHOLDER.exec(line.text.replace(/`[^`]*`/g, blank));
      if (match === null || /^(?:todo|tbd|fixme)$/.test(match[0])) continue;
      const start = line.start + match.index;
      const range = { start, end: start + match[0].length };
      yield {
        rule: 'skill-md/placeholder',
        message: `${JSON.stringify(match[0])} is a placeholder.`,
        ...at(source, range),
      };
    }
  },
};

function* length(source: NonNullable<ReturnType<typeof bodyOf>>['source'], offset: number): Iterable<Violation> {
  const text = source.text.slice(offset).trimEnd();
  const lines = text === '' ? 0 : (text.match(/\r\n?|\n/g)?.length ?? 0) + 1;
  const tokens = Math.round(text.length / TOKEN);
  const rule = 'skill-md/body-too-long';
  if (lines > MAX_LINES) {
    const start = source.lineStart(source.positionAt(offset).line + MAX_LINES);
    const message = `The instructions have ${lines.toLocaleString('en-US')} lines (limit ${MAX_LINES}); move detail to resources/.`;
    yield { rule, message, ...at(source, { start, end: start }) };
  } else if (tokens > MAX_TOKENS) {
    const start = offset + MAX_TOKENS * TOKEN;
    const count = `about ${tokens.toLocaleString('en-US')} tokens`;
    const message = `The instructions have ${count} (limit ${MAX_TOKENS.toLocaleString('en-US')}); move detail to resources/.`;
    yield { rule, message, ...at(source, { start, end: start }) };
  }
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}
