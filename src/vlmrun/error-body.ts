import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import { oneLine, truncate } from '../text.ts';
import { member, textMember } from './fields.ts';

/** What the body of an error reply says. */
export interface ErrorBody {
  /** One line for people; empty when the body says nothing. */
  readonly message: string;
  /** Dotted paths of the request fields that a 422 complains about. */
  readonly fields: readonly string[];
  readonly requestId?: string;
}

const LONGEST_MESSAGE = 2_000;

/**
 * Reads every shape of error body that the platform and what stands before it are known to send: FastAPI's `detail` as
 * text, list or wrapped gateway error, a bare gateway error, `error` or `message` as text, HTML, plain text, nothing.
 */
export function readErrorBody(text: string): ErrorBody {
  let body: JsonValue | undefined;
  try {
    body = JSON.parse(text);
  } catch {
    return { message: shorten(looksLikeHtml(text) ? htmlTitle(text) : text), fields: [] };
  }
  if (typeof body === 'string') return { message: shorten(body), fields: [] };
  if (!isJsonObject(body)) return { message: shorten(text), fields: [] };
  const detail = member(body, 'detail');
  if (typeof detail === 'string') return withId(body, detail);
  if (Array.isArray(detail)) return readValidationErrors(detail);
  if (isJsonObject(detail)) {
    const wrapped = member(detail, 'error');
    if (isJsonObject(wrapped)) return readGatewayError(wrapped);
    const message = textMember(detail, 'error', 'message', 'msg');
    return withId(detail, message ?? JSON.stringify(detail));
  }
  const error = member(body, 'error');
  if (isJsonObject(error)) return readGatewayError(error);
  return withId(body, textMember(body, 'error', 'message') ?? text);
}

function readValidationErrors(detail: readonly JsonValue[]): ErrorBody {
  const messages: string[] = [];
  const fields: string[] = [];
  for (const item of detail) {
    if (!isJsonObject(item)) {
      messages.push(typeof item === 'string' ? item : JSON.stringify(item));
      continue;
    }
    const loc = member(item, 'loc');
    const path = Array.isArray(loc) ? loc.map(String).join('.') : '';
    const message = textMember(item, 'msg', 'message') ?? JSON.stringify(item);
    messages.push(path === '' ? message : `${path}: ${message}`);
    if (path !== '') fields.push(path);
  }
  return { message: shorten(messages.join('; ')), fields };
}

function readGatewayError(error: JsonObject): ErrorBody {
  const message = textMember(error, 'message', 'type', 'code') ?? JSON.stringify(error);
  return withId(error, message);
}

function withId(holder: JsonObject, message: string): ErrorBody {
  const requestId = textMember(holder, 'request_id', 'id');
  return { message: shorten(message), fields: [], ...(requestId === undefined ? {} : { requestId }) };
}

function looksLikeHtml(text: string): boolean {
  return /^\s*(<!doctype html|<html|<head|<body)/i.test(text);
}

function htmlTitle(text: string): string {
  const head = text.slice(0, 20_000);
  const title = /<title[^>]*>([^<]*)/i.exec(head)?.[1] ?? /<h1[^>]*>([^<]*)/i.exec(head)?.[1];
  return title === undefined ? 'an HTML page instead of JSON' : `an HTML page, "${title.trim()}", instead of JSON`;
}

function shorten(text: string): string {
  return truncate(oneLine(text.slice(0, LONGEST_MESSAGE * 4)), LONGEST_MESSAGE);
}
