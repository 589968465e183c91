import { Copy } from '../parts/copy.tsx';
import { hintParts } from './hint-parts.ts';

/** The judge's sentence; a line for `compare` inside it stands below, to be copied. */
export function Hint({ hint }: { readonly hint: string }) {
  const { before, line, after } = hintParts(hint);
  if (line === undefined) return <p class="hint clamp">{hint}</p>;
  return (
    <div class="hint">
      <p class="clamp">{before}</p>
      <p class="loosen clamp">
        <code>- {line}</code>
        <Copy text={`- ${line}`} />
      </p>
      {after !== '' && <p class="clamp">{after}</p>}
    </div>
  );
}
