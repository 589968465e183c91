import { useEffect, useState } from 'preact/hooks';
import type { PageOverview } from '../page-data.ts';
import { Cases } from './cases/cases.tsx';
import { Findings } from './findings/findings.tsx';
import { Header } from './header.tsx';
import { Help } from './help.tsx';
import { useKeys } from './keys.ts';
import { Overview } from './overview/overview.tsx';
import { go, useRoute } from './route.ts';
import { useTheme } from './theme.tsx';
import { titleOf } from './title.ts';
import { viewsOf } from './views.ts';

/** The whole report: a header and one of its views. */
export function App({ page }: { readonly page: PageOverview }) {
  const route = useRoute();
  const [theme, toggleTheme] = useTheme();
  const [help, setHelp] = useState(false);
  const views = viewsOf(page);
  useKeys({
    t: toggleTheme,
    '?': () => setHelp(!help),
    ...Object.fromEntries(views.map(({ address }, index) => [String(index + 1), () => go(address)])),
  });
  const title = titleOf(page, route);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div class={`shell view-${route.view}`}>
      <Header
        page={page}
        views={views}
        view={route.view}
        theme={theme}
        onTheme={toggleTheme}
        onHelp={() => setHelp(true)}
      />
      <main id="content" tabIndex={-1}>
        {route.view === 'overview' && <Overview page={page} />}
        {route.view === 'cases' && <Cases page={page} route={route} />}
        {route.view === 'findings' && <Findings page={page} query={route.query} />}
      </main>
      {help && <Help views={views} cases={page.cases.length > 0} onClose={() => setHelp(false)} />}
    </div>
  );
}
