import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props<T> {
  readonly items: readonly T[];
  /** Pixels; every row has this height. */
  readonly rowHeight: number;
  readonly label: string;
  /** Index of the row that is kept in view; -1 for none. */
  readonly active: number;
  /** Asked to go so many rows on, by arrow keys inside the list. */
  readonly onStep: (by: number) => void;
  /** Draws a row; `stop` is true for the one that the tab key stops at. */
  readonly render: (item: T, index: number, stop: boolean) => ComponentChildren;
}

const MARGIN_ROWS = 8;

/** A list of any length that draws only the rows in view; one stop for the tab key, arrow keys go through it. */
export function VirtualList<T>({ items, rowHeight, label, active, onStep, render }: Props<T>) {
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(800);
  const follow = useRef(false);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setHeight(element.clientHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element || active < 0) return;
    const above = active * rowHeight;
    if (above < element.scrollTop) element.scrollTop = above;
    else if (above + rowHeight > element.scrollTop + element.clientHeight)
      element.scrollTop = above + rowHeight - element.clientHeight;
    setTop(element.scrollTop);
    if (follow.current) element.querySelector<HTMLElement>(`[aria-posinset="${active + 1}"] a`)?.focus();
    follow.current = false;
  }, [active, rowHeight]);

  const keys = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    follow.current = true;
    onStep(by);
  };

  const first = Math.max(0, Math.floor(top / rowHeight) - MARGIN_ROWS);
  const last = Math.min(items.length, Math.ceil((top + height) / rowHeight) + MARGIN_ROWS);
  const stop = active >= first && active < last ? active : Math.ceil(top / rowHeight);
  return (
    <div class="virtual" ref={box} onScroll={(event) => setTop(event.currentTarget.scrollTop)} onKeyDown={keys}>
      <ul class="virtual-inner" aria-label={label} style={{ height: `${items.length * rowHeight}px` }}>
        {items.slice(first, last).map((item, offset) => (
          <li
            key={first + offset}
            aria-setsize={items.length}
            aria-posinset={first + offset + 1}
            style={{ top: `${(first + offset) * rowHeight}px`, height: `${rowHeight}px` }}
          >
            {render(item, first + offset, first + offset === stop)}
          </li>
        ))}
      </ul>
    </div>
  );
}
