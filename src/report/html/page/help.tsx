import { useEffect, useRef } from 'preact/hooks';
import type { View } from './views.ts';

const casesKeys: readonly [string, string][] = [
  ['j k', 'next and previous case'],
  ['↓ ↑', 'the same, while the list has the focus'],
  ['n p', 'next and previous difference'],
  ['[ ]', 'previous and next trial'],
  ['a', 'all fields, or differences only'],
  ['/', 'search cases and fields'],
  ['Esc', 'take the selection back, then back to the list'],
];

interface Props {
  readonly views: readonly View[];
  /** Whether there are cases that keys would act on. */
  readonly cases: boolean;
  readonly onClose: () => void;
}

/** The keys, in a dialog that gives the focus back. */
export function Help({ views, cases, onClose }: Props) {
  const keys: readonly [string, string][] = [
    [views.map((_, index) => index + 1).join(' '), views.map(({ title }) => title.toLowerCase()).join(', ')],
    ...(cases ? casesKeys : []),
    ['t', 'light or dark'],
    ['?', 'these keys'],
  ];
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
            <dt>
              {key.split(' ').map((part) => (
                <kbd key={part}>{part}</kbd>
              ))}
            </dt>
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
