import type { PageExcerpt } from '../../page-data.ts';

/** Source lines with the place of a finding marked. */
export function Excerpt({ excerpt, tone }: { readonly excerpt: PageExcerpt; readonly tone: string }) {
  const { first, lines, marked, from, to } = excerpt;
  return (
    <pre class="excerpt" tabIndex={0}>
      {lines.map((line, index) => {
        const number = first + index;
        if (number !== marked)
          return (
            <Line key={number} number={number}>
              {line}
            </Line>
          );
        return (
          <Line key={number} number={number} marked>
            {line.slice(0, from)}
            <mark class={tone}>{line.slice(from, to) || ' '}</mark>
            {line.slice(Math.max(to, from))}
          </Line>
        );
      })}
    </pre>
  );
}

interface LineProps {
  readonly number: number;
  readonly marked?: boolean;
  readonly children: preact.ComponentChildren;
}

function Line({ number, marked = false, children }: LineProps) {
  return (
    <span class={marked ? 'line marked' : 'line'}>
      <span class="line-number">{number}</span>
      {children}
      {'\n'}
    </span>
  );
}
