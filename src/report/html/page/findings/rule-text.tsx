import { Fragment } from 'preact';
import type { PageRule } from '../../page-data.ts';

/** Why a rule is there and how to mend a violation. */
export function RuleText({ rule: { why, how, source } }: { readonly rule: PageRule }) {
  return (
    <dl class="rule-text">
      <div>
        <dt>Why</dt>
        <dd class="clamp">
          <Prose markdown={why} />
        </dd>
      </div>
      <div>
        <dt>How to fix it</dt>
        <dd class="clamp">
          <Prose markdown={how} />
        </dd>
      </div>
      <div>
        <dt>Source</dt>
        <dd class="quiet clamp">
          <Prose markdown={source} />
        </dd>
      </div>
    </dl>
  );
}

/** Paragraphs, code and fenced blocks; any other Markdown stays as it is written. */
function Prose({ markdown }: { readonly markdown: string }) {
  const blocks = markdown.split(/^(```[^\n]*\n[\s\S]*?^```\s*$)/m);
  return (
    <>
      {blocks.map((block, index) => {
        const code = /^```[^\n]*\n([\s\S]*?)\n?```\s*$/.exec(block)?.[1];
        if (code !== undefined) return <pre key={index}>{code}</pre>;
        return block
          .split(/\n{2,}/)
          .filter((paragraph) => paragraph.trim() !== '')
          .map((paragraph, number) => (
            <p key={`${index} ${number}`}>
              {paragraph
                .trim()
                .split(/`([^`]+)`/)
                .map((part, at) =>
                  at % 2 === 1 ? <code key={at}>{part}</code> : <Fragment key={at}>{part}</Fragment>,
                )}
            </p>
          ));
      })}
    </>
  );
}
