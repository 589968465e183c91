import { formatCount } from '../../format.ts';
import type { PageOverview } from '../page-data.ts';
import { href, type Route } from './route.ts';
import type { View } from './views.ts';

interface Props {
  readonly page: PageOverview;
  readonly views: readonly View[];
  readonly view: Route['view'];
  readonly theme: 'light' | 'dark';
  readonly onTheme: () => void;
  readonly onHelp: () => void;
}

/** What run this is, the views, and that it was simulated. */
export function Header({ page, views, view, theme, onTheme, onHelp }: Props) {
  const { run } = page;
  return (
    <header class="top">
      <button type="button" class="skip" onClick={() => document.getElementById('content')?.focus()}>
        Skip to the content
      </button>
      <div class="top-row">
        <a class="brand" href={href([])} aria-label="VLM Run Skills: overview">
          <Mark />
          <span class="brand-name">VLM Run Skills</span>
          <span class="brand-command">{run.command}</span>
        </a>
        <nav aria-label="Views">
          {views.map(({ name, title, address, count }) => (
            <a key={name} href={address} aria-current={view === name ? 'page' : undefined}>
              {title}
              {count !== undefined && <span class="count">{formatCount(count)}</span>}
            </a>
          ))}
        </nav>
        <span class="spacer" />
        <button
          type="button"
          class="icon"
          onClick={onHelp}
          aria-label="Keyboard shortcuts"
          title="Keyboard shortcuts (?)"
        >
          ?
        </button>
        <button
          type="button"
          class="icon"
          onClick={onTheme}
          aria-label={theme === 'dark' ? 'Light colours' : 'Dark colours'}
          title="Light or dark (t)"
        >
          {theme === 'dark' ? '☀' : '☾'}
        </button>
      </div>
      {run.simulated && (
        <p class="simulated" role="note">
          <strong>Simulated</strong>
          <span>
            Every answer came from the built-in simulator.
            <span class="more"> No model was asked: this says nothing about the quality of a skill.</span>
          </span>
        </p>
      )}
    </header>
  );
}

// A page with one grounded field.
function Mark() {
  return (
    <svg class="mark" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <rect x="3" y="1.5" width="14" height="17" rx="2.5" fill="none" stroke="currentColor" stroke-width="1.5" />
      <path d="M6 6h8M6 14.5h5" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" opacity=".45" />
      <rect x="5.5" y="8.5" width="9" height="3.5" rx="1" fill="var(--accent)" />
    </svg>
  );
}
