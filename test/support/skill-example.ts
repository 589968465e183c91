import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * An example of a rule, kept as one text file: a description, then files between lines `-- path --`, and last
 * `-- findings --` with what the rule says, one `path:line:column severity message` a line. Behind a path may stand
 * `link=<target>`, `base64`, `bytes=<size>`, `mtime=<seconds>` or `fifo`; `\` at the end of a path's text keeps its last
 * line open.
 */
export interface SkillExample {
  readonly description: string;
  readonly files: readonly ExampleFile[];
  /** The findings of the rule, in order. */
  readonly findings: readonly string[];
}

export interface ExampleFile {
  readonly path: string;
  readonly text: string;
  readonly link?: string;
  readonly base64?: boolean;
  readonly bytes?: number;
  readonly mtime?: number;
  readonly fifo?: boolean;
}

const HEADER = /^-- (.+?)((?: (?:link|bytes|mtime)=\S+| base64| fifo)*) --$/;

export function parseExample(text: string): SkillExample {
  const sections: { path: string; options: string; lines: string[] }[] = [{ path: '', options: '', lines: [] }];
  for (const line of text.replace(/\n$/, '').split('\n')) {
    const header = HEADER.exec(line);
    if (header) sections.push({ path: header[1] ?? '', options: header[2] ?? '', lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  const [description, ...rest] = sections;
  const findings = rest.find((section) => section.path === 'findings');
  return {
    description: (description?.lines ?? []).join('\n').trim(),
    files: rest.filter((section) => section !== findings).map(fileOf),
    findings: (findings?.lines ?? []).filter((line) => line !== ''),
  };
}

function fileOf({ path, options, lines }: { path: string; options: string; lines: string[] }): ExampleFile {
  const option = (name: string) => new RegExp(` ${name}=(\\S+)`).exec(options)?.[1];
  const link = option('link');
  const bytes = option('bytes');
  const mtime = option('mtime');
  const joined = lines.map((line) => `${line}\n`).join('');
  return {
    path,
    text: joined.endsWith('\\\n') ? joined.slice(0, -2) : joined,
    ...(link === undefined ? {} : { link }),
    ...(bytes === undefined ? {} : { bytes: Number(bytes) }),
    ...(mtime === undefined ? {} : { mtime: Number(mtime) }),
    ...(options.includes(' base64') ? { base64: true } : {}),
    ...(options.includes(' fifo') ? { fifo: true } : {}),
  };
}

/** Writes the files of an example below a directory. */
export function writeExample(example: SkillExample, directory: string): void {
  for (const file of example.files) {
    const path = join(directory, file.path);
    mkdirSync(dirname(path), { recursive: true });
    if (file.fifo) execFileSync('mkfifo', [path]);
    else if (file.link !== undefined) symlinkSync(file.link, path);
    else if (file.bytes !== undefined) writeFileSync(path, Buffer.alloc(file.bytes, file.text.slice(0, 1) || 'x'));
    else writeFileSync(path, file.base64 ? Buffer.from(file.text, 'base64') : file.text);
    if (file.mtime !== undefined) utimesSync(path, file.mtime, file.mtime);
  }
}
