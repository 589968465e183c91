import { useEffect, useState } from 'preact/hooks';
import { formatBytes, plural } from '../../../format.ts';
import type { LeftOut } from '../../page-data.ts';
import { readLeftOut } from '../data.ts';

/** What the budget for pictures and media did not hold, and how to raise it; nothing when it held everything. */
export function LeftOutNote() {
  const [left, setLeft] = useState<LeftOut>();
  useEffect(() => {
    readLeftOut().then(setLeft);
  }, []);
  if (!left || left.beside + left.unseen === 0) return null;
  return (
    <section class="left-out" role="note">
      <h2>Not everything fits into this page</h2>
      <ul>
        {left.beside > 0 && (
          <li>
            {plural(left.beside, 'picture or medium', 'pictures and media')} ({formatBytes(left.besideBytes)}){' '}
            {left.beside === 1 ? 'is' : 'are'} shown from <code>files/</code>, which has to lie beside it.
          </li>
        )}
        {left.unseen > 0 && (
          <li>
            {plural(left.unseen, 'fixture or page', 'fixtures and pages')} ({formatBytes(left.unseenBytes)}){' '}
            {left.unseen === 1 ? 'is' : 'are'} not shown.
          </li>
        )}
      </ul>
      <p class="quiet">
        Cases that failed come first. <code>media-budget</code> is {Math.round(left.budgetBytes / 1024 / 1024)}{' '}
        megabytes for this run; raise it to carry more.
      </p>
    </section>
  );
}
