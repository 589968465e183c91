import { useState } from 'preact/hooks';

/** A button that puts a text on the clipboard. */
export function Copy({ text, label = 'Copy' }: { readonly text: string; readonly label?: string }) {
  const [done, setDone] = useState(false);
  const copy = async () => {
    await navigator.clipboard?.writeText(text).catch(() => undefined);
    setDone(true);
    setTimeout(() => setDone(false), 1500);
  };
  return (
    <button type="button" class="copy" onClick={copy}>
      {done ? 'Copied' : label}
    </button>
  );
}
