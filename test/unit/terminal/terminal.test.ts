import { expect, test } from 'vitest';
import { createSecrets } from '../../../src/secrets.ts';
import { SourceText } from '../../../src/source/source-text.ts';
import { wantsColour } from '../../../src/terminal/colour.ts';
import { renderFindings } from '../../../src/terminal/findings.ts';
import { createTextLog } from '../../../src/terminal/log.ts';
import { renderOutcome } from '../../../src/terminal/outcome.ts';
import { createProgress, progressText } from '../../../src/terminal/progress.ts';
import { createScreen } from '../../../src/terminal/screen.ts';
import { fitWidth, textWidth, wrapWords } from '../../../src/terminal/width.ts';
import { virtualClock } from '../../support/virtual-clock.ts';
import { eventfulResults, sampleCase, sampleResults, sampleTrial } from '../report/sample.ts';

function stream(isTTY = false, columns = 60) {
  const chunks: string[] = [];
  return { write: (text: string) => chunks.push(text), isTTY, columns, chunks, text: () => chunks.join('') };
}

test.each([
  [{}, true, true],
  [{}, false, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '0' }, true, false],
  [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true, false],
  [{ TERM: 'dumb' }, true, false],
])('colour with %j on a terminal: %s is %s', (env, isTTY, expected) => {
  expect(wantsColour(env, stream(isTTY))).toBe(expected);
});

test('the caret stands below the characters it is about', () => {
  const source = new SourceText('a/SKILL.md', '---\ndescription:\t"日本語" x\n');
  const at = source.text.indexOf('本');
  const text = renderFindings(
    [{ rule: 'g/r', severity: 'error', message: 'odd', file: source.file, range: source.range(at, at + 2) }],
    () => source,
    { colour: false },
  );
  expect(text.split('\n')).toEqual([
    'error g/r  a/SKILL.md:2:16',
    '  odd',
    '     2 │ description:  "日本語" x',
    '       │                  ^^^^',
    '',
    'Explained: vlmrun-skills explain g/r',
  ]);
});

test('the last line says where the rules are explained, and names each', () => {
  const lastLine = (rules: readonly string[], suppressed = false) => {
    const findings = rules.map((rule) => ({
      rule,
      severity: 'error' as const,
      message: 'odd',
      file: 'a',
      ...(suppressed ? { suppressed: { reason: 'known', by: 'comment' as const } } : {}),
    }));
    return renderFindings(findings, () => undefined, { colour: false })
      .split('\n')
      .at(-1);
  };
  expect(lastLine(['g/a', 'g/b', 'g/a'])).toBe('Explained: vlmrun-skills explain g/a (also g/b)');
  expect(lastLine(['g/a', 'g/b', 'g/c', 'g/d', 'g/e'])).toBe(
    'Explained: vlmrun-skills explain g/a (also g/b, g/c, g/d, g/e)',
  );
  expect(lastLine(['g/a'], true)).toBe('1 finding suppressed');
});

test('a line of megabytes is cut around the place', () => {
  const source = new SourceText('a.json', `${'x'.repeat(2_000_000)}HERE${'y'.repeat(2_000_000)}`);
  const text = renderFindings(
    [{ rule: 'g/r', severity: 'error', message: 'odd', file: source.file, range: source.range(2_000_000, 2_000_004) }],
    () => source,
    { colour: false },
  );
  expect(text.length).toBeLessThan(500);
  const [, , line = '', caret = ''] = text.split('\n');
  expect(line.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('HERE');
});

test('hostile text moves no cursor and starts no command', () => {
  const hostile = '\u001b[2J::error::x\r::set-output name=a::b ##[error]y';
  const results = sampleResults({
    conclusion: 'failure',
    reasons: [hostile],
    cases: [sampleCase(hostile, 'failed', { reason: hostile })],
    trials: [
      sampleTrial(hostile, {
        verdict: 'failed',
        failing_fields: [
          { path: hostile, expected: hostile, actual: hostile, comparator: hostile, score: 0, hint: hostile },
        ],
      }),
    ],
  });
  const text = renderOutcome(results, { colour: false });
  expect(text).not.toContain('\u001b');
  expect(text).not.toContain('\r');
  expect(text).not.toMatch(/##\[|^\s*::/m);
});

test('the outcome tells each unusual case, the simulation and where the report is', () => {
  const text = renderOutcome(eventfulResults({ simulated: true }), { colour: false, reportDirectory: 'out/test' });
  expect(text).toContain('✗ acme-photo   failed · 12/14 fields · 12.5 s · 3 credits');
  expect(text).toMatch(/total +expected 118.4\n +got 118.9/);
  expect(text).toContain('flaky · 2 of 3 trials passed');
  expect(text).toContain('the budget of 12 credits is spent');
  expect(text).toContain(' SIMULATED ');
  expect(text).toContain('Failure: 2 of 9 cases failed');
  expect(text).toContain('12.4 (3 saved), simulated');
  expect(text).toContain('out/test/report.html');
});

test('many passed cases are one line', () => {
  const ids = Array.from({ length: 50 }, (_, index) => `case-${index}`);
  const results = sampleResults({
    cases: ids.map((id) => sampleCase(id, 'passed')),
    trials: ids.map((id) => sampleTrial(id)),
  });
  const text = renderOutcome(results, { colour: false });
  expect(text).toContain('✓ 50 cases passed');
  expect(text).not.toContain('case-17');
});

test('widths of wide, combining and plain text', () => {
  expect(['abc', '日本', 'e\u0301', '👍🏽', ''].map(textWidth)).toEqual([3, 4, 1, 2, 0]);
  expect(fitWidth('日本語テキスト', 7)).toBe('日本語…');
  expect(wrapWords('a bb ccc dddddddd e', 5)).toEqual(['a bb', 'ccc', 'dddddddd', 'e']);
});

test('the log parts the streams by format, neutralises and keeps secrets', () => {
  const secrets = createSecrets();
  for (const format of ['text', 'json'] as const) {
    const [out, err] = [stream(), stream()];
    const log = createTextLog({ screen: createScreen(out, err), format, colour: false, debug: false, secrets });
    log.secret('top-secret-value');
    log.info('see top-secret-value\r::stop-commands::x');
    log.warning('careful');
    log.debug('not shown');
    expect(format === 'text' ? out.text() : err.text()).toContain('see ***\n:\u200b:stop-commands::x\n');
    expect(err.text()).toContain('warning: careful\n');
    expect(out.text() + err.text()).not.toContain('not shown');
    if (format === 'json') expect(out.text()).toBe('');
  }
});

test('a coloured log shows the colours of the renderers and no other escape sequence', () => {
  const out = stream();
  const log = createTextLog({
    screen: createScreen(out, stream()),
    format: 'text',
    colour: true,
    debug: false,
    secrets: createSecrets(),
  });
  log.info('\u001b[31mred\u001b[39m \u001b[2J\u001b]0;title\u0007');
  expect(out.text()).toBe('\u001b[31mred\u001b[39m \\u{1b}[2J\\u{1b}]0;title\\u{7}\u001b[0m\n');
});

test('a group indents what is in it and ends with it, even when its body throws', async () => {
  const out = stream();
  const log = createTextLog({
    screen: createScreen(out, stream()),
    format: 'text',
    colour: false,
    debug: false,
    secrets: createSecrets(),
  });
  await expect(
    log.group('Work', async () => {
      log.info('a\nb');
      throw new Error('x');
    }),
  ).rejects.toThrow('x');
  log.info('after');
  expect(out.text()).toBe('Work\n  a\n  b\nafter\n');
});

const state = { done: 12, total: 40, failed: 2, inFlight: 8, waiting: 20, creditsUsed: 31.456, remainingMs: 130_000 };

test('progress in words', () => {
  expect(progressText(state, false)).toBe(
    '12 of 40 done, 2 failed, 8 in flight, 20 waiting, 31.46 credits, about 2 min 10 s left',
  );
  expect(progressText(state, true)).toContain('simulated credits');
});

test('a live line is taken away before other words and drawn again behind them', async () => {
  const clock = virtualClock();
  const [out, err] = [stream(true), stream(true)];
  const screen = createScreen(out, err);
  const log = createTextLog({ screen, format: 'text', colour: false, debug: false, secrets: createSecrets() });
  const progress = createProgress({ screen, log, clock, simulated: false });
  progress.update(state);
  progress.update({ ...state, done: 13 });
  expect(err.chunks).toHaveLength(1);
  log.info('hello');
  expect(err.chunks.slice(1)).toEqual(['\r\u001b[2K', err.chunks[0]]);
  await clock.advance(200);
  progress.update({ ...state, done: 14 });
  expect(err.text()).toContain('14 of 40 done');
  for (const chunk of err.chunks) expect(textWidth(chunk.replace('\r\u001b[2K', ''))).toBeLessThan(60);
  progress.finish();
  expect(err.chunks.at(-1)).toBe('\r\u001b[2K');
});

test('a live line ticks every second, also when nothing happens', async () => {
  const clock = virtualClock();
  const err = stream(true);
  const screen = createScreen(stream(true), Object.assign(err, { columns: 200 }));
  const log = createTextLog({ screen, format: 'text', colour: false, debug: false, secrets: createSecrets() });
  const progress = createProgress({ screen, log, clock, simulated: false });
  progress.update({ ...state, remainingMs: 10_000 });
  await clock.advance(3_100);
  for (const seconds of [10, 9, 8, 7]) expect(err.text()).toMatch(new RegExp(`about ${seconds}(\\.0)? s left`));
  progress.finish();
  const shown = err.chunks.length;
  await clock.advance(60_000);
  expect(err.chunks).toHaveLength(shown);
});

test('without a terminal progress is a line every half minute, also when nothing happens', async () => {
  const clock = virtualClock();
  const out = stream();
  const screen = createScreen(out, stream());
  const log = createTextLog({ screen, format: 'text', colour: false, debug: false, secrets: createSecrets() });
  const progress = createProgress({ screen, log, clock, simulated: false });
  await clock.advance(29_000);
  for (let update = 0; update < 50; update++) progress.update(state);
  expect(out.chunks).toHaveLength(0);
  await clock.advance(70_000);
  expect(out.chunks).toHaveLength(3);
  progress.finish();
  expect(out.chunks).toHaveLength(4);
});
