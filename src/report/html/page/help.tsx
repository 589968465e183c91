import { useEffect, useRef } from 'preact/hooks';

const keys: readonly [string, string][] = [
  ['1 2 3', 'overview, cases, findings'],
  ['j k or ↓ ↑', 'next and previous case'],
  ['n p', 'next and previous difference'],
  ['[ ]', 'previous and next trial'],
  ['a', 'all fields or differences only'],
  ['/', 'search cases'],
  ['Esc', 'close, or back to the list'],
  ['t', 'light or dark'],
];

/** The keys, in a dialog that gives the focus back. */
export function Help({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a modal dialog by itself.
    <dialog
      ref={dialog}
      class="help"
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
      aria-label="Keyboard shortcuts"
    >
      <h2>Keyboard</h2>
      <dl>
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>{key.split(' ').map((part) => (part === 'or' ? ' or ' : <kbd key={part}>{part}</kbd>))}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={onClose}>
        Close
      </button>
    </dialog>
  );
}
