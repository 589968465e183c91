import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../../src/json.ts';
import { isKnownStatus, parseExecution } from '../../../src/vlmrun/parse-execution.ts';

describe('status', () => {
  it.each([
    ['pending', 'in-progress'],
    ['enqueued', 'in-progress'],
    ['queued', 'in-progress'],
    [' Running ', 'in-progress'],
    ['processing', 'in-progress'],
    ['paused', 'in-progress'],
    ['COMPLETED', 'completed'],
    ['succeeded', 'completed'],
    ['success', 'completed'],
    ['failed', 'failed'],
    ['error', 'failed'],
    ['timeout', 'failed'],
    ['expired', 'failed'],
    ['cancelled', 'cancelled'],
    ['canceled', 'cancelled'],
  ])('%s is %s', (status, state) => {
    expect(parseExecution({ id: 'e', status })).toMatchObject({ state, status: status.trim() });
    expect(isKnownStatus(status)).toBe(true);
  });

  it('unknown or missing is in progress unless the execution is plainly over', () => {
    expect(isKnownStatus('thinking')).toBe(false);
    expect(parseExecution({ id: 'e' })?.state).toBe('in-progress');
    expect(parseExecution({ id: 'e', status: 'thinking' })?.state).toBe('in-progress');
    expect(parseExecution({ id: 'e', status: 'thinking', completed_at: 't', response: null })?.state).toBe(
      'in-progress',
    );
    expect(parseExecution({ id: 'e', status: 'thinking', completed_at: 't', response: {} })?.state).toBe('completed');
  });
});

describe('identity', () => {
  it.each<[JsonValue, string | undefined]>([
    [{ id: 'a', execution_id: 'b' }, 'a'],
    [{ id: null, execution_id: 'b' }, 'b'],
    [{ id: '  ', execution_id: 'b' }, 'b'],
    [{ id: 7 }, undefined],
    [{}, undefined],
    [[], undefined],
    [null, undefined],
    ['e', undefined],
  ])('%j', (reply, id) => {
    expect(parseExecution(reply)?.id).toBe(id);
  });

  it('keeps what may prove whose execution it is', () => {
    const echo = { inputs: { a: 1 }, metadata: { session_id: 's' }, name: 'n' };
    expect(parseExecution({ id: 'e', ...echo })?.echo).toEqual(echo);
    expect(parseExecution({ id: 'e', inputs: null, metadata: null, name: null })?.echo).toEqual({});
  });
});

describe('depth', () => {
  const nested = (levels: number): JsonValue => JSON.parse('['.repeat(levels) + ']'.repeat(levels));

  it('is cut where an execution enters', () => {
    const { response, deepResponse, echo } =
      parseExecution({ id: 'e', status: 'completed', response: nested(600), inputs: nested(600) }) ?? {};
    expect(response).toBeUndefined();
    expect(deepResponse).toBe('['.repeat(600) + ']'.repeat(600));
    expect(echo).toEqual({});
    const shallow = parseExecution({ id: 'e', status: 'completed', response: nested(500) });
    expect(shallow?.response).toEqual(nested(500));
    expect(shallow?.deepResponse).toBeUndefined();
  });
});

describe('the reason of a failure', () => {
  it.each<[{ [key: string]: JsonValue }, string]>([
    [{ error: 'a', message: 'b' }, 'a'],
    [{ error: { message: 'a' } }, 'a'],
    [{ error: null, message: 'b', detail: 'c' }, 'b'],
    [{ detail: 'c', usage: { message: 'd' } }, 'c'],
    [{ usage: { message: 'd' }, response: { error: 'e' } }, 'd'],
    [{ response: { error: { message: 'e' } } }, 'e'],
    [{ response: { detail: 'f', message: 'g' } }, 'f'],
    [{ response: { message: 'g' } }, 'g'],
    [{ response: 'text' }, 'no reason given'],
    [{}, 'no reason given'],
  ])('%j', (rest, reason) => {
    expect(parseExecution({ id: 'e', status: 'failed', ...rest })?.failure).toBe(reason);
  });

  it('belongs to failed and cancelled executions only', () => {
    expect(parseExecution({ id: 'e', status: 'running', message: 'soon' })?.failure).toBeUndefined();
    expect(parseExecution({ id: 'e', status: 'canceled', message: 'by hand' })?.failure).toBe('by hand');
  });
});

it('tells an absent response from a null one, and drops nulls and wrong types from the usage', () => {
  expect(parseExecution({ id: 'e' })).not.toHaveProperty('response');
  expect(parseExecution({ id: 'e', response: null })?.response).toBeNull();
  const usage = { credits_used: null, steps: 3, elements_processed: '4', element_type: 'page', extra: 1 };
  expect(parseExecution({ id: 'e', usage })?.usage).toEqual({ steps: 3, element_type: 'page' });
  expect(parseExecution({ id: 'e', usage: 'free' })?.usage).toEqual({});
});
