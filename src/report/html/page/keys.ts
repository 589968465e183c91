import { useEffect, useRef } from 'preact/hooks';

/** What each key does; keys as in `KeyboardEvent.key`. Arrow keys are not for this: they scroll what has the focus. */
export type KeyMap = Readonly<Record<string, () => void>>;

/** Listens for single keys while the caller is shown, except where the reader types. */
export function useKeys(keys: KeyMap): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      // A dialog has its own keys, and Escape closes it by itself.
      if (document.querySelector('dialog[open]')) return;
      const { target } = event;
      const typing = target instanceof HTMLElement && target.matches('input, select, textarea');
      if (typing && event.key !== 'Escape') return;
      if (!Object.hasOwn(latest.current, event.key)) return;
      event.preventDefault();
      latest.current[event.key]?.();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
