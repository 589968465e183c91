import { useRef } from 'preact/hooks';

interface Props<Name extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly name: Name; readonly title: string }[];
  readonly open: Name;
  /** Id of the element that the tabs fill. */
  readonly panel: string;
  readonly onOpen: (name: Name) => void;
}

/** Tabs as the ARIA pattern has them: one stop for the tab key, and arrow keys, Home and End from one to the next. */
export function Tabs<Name extends string>({ label, tabs, open, panel, onOpen }: Props<Name>) {
  const list = useRef<HTMLDivElement>(null);
  const at = tabs.findIndex(({ name }) => name === open);
  const move = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tabs.length - 1 };
    const to = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined;
    if (to === undefined) return;
    event.preventDefault();
    const next = tabs[(to + tabs.length) % tabs.length];
    if (!next) return;
    onOpen(next.name);
    list.current?.querySelector<HTMLElement>(`#tab-${next.name}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
      {tabs.map(({ name, title }) => (
        <button
          type="button"
          role="tab"
          key={name}
          id={`tab-${name}`}
          tabIndex={name === open ? 0 : -1}
          aria-selected={name === open}
          aria-controls={panel}
          onClick={() => onOpen(name)}
        >
          {title}
        </button>
      ))}
    </div>
  );
}
