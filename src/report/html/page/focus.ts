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
    this.#selected = path;
    this.#tell();
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

/** The selected path. */
export function useSelected(focus: Focus): string | undefined {
  const [path, setPath] = useState(focus.selected);
  useEffect(() => {
    setPath(focus.selected);
    return focus.subscribe(() => setPath(focus.selected));
  }, [focus]);
  return path;
}
