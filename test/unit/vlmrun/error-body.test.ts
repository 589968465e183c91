import { describe, expect, it } from 'vitest';
import { readErrorBody } from '../../../src/vlmrun/error-body.ts';

describe('readErrorBody', () => {
  it.each([
    ['{"detail": "text"}', 'text'],
    [
      '{"detail": [{"loc": ["body", 0, "id"], "msg": "bad", "type": "t"}, "odd", {"x": 1}]}',
      'body.0.id: bad; odd; {"x":1}',
    ],
    ['{"detail": {"error": {"message": "m", "type": "t", "code": "c", "param": null}}}', 'm'],
    ['{"detail": {"error": "plain"}}', 'plain'],
    ['{"detail": {"what": 1}}', '{"what":1}'],
    ['{"error": {"type": "rate_limit"}}', 'rate_limit'],
    ['{"error": {}}', '{}'],
    ['{"error": "text"}', 'text'],
    ['{"message": "text"}', 'text'],
    ['{"error": null, "message": ""}', '{"error": null, "message": ""}'],
    ['"a text"', 'a text'],
    ['[1]', '[1]'],
    ['null', 'null'],
    ['', ''],
    ['  ', ''],
    ['<!DOCTYPE html><html><head><title>502 Bad\nGateway</title>', 'an HTML page, "502 Bad Gateway", instead of JSON'],
    ['<html><body><h1>Oops</h1>', 'an HTML page, "Oops", instead of JSON'],
    ['<html>', 'an HTML page instead of JSON'],
    ['upstream connect error', 'upstream connect error'],
    ['{"detail": "line\\n::set-output name=x::1"}', 'line ::set-output name=x::1'],
    ['{"__proto__": {"detail": "x"}}', '{"__proto__": {"detail": "x"}}'],
  ])('%s', (body, message) => {
    expect(readErrorBody(body).message).toBe(message);
  });

  it('finds the request id in every shape that carries one', () => {
    expect(readErrorBody('{"error": {"message": "m", "id": "r1"}}').requestId).toBe('r1');
    expect(readErrorBody('{"error": {"message": "m", "request_id": "r2"}}').requestId).toBe('r2');
    expect(readErrorBody('{"detail": {"error": {"message": "m", "id": "r3"}}}').requestId).toBe('r3');
    expect(readErrorBody('{"detail": "m"}').requestId).toBeUndefined();
  });

  it('cuts what is long', () => {
    expect(readErrorBody('x'.repeat(5_000_000)).message.length).toBeLessThanOrEqual(2_000);
    expect(readErrorBody(JSON.stringify({ detail: 'y'.repeat(100_000) })).message.length).toBeLessThanOrEqual(2_000);
  });

  it('never lets a line begin a workflow command', () => {
    expect(readErrorBody('::error::boo').message.startsWith('::')).toBe(false);
  });
});
