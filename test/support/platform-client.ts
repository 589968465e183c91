import { zipSync } from 'fflate';

/** A reply of the platform, its JSON body parsed; `body` is undefined when there was none. */
export interface PlatformReply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: { readonly [key: string]: unknown };
}

/** Sends one request as a plain HTTP client would, with a key unless `key` is null. */
export async function request(
  baseUrl: string,
  method: string,
  path: string,
  options: { readonly body?: unknown; readonly headers?: Record<string, string>; readonly key?: string | null } = {},
): Promise<PlatformReply> {
  const { body, key = 'key' } = options;
  const json = body !== undefined && !(body instanceof FormData) && !(body instanceof Uint8Array);
  const response = await fetch(/^https?:/.test(path) ? path : `${baseUrl}${path}`, {
    method,
    headers: {
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      ...(json ? { 'content-type': 'application/json' } : {}),
      ...options.headers,
    },
    ...(body === undefined ? {} : { body: json ? JSON.stringify(body) : (body as FormData) }),
    redirect: 'manual',
  });
  const text = await response.text();
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    parsed = undefined;
  }
  return { status: response.status, headers: response.headers, text, body: parsed as PlatformReply['body'] };
}

/** A form with one file. */
export function fileForm(content: string | Uint8Array, filename: string, part = 'file'): FormData {
  const form = new FormData();
  form.append(part, new Blob([content as Uint8Array<ArrayBuffer>]), filename);
  return form;
}

/** A zip of texts by path. */
export function zipOf(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)] as const);
  return zipSync(Object.fromEntries(entries)) as Uint8Array<ArrayBuffer>;
}

/** The `SKILL.md` of a skill with that name. */
export function manifestOf(name: string): string {
  return `---\nname: ${name}\ndescription: Reads documents.\n---\nRead them.\n`;
}

/** An inline skill as it stands in `config.skills`. */
export function inlineSkill(files: Readonly<Record<string, string>> = { 'SKILL.md': manifestOf('invoice') }): object {
  const data = Buffer.from(zipOf(files)).toString('base64');
  return {
    type: 'inline',
    name: 'given',
    description: '',
    source: { type: 'base64', media_type: 'application/zip', data },
  };
}

/** A `POST /agent/execute` body for those inputs. */
export function orderFor(inputs: object, more: object = {}): object {
  return { batch: true, inputs, config: { skills: [inlineSkill()] }, ...more };
}
