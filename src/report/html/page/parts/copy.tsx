import { useRef, useState } from 'preact/hooks';

type State = 'ready' | 'copied' | 'selected';

/**
 * A button that puts a text on the clipboard. A page from disk or from plain http may have none: then the text is
 * selected and copied the old way, and where that fails too it stays selected, for the reader to copy.
 */
export function Copy({ text, label = 'Copy' }: { readonly text: string; readonly label?: string }) {
  const [state, setState] = useState<State>('ready');
  const button = useRef<HTMLButtonElement>(null);
  const copy = async () => {
    const shown = button.current?.parentElement?.querySelector('code, pre');
    setState((await toClipboard(text)) || byHand(text) ? 'copied' : shown && select(shown) ? 'selected' : 'ready');
    setTimeout(() => setState('ready'), 2500);
  };
  const words = { ready: label, copied: 'Copied', selected: 'Selected: press Ctrl C' };
  return (
    <button type="button" class="copy" ref={button} onClick={copy} aria-live="polite">
      {words[state]}
    </button>
  );
}

async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // It is not there, or the browser forbids it.
    return false;
  }
}

function byHand(text: string): boolean {
  const field = document.createElement('textarea');
  const focused = document.activeElement;
  field.value = text;
  field.readOnly = true;
  field.className = 'unseen';
  document.body.append(field);
  try {
    field.select();
    // Deprecated, and the only way without a clipboard.
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}

function select(element: Element): boolean {
  const selection = getSelection();
  selection?.selectAllChildren(element);
  return selection !== null && !selection.isCollapsed;
}
