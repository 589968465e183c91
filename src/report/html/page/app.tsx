import { useState } from 'preact/hooks';
import type { PageOverview } from '../page-data.ts';
import { Cases } from './cases/cases.tsx';
import { Findings } from './findings/findings.tsx';
import { Header } from './header.tsx';
import { Help } from './help.tsx';
import { useKeys } from './keys.ts';
import { Overview } from './overview/overview.tsx';
import { go, href, useRoute } from './route.ts';
import { useTheme } from './theme.tsx';

/** The whole report: a header and one of three views. */
export function App({ page }: { readonly page: PageOverview }) {
  const route = useRoute();
  const [theme, toggleTheme] = useTheme();
  const [help, setHelp] = useState(false);
  useKeys({
    t: toggleTheme,
    '?': () => setHelp(!help),
    1: () => go(href([])),
    2: () => go(href(['cases'])),
    3: () => go(href(['findings'])),
  });
  return (
    <div class={`shell view-${route.view}`}>
      <Header page={page} view={route.view} theme={theme} onTheme={toggleTheme} onHelp={() => setHelp(true)} />
      <main id="content" tabIndex={-1}>
        {route.view === 'overview' && <Overview page={page} />}
        {route.view === 'cases' && <Cases page={page} route={route} />}
        {route.view === 'findings' && <Findings page={page} query={route.query} />}
      </main>
      {help && <Help onClose={() => setHelp(false)} />}
    </div>
  );
}
