/** One part of a bar. */
export interface BarPart {
  readonly tone: string;
  readonly count: number;
  readonly label: string;
}

/** Shares of a whole side by side; the numbers stand beside it in words, so it is hidden from screen readers. */
export function Bar({ parts, thin = false }: { readonly parts: readonly BarPart[]; readonly thin?: boolean }) {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  return (
    <div class={thin ? 'bar thin' : 'bar'} aria-hidden="true">
      {parts
        .filter(({ count }) => count > 0)
        .map(({ tone, count, label }) => (
          <span
            key={label}
            class={tone}
            style={{ flexGrow: count, flexBasis: 0 }}
            title={`${count} ${label} of ${total}`}
          />
        ))}
    </div>
  );
}

/** Leaves by outcome. */
export function countParts(counts: { match: number; wrong: number; missing: number; extra: number }): BarPart[] {
  return [
    { tone: 'pass', count: counts.match, label: 'match' },
    { tone: 'fail', count: counts.wrong, label: 'wrong' },
    { tone: 'fail missing', count: counts.missing, label: 'missing' },
    { tone: 'warn', count: counts.extra, label: 'extra' },
  ];
}
