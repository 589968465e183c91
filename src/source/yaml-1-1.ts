/** How `!!int`, `!!float`, `!!bool`, `!!timestamp` and `!!null` are spelled in YAML 1.1 (yaml.org/type), as PyYAML resolves them. */
const RESOLVED: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/, 'a truth value'],
  [/^(?:~|null|Null|NULL)$/, 'no value'],
  [/^[-+]?(?:0b[01_]+|0x[0-9a-fA-F_]+|0[0-7_]+|0|[1-9][0-9_]*)$/, 'a number'],
  [/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/, 'a number to the base of 60'],
  [/^[-+]?(?:[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)(?:[eE][-+][0-9]+)?$/, 'a number'],
  [/^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/, 'a number'],
  [/^\d{4}-\d\d-\d\d$/, 'a date'],
  [/^\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::?\d\d)?))?$/, 'a date'],
];

/** What a reader of YAML 1.1 takes a plain scalar for; undefined for a text. */
export function readAsYaml11(plain: string): string | undefined {
  // Nothing that is longer is any of these but a very long number.
  return plain.length > 60 ? undefined : RESOLVED.find(([pattern]) => pattern.test(plain))?.[1];
}
