import { plural } from '../../format.ts';
import { verdictWords } from '../../verdict-words.ts';
import type { PageOverview } from '../page-data.ts';
import type { Route } from './route.ts';

const LONGEST_NAME = 120;

/** What the browser calls the page: tabs, history and bookmarks tell views and cases apart by it. */
export function titleOf(page: PageOverview, route: Route): string {
  const open = 'open' in route ? route.open : undefined;
  const item = open && page.cases.find(({ skill, id }) => skill === open.skill && id === open.id);
  const parts = item
    ? [`${verdictWords[item.verdict]}: ${shortened(item.id)}`, shortened(item.skill)]
    : route.view === 'cases'
      ? [plural(page.cases.length, 'case')]
      : route.view === 'findings'
        ? [plural(page.findings.filter(({ suppressed }) => !suppressed).length, 'finding')]
        : [page.headline];
  return [...parts, 'VLM Run Skills'].join(' · ');
}

function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}
