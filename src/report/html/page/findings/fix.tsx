import type { ChangedLine, PageFix } from '../../page-data.ts';

const signs: Readonly<Record<ChangedLine['kind'], string>> = { same: ' ', removed: '−', added: '+', gap: '⋯' };

/** What would mend a finding, and the lines as they would be. */
export function FixChanges({ fix: { description, safe, rename, changes } }: { readonly fix: PageFix }) {
  return (
    <div class="fix">
      <p class="clamp">
        <b>{safe ? 'Fix' : 'Suggestion'}</b> {description}
        {safe && (
          <span class="quiet">
            {' '}
            · applied by <code>--fix</code>
          </span>
        )}
      </p>
      {rename && (
        <p class="clamp">
          <code>{rename.from}</code> → <code>{rename.to}</code>
        </p>
      )}
      {changes.map(({ file, lines }) => (
        <div key={file}>
          {changes.length > 1 && (
            <p class="place clamp">
              <code>{file}</code>
            </p>
          )}
          <pre class="excerpt changes" tabIndex={0}>
            {lines.map(({ kind, text }, index) => (
              <span class={`line ${kind}`} key={index}>
                <span class="line-sign">{signs[kind]}</span>
                {text}
                {'\n'}
              </span>
            ))}
          </pre>
        </div>
      ))}
    </div>
  );
}
