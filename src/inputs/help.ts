import { type Command, commandSummaries, commands } from './commands.ts';
import { definitionList } from './definitions.ts';

const width = 88;

/** The text of `--help`, for one command or for all of them. */
export function helpText(command: Command | undefined): string {
  const lines: string[] = [];
  if (command === undefined) {
    lines.push('Usage: vlmrun-skills <command> [flags]', '', 'Commands:');
    for (const name of commands) lines.push(...row(name, commandSummaries[name], 12));
    lines.push('', 'Run "vlmrun-skills <command> --help" for the flags of a command.');
  } else {
    const takes = command === 'explain' ? '[<group>/<rule>]' : '[flags]';
    const flags = definitionList.filter((d) => d.only !== 'action' && !d.secretFrom && d.commands.includes(command));
    lines.push(`Usage: vlmrun-skills ${command} ${takes}`, '', commandSummaries[command]);
    if (flags.length > 0) lines.push('', 'Flags:');
    for (const definition of flags) {
      const value = definition.absent === false ? '' : ` <${definition.placeholder ?? 'text'}>`;
      const fallback =
        definition.default === undefined || definition.absent === false ? '' : ` (default: ${definition.default})`;
      lines.push(`  --${definition.name}${value}`, ...wrap(plain(definition.description) + fallback, 6));
    }
    const secrets = definitionList.filter((d) => d.secretFrom && d.commands.includes(command));
    if (secrets.length > 0) lines.push('', 'Environment:');
    for (const { secretFrom, description } of secrets) lines.push(`  ${secretFrom}`, ...wrap(plain(description), 6));
  }
  lines.push('', 'Exit codes: 0 success or neutral, 1 failure, 2 usage error, 3 bug, 4 inconclusive, 130 interrupted.');
  return `${lines.join('\n')}\n`;
}

function plain(markdown: string): string {
  return markdown.replaceAll('`', '');
}

function row(name: string, text: string, indent: number): string[] {
  const [first = '', ...rest] = wrap(text, indent + 2);
  return [`  ${name.padEnd(indent)}${first.trimStart()}`, ...rest];
}

function wrap(text: string, indent: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent + line.length + 1 + word.length > width) {
      lines.push(' '.repeat(indent) + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(' '.repeat(indent) + line);
  return lines;
}
