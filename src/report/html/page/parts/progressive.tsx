import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Props<T> {
  readonly items: readonly T[];
  readonly step?: number;
  /** At least this many items are drawn at once. */
  readonly atLeast?: number;
  readonly render: (item: T, index: number) => ComponentChildren;
  /** What stands behind the last drawn item while more follow; a row of a table has to be one. */
  readonly more: (ref: (element: Element | null) => void, left: number) => ComponentChildren;
}

/** Draws the first items, and the next ones when the reader comes near the end of them. */
export function Progressive<T>({ items, step = 100, atLeast = 0, render, more }: Props<T>) {
  const [drawn, setDrawn] = useState(step);
  const observer = useRef<IntersectionObserver | undefined>(undefined);
  const count = Math.min(items.length, Math.max(drawn, atLeast));
  useEffect(() => () => observer.current?.disconnect(), []);
  const watch = (element: Element | null) => {
    observer.current?.disconnect();
    if (!element) return;
    observer.current = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setDrawn(count + step);
      },
      { rootMargin: '600px' },
    );
    observer.current.observe(element);
  };
  return (
    <>
      {items.slice(0, count).map(render)}
      {count < items.length && more(watch, items.length - count)}
    </>
  );
}
