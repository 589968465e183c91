import { useEffect, useState } from 'preact/hooks';
import { formatBytes } from '../../../format.ts';
import type { PageMedia } from '../../page-data.ts';
import { readText } from '../data.ts';

interface Props {
  readonly text: NonNullable<PageMedia['text']>;
  readonly href: string | undefined;
}

/** A text file as it is written, whatever its kind: an SVG or a page is never drawn, since it may hold anything. */
export function TextFile({ text: { place, cutBytes }, href }: Props) {
  const [text, setText] = useState<string>();
  useEffect(() => {
    readText(place).then(setText);
  }, [place]);
  if (text === undefined) return null;
  return (
    <>
      <pre class="text">{text}</pre>
      {cutBytes > 0 && (
        <p class="quiet">
          {formatBytes(cutBytes)} more are not shown{href === undefined ? '' : '; the original has them'}.
        </p>
      )}
    </>
  );
}
