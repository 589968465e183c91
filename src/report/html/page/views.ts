import type { PageOverview } from '../page-data.ts';
import { href, type Route } from './route.ts';

/** A view that the header leads to. */
export interface View {
  readonly name: Route['view'];
  readonly title: string;
  readonly address: string;
  /** How many things it shows; absent where that says nothing. */
  readonly count?: number;
}

/** The views that this report has something for: one of `validate` has no cases. */
export function viewsOf(page: PageOverview): View[] {
  const findings = page.findings.filter(({ suppressed }) => !suppressed).length;
  const cases: View = { name: 'cases', title: 'Cases', address: href(['cases']), count: page.cases.length };
  return [
    { name: 'overview', title: 'Overview', address: href([]) },
    ...(page.cases.length > 0 ? [cases] : []),
    { name: 'findings', title: 'Findings', address: href(['findings']), count: findings },
  ];
}
