/**
 * What the runner makes of a step's output: a re-reading of actions/runner v2.336.0 (`ActionCommand.cs`,
 * `ActionCommandManager.cs`, `OutputManager.cs`, `ProcessInvoker.cs`, `ExecutionContext.cs`).
 */

export interface RunnerAnnotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly properties: Readonly<Record<string, string>>;
}

interface Command {
  readonly name: string;
  readonly properties: Record<string, string>;
  readonly data: string;
}

const REGISTERED = [
  'set-output',
  'save-state',
  'set-env',
  'add-path',
  'add-mask',
  'add-matcher',
  'remove-matcher',
  'error',
  'warning',
  'notice',
  'debug',
  'group',
  'endgroup',
  'echo',
  'stop-commands',
];
const ANNOTATION_LIMIT = 10;
const MESSAGE_LIMIT = 4096;

const dataEscapes: readonly [string, string][] = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const propertyEscapes: readonly [string, string][] = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];
const legacyEscapes: readonly [string, string][] = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
];

function decode(text: string, escapes: readonly [string, string][]): string {
  return escapes.reduce((result, [from, to]) => result.replaceAll(from, to), text);
}

function properties(text: string, separator: string, escapes: readonly [string, string][]): Record<string, string> {
  const pairs = text
    .trim()
    .split(separator)
    .map((pair) => /^([^=]+)=(.*)$/s.exec(pair.trim()))
    .flatMap((match) => (match ? [[match[1] ?? '', decode(match[2] ?? '', escapes)] as const] : []));
  return Object.fromEntries(pairs);
}

/** Everything that a step's output did, line by line. */
export class RunnerOutput {
  readonly log: string[] = [];
  readonly annotations: RunnerAnnotation[] = [];
  readonly droppedAnnotations: RunnerAnnotation[] = [];
  readonly masks = new Set<string>();
  readonly outputs: Record<string, string> = {};
  readonly state: Record<string, string> = {};
  readonly matchers: string[] = [];
  /** Commands that were refused or stopped, and every `stop-commands`. */
  readonly incidents: string[] = [];
  readonly #debug: boolean;
  #stopToken: string | undefined;

  constructor({ debug = false } = {}) {
    this.#debug = debug;
  }

  /** The text with every mask and its base64 form replaced, as people see it. */
  mask(text: string): string {
    const hidden = [...this.masks].flatMap((mask) => [mask, Buffer.from(mask).toString('base64').replace(/=+$/, '')]);
    return hidden.sort((a, b) => b.length - a.length).reduce((result, mask) => result.replaceAll(mask, '***'), text);
  }

  /** One stream's text; a lone carriage return ends a line too. */
  read(text: string): void {
    for (const line of text.replace(/(?:\r\n|\n|\r)$/, '').split(/\r\n|\n|\r/)) this.#line(line);
  }

  #line(line: string): void {
    const command = this.#parse(line) ?? this.#parseLegacy(line);
    if (command === undefined || !this.#process(command)) this.log.push(this.mask(line));
  }

  #isRegistered(name: string): boolean {
    return REGISTERED.includes(name.toLowerCase()) || name === this.#stopToken;
  }

  #parse(line: string): Command | undefined {
    const text = line.trimStart();
    if (!text.startsWith('::')) return undefined;
    const end = text.indexOf('::', 2);
    if (end < 0) return undefined;
    const info = text.slice(2, end);
    const space = info.indexOf(' ');
    const name = space < 0 ? info : info.slice(0, space);
    if (!this.#isRegistered(name)) return undefined;
    return {
      name,
      properties: space < 0 ? {} : properties(info.slice(space + 1), ',', propertyEscapes),
      data: decode(text.slice(end + 2), dataEscapes),
    };
  }

  #parseLegacy(line: string): Command | undefined {
    const start = line.indexOf('##[');
    const end = line.indexOf(']', start);
    if (start < 0 || end < 0) return undefined;
    const info = line.slice(start + 3, end);
    const space = info.indexOf(' ');
    const name = space < 0 ? info : info.slice(0, space);
    if (!this.#isRegistered(name)) return undefined;
    return {
      name,
      properties: space < 0 ? {} : properties(info.slice(space + 1), ';', legacyEscapes),
      data: decode(line.slice(end + 1), legacyEscapes),
    };
  }

  /** False when the line is printed as it is. */
  #process({ name: written, properties, data }: Command): boolean {
    if (this.#stopToken !== undefined) {
      if (written !== this.#stopToken) {
        this.incidents.push(`stopped: ${written}`);
        return false;
      }
      this.#stopToken = undefined;
      return true;
    }
    const name = written.toLowerCase();
    if (name === 'stop-commands') {
      this.incidents.push('stop-commands');
      this.#stopToken = data;
      if (data.length > 6) this.masks.add(data);
    } else if (name === 'set-output') this.outputs[properties.name ?? ''] = data;
    else if (name === 'save-state') this.state[properties.name ?? ''] = data;
    else if (name === 'add-mask') this.#addMask(data);
    else if (name === 'add-matcher' || name === 'remove-matcher') this.matchers.push(`${name} ${data}`);
    else if (name === 'error' || name === 'warning' || name === 'notice') this.#annotate(name, data, properties);
    else if (name === 'debug') {
      if (this.#debug) this.log.push(`##[debug]${this.mask(data)}`);
    } else if (name === 'group' || name === 'endgroup') this.log.push(`##[${name}]${this.mask(data)}`);
    else if (name === 'set-env' || name === 'add-path') this.incidents.push(`refused: ${name}`);
    return true;
  }

  #addMask(value: string): void {
    if (value.trim() === '') {
      this.incidents.push('empty mask');
      return;
    }
    this.masks.add(value);
    for (const line of value.split(/\r\n|\n|\r/)) if (line.trim() !== '') this.masks.add(line.trim());
  }

  #annotate(level: RunnerAnnotation['level'], data: string, properties: Record<string, string>): void {
    const message = this.mask(data).slice(0, MESSAGE_LIMIT);
    const annotation = { level, message, properties };
    const kept = this.annotations.filter((other) => other.level === level).length;
    (kept < ANNOTATION_LIMIT ? this.annotations : this.droppedAnnotations).push(annotation);
    this.log.push(`##[${level}]${message}`);
  }
}
