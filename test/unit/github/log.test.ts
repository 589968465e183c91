import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActionLog } from '../../../src/github/log.ts';
import type { Log } from '../../../src/runtime.ts';
import { RunnerOutput } from '../../support/runner-output.ts';
import { hostileTexts } from './hostile.ts';

function logged(body: (log: Log) => unknown, { insideJob = true } = {}): RunnerOutput & { raw: string } {
  let raw = '';
  body(
    createActionLog({
      write: (text) => {
        raw += text;
      },
      insideJob,
    }),
  );
  const output = new RunnerOutput({ debug: true });
  output.read(raw);
  return Object.assign(output, { raw });
}

function isUntouched(output: RunnerOutput): boolean {
  return (
    Object.keys({ ...output.outputs, ...output.state }).length === 0 &&
    output.masks.size + output.matchers.length + output.incidents.length === 0
  );
}

describe('the log of an Action', () => {
  it('would let hostile text act if it printed it as it is', () => {
    const naive = hostileTexts.filter((text) => {
      const output = new RunnerOutput();
      output.read(`${text}\n`);
      return !isUntouched(output) || output.annotations.length > 0;
    });
    expect(naive.length).toBeGreaterThan(12);
  });

  it.each(['info', 'warning', 'error', 'debug'] as const)('shows hostile text and never obeys it: %s', (level) => {
    for (const text of hostileTexts) {
      const output = logged((log) => log[level](text));
      expect(isUntouched(output), JSON.stringify(text)).toBe(true);
      expect(output.annotations).toHaveLength(level === 'warning' || level === 'error' ? 1 : 0);
    }
  });

  it('holds for any text made of the pieces of commands', () => {
    const piece = fc.constantFrom(
      '::',
      '##',
      '[',
      ']',
      'add-mask',
      'set-output name=a',
      ' ',
      '\r',
      '\n',
      '\u2028',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const output = logged((log) => {
          log.info(pieces.join(''));
          log.error(pieces.join(''));
        });
        return isUntouched(output) && output.annotations.length === 1;
      }),
      { numRuns: 2_000 },
    );
  });

  it('masks a secret once and takes it out of what it prints, however it is spelt', () => {
    const key = 'vlm-"key" with=odd/chars';
    const output = logged((log) => {
      log.secret(key);
      log.secret(key);
      for (const spelling of [key, encodeURIComponent(key), Buffer.from(key).toString('base64'), JSON.stringify(key)])
        log.info(`Authorization: ${spelling}`);
    });
    expect(output.raw.match(/add-mask/g)).toHaveLength(1);
    const rest = output.raw.replace(/^::add-mask::.*$/m, '');
    expect(rest).not.toContain('odd');
    expect(rest).not.toContain(Buffer.from(key).toString('base64').slice(0, 12));
  });

  it('never prints a secret outside a job, and masks nothing that is too short', () => {
    expect(logged((log) => log.secret('a-long-secret'), { insideJob: false }).raw).toBe('');
    expect(logged((log) => log.secret('1')).raw).toBe('');
    expect(logged((log) => [log.secret('1'), log.info('1 of 11')]).log).toContain('1 of 11');
  });

  it('does not join the halves of a secret when it makes a character visible', () => {
    const output = logged((log) => {
      log.secret('abcdefghij');
      log.info('abcde\rfghij abcdefghij');
    });
    expect(output.log.join('\n')).not.toContain('abcdefghij');
  });

  it('folds one level of groups and closes it after an error', async () => {
    let raw = '';
    const log = createActionLog({ write: (text) => (raw += text), insideJob: true });
    const failing = log.group('outer\n::x', () =>
      log.group('inner', async () => {
        throw new Error('no');
      }),
    );
    await expect(failing).rejects.toThrow('no');
    expect(raw).toBe('::group::outer ::x\ninner\n::endgroup::\n');
  });
});
