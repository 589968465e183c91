/** A value that the runner un-escapes to exactly `text` (actions/runner, ActionCommand.cs). */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** The commands that this Action speaks. */
export type CommandName = 'error' | 'warning' | 'notice' | 'debug' | 'group' | 'endgroup' | 'add-mask';

/** One line for the runner, with its line break. Properties that are absent, empty or 0 are left out. */
export function workflowCommand(
  name: CommandName,
  message = '',
  properties: Readonly<Record<string, string | number | undefined>> = {},
): string {
  const listed = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== '' && value !== 0)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${name}${listed === '' ? '' : ` ${listed}`}::${escapeData(message)}\n`;
}
