import type { Log } from '../runtime.ts';
import type { Secrets } from '../secrets.ts';
import { neutralise } from '../text.ts';
import { painter } from './colour.ts';
import type { Screen } from './screen.ts';

/** What a log for people needs. */
export interface TextLogOptions {
  readonly screen: Screen;
  /** `text`: information on standard output. `json`: everything on standard error, which leaves standard output to the document. */
  readonly format: 'text' | 'json';
  readonly colour: boolean;
  /** Shows messages of level debug. */
  readonly debug: boolean;
  readonly secrets: Secrets;
}

/** The log of the command line. Warnings and errors go to standard error in every format. */
export function createTextLog({ screen, format, colour, debug, secrets }: TextLogOptions): Log {
  const paint = painter(colour);
  const clean = (text: string) => {
    const scrubbed = secrets.scrub(text);
    return colour ? neutraliseAroundStyles(scrubbed) : neutralise(scrubbed);
  };
  const inform = format === 'json' ? screen.err : screen.out;
  let depth = 0;
  const indent = (text: string) => text.replace(/^(?=.)/gm, '  '.repeat(depth));

  return {
    info: (message) => inform(`${indent(clean(message))}\n`),
    warning: (message) => screen.err(`${indent(`${paint('yellow', 'warning:')} ${clean(message)}`)}\n`),
    error: (message) => screen.err(`${indent(`${paint('red', 'error:')} ${clean(message)}`)}\n`),
    debug(message) {
      if (debug) screen.err(`${indent(paint('dim', `debug: ${clean(message)}`))}\n`);
    },
    async group(title, body) {
      inform(`${indent(paint('bold', clean(title)))}\n`);
      depth++;
      try {
        return await body();
      } finally {
        depth--;
      }
    },
    secret: (value) => secrets.add(value),
  };
}

// What the renderers paint is let through, and nothing else that a terminal would obey.
const OWN_STYLES = /(\u001b\[(?:1|2|7|22|27|3[1-6]|39)m)/;

function neutraliseAroundStyles(text: string): string {
  const parts = text.split(OWN_STYLES);
  if (parts.length === 1) return neutralise(text);
  const shown = parts.map((part, index) => (index % 2 === 1 ? part : neutralise(part))).join('');
  return `${shown}\u001b[0m`;
}
