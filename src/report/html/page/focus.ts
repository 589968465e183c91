import { useEffect, useState } from 'preact/hooks';

type Listener = () => void;

/**
 * Which field the reader points at. Boxes and rows share it, and only those two whose state changes are drawn
 * again, however many fields a case has.
 */
export class Focus {
  #hovered: string | undefined;
  #selected: string | undefined;
  readonly #listeners = new Set<Listener>();

  get selected(): string | undefined {
    return this.#selected;
  }

  hover(path: string | undefined): void {
    if (this.#hovered === path) return;
    this.#hovered = path;
    this.#tell();
  }

  select(path: string | undefined): void {
    if (this.#selected === path) return;
    this.#selected = path;
    this.#tell();
  }

  /** Selects a path, or takes its selection back. */
  toggle(path: string): void {
    this.select(this.#selected === path ? undefined : path);
  }

  stateOf(path: string): 'selected' | 'hovered' | undefined {
    if (this.#selected === path) return 'selected';
    return this.#hovered === path ? 'hovered' : undefined;
  }

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** How one field is pointed at; draws the caller again when that changes. */
export function useFocus(focus: Focus, path: string): 'selected' | 'hovered' | undefined {
  const [state, setState] = useState(() => focus.stateOf(path));
  useEffect(() => {
    const update = () => setState(focus.stateOf(path));
    update();
    return focus.subscribe(update);
  }, [focus, path]);
  return state;
}

/** The selected path where it is one of those asked about, by default of all. */
export function useSelected(focus: Focus, isOwn: (path: string) => boolean = () => true): string | undefined {
  const own = () => (focus.selected !== undefined && isOwn(focus.selected) ? focus.selected : undefined);
  const [path, setPath] = useState(own);
  useEffect(() => {
    const update = () => setPath(own);
    update();
    return focus.subscribe(update);
  }, [focus]);
  return path;
}
