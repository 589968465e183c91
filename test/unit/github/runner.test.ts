import { describe, expect, it } from 'vitest';
import { readCommandFile, readSummary } from '../../support/runner-files.ts';
import { RunnerOutput } from '../../support/runner-output.ts';

function read(text: string, options?: { debug: boolean }): RunnerOutput {
  const output = new RunnerOutput(options);
  output.read(text);
  return output;
}

describe('the stand-in runner', () => {
  it.each([
    ['at the start of a line', '::set-output name=passed::true'],
    ['behind blanks', '   ::set-output name=passed::true'],
    ['behind a lone carriage return', 'progress 99 %\r::set-output name=passed::true'],
    ['in capitals', '::SET-OUTPUT name=passed::true'],
    ['in the middle of a line, in the old spelling', 'total: ##[set-output name=passed;]true'],
  ])('obeys a command %s', (_, text) => {
    expect(read(text).outputs).toEqual({ passed: 'true' });
  });

  it.each([
    ['an unknown name', '::unknown::x'],
    ['no second pair of colons', '::set-output name=a'],
    ['text before the colons', 'x ::set-output name=a::b'],
  ])('prints a line with %s', (_, text) => {
    const output = read(text);
    expect(output.outputs).toEqual({});
    expect(output.log).toEqual([text]);
  });

  it('un-escapes data and properties', () => {
    const { annotations } = read('::error file=a%2Cb.ts,line=3,title=x%3Ay::50%25%0Aof it');
    expect(annotations).toEqual([
      { level: 'error', message: '50%\nof it', properties: { file: 'a,b.ts', line: '3', title: 'x:y' } },
    ]);
  });

  it('masks a value, each of its lines and its base64 form from then on', () => {
    const output = read('before s3cret-value\n::add-mask::s3cret-value%0Asecond line\nnow s3cret-value, second line');
    expect(output.log).toEqual(['before s3cret-value', 'now ***, ***']);
    expect(output.mask(Buffer.from('s3cret-value').toString('base64'))).not.toContain('czNj');
  });

  it('keeps ten annotations of a level and cuts messages', () => {
    const output = read(`${'::warning::w\n'.repeat(12)}::error::${'x'.repeat(5000)}`);
    expect(output.annotations).toHaveLength(11);
    expect(output.droppedAnnotations).toHaveLength(2);
    expect(output.annotations.at(-1)?.message).toHaveLength(4096);
  });

  it('obeys nothing between stop-commands and its token', () => {
    const output = read(
      '::stop-commands::resume-here\n::set-output name=a::b\n::resume-here::\n::set-output name=c::d',
    );
    expect(output.outputs).toEqual({ c: 'd' });
    expect(output.incidents).toEqual(['stop-commands', 'stopped: set-output']);
  });

  it('refuses to change the environment and shows debug lines when asked', () => {
    expect(read('::set-env name=PATH::/x').incidents).toEqual(['refused: set-env']);
    expect(read('::debug::d').log).toEqual([]);
    expect(read('::debug::d', { debug: true }).log).toEqual(['##[debug]d']);
  });

  it('reads the files that a step writes', () => {
    expect(readCommandFile('a=1\nb<<EOF\nx=y\n\nz\nEOF\nc=<<d\n')).toEqual({ a: '1', b: 'x=y\n\nz', c: '<<d' });
    expect(() => readCommandFile('b<<EOF\nx')).toThrow('delimiter');
    expect(() => readCommandFile('nothing')).toThrow('Invalid format');
    expect(readSummary(new Uint8Array(1024 * 1024).fill(65)).dropped).toBe(false);
    expect(readSummary(new Uint8Array(1024 * 1024 + 1))).toEqual({ shown: '', dropped: true });
  });
});
