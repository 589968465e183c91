import type { JsonValue } from '../../../../json.ts';
import { jsonText } from '../../../../json-text.ts';
import { Copy } from '../parts/copy.tsx';

const SHOWN = 300_000;

/** A value as JSON, as it came or went. */
export function Raw({ value, empty }: { readonly value: JsonValue | undefined; readonly empty: string }) {
  if (value === undefined || value === null) return <p class="empty">{empty}</p>;
  const text = jsonText(value, '  ');
  return (
    <div class="raw">
      <Copy text={text} />
      <pre tabIndex={0}>
        {text.length > SHOWN
          ? `${text.slice(0, SHOWN)}\n… ${text.length - SHOWN} more characters, in the trial's file`
          : text}
      </pre>
    </div>
  );
}
