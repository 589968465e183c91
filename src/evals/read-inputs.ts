import type { MediaKind } from './case.ts';
import { type Cursor, defined } from './cursor.ts';
import { readSha256 } from './read-scalars.ts';
import type { WrittenInput } from './settings.ts';

const KINDS = ['file', 'image', 'video', 'audio'] as const satisfies MediaKind[];
const FORMS = ['path', 'url', 'text', 'file_id', 'value'] as const;
const FORM_KEYS: Readonly<Record<(typeof FORMS)[number], readonly string[]>> = {
  path: ['path', 'sha256', 'media_type', 'kind'],
  url: ['url', 'kind', 'sha256'],
  text: ['text'],
  file_id: ['file_id'],
  value: ['value'],
};

/** The named inputs of a case. A plain text stands for `{text: …}`. */
export function readInputs(cursor: Cursor): Readonly<Record<string, WrittenInput>> | undefined {
  const entries = cursor.entries()?.flatMap(([name, at]) => {
    if (name.trim() === '') at.problem('the name of an input is empty', 'key');
    const input = readInput(at);
    return input ? [[name, input] as const] : [];
  });
  return entries && Object.fromEntries(entries);
}

function readInput(cursor: Cursor): WrittenInput | undefined {
  const { value, pointer } = cursor;
  if (typeof value === 'string') return { kind: 'text', text: value, pointer };
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  const forms = isMap ? FORMS.filter((form) => Object.hasOwn(value, form)) : [];
  const [form] = forms;
  if (form === undefined || forms.length > 1) {
    // Reports a misspelled key where there is one.
    if (isMap && form === undefined) cursor.members([...new Set(Object.values(FORM_KEYS).flat())]);
    return cursor.problem(`must be a text or a map with one of ${FORMS.join(', ')}`);
  }
  const members = cursor.members(FORM_KEYS[form]);
  const sha256 = members?.get('sha256');
  // Uploads have one form on the wire: to take a kind and not send it would be a lie.
  if (form === 'path')
    members?.get('kind')?.problem('kind belongs to url; an uploaded file is always sent as input_file', 'key');
  const common = { pointer, ...defined({ sha256: sha256 && readSha256(sha256) }) };
  const main = members?.get(form);
  if (!main) return undefined;
  if (form === 'value') return { kind: 'value', value: main.value, pointer };
  const text = main.text(form === 'text' ? undefined : /\S/, 'a text');
  if (text === undefined) return undefined;
  switch (form) {
    case 'path':
      return {
        kind: 'file',
        path: text,
        ...common,
        ...defined({ mediaType: members?.get('media_type')?.text(/^[\w.+-]+\/[\w.+-]+$/, 'a media type') }),
      };
    case 'url': {
      const problem = addressProblem(text);
      if (problem !== undefined) return main.problem(problem);
      return { kind: 'url', url: text, as: members?.get('kind')?.oneOf(KINDS) ?? kindOf(text), ...common };
    }
    case 'text':
      return { kind: 'text', text, pointer };
    default:
      return { kind: 'file_id', fileId: text, pointer };
  }
}

/** Why an address cannot be an input; undefined for one that can. */
function addressProblem(text: string): string | undefined {
  if (!/^https:\/\/[^\s/]+/i.test(text) || !URL.canParse(text))
    return 'must be an https address; http and data addresses are not taken';
  const { username, password } = new URL(text);
  return username + password === '' ? undefined : 'must not carry a user name or a password';
}

const EXTENSIONS: Readonly<Record<string, MediaKind>> = {
  ...Object.fromEntries(
    ['png', 'jpg', 'jpeg', 'gif', 'webp', 'bmp', 'tif', 'tiff', 'heic', 'avif'].map((one) => [one, 'image']),
  ),
  ...Object.fromEntries(['mp4', 'mov', 'webm', 'mkv', 'avi', 'm4v'].map((one) => [one, 'video'])),
  ...Object.fromEntries(['mp3', 'wav', 'm4a', 'flac', 'ogg', 'aac'].map((one) => [one, 'audio'])),
};

/** How a URL is sent when the suite does not say, by the ending of its path. */
function kindOf(url: string): MediaKind {
  const path = url.replace(/[?#].*$/s, '');
  return EXTENSIONS[/\.(\w{1,5})$/.exec(path)?.[1]?.toLowerCase() ?? ''] ?? 'file';
}

/** Endings of files that are media: such a file under `evals/` is there to be an input. */
export const MEDIA_ENDINGS: ReadonlySet<string> = new Set([...Object.keys(EXTENSIONS), 'pdf', 'docx', 'xlsx', 'pptx']);
