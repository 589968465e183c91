import type { JsonValue } from '../../../../json.ts';
import type { PageOverview } from '../../page-data.ts';
import { href } from '../route.ts';

/** What changed since the baseline; nothing without one. */
export function Changes({ page }: { readonly page: PageOverview }) {
  if (page.regressions.length === 0) return null;
  return (
    <section class="changes">
      <h2>Worse than the baseline</h2>
      <ul class="change-list">
        {page.regressions.map((change, index) => {
          const skill = text(change.skill);
          const id = text(change.case);
          const rest = Object.entries(change).filter(([key]) => key !== 'skill' && key !== 'case');
          return (
            <li key={`${skill}/${id}/${index}`}>
              {id === '' ? skill : <a href={href(['cases', skill, id])}>{`${skill} / ${id}`}</a>}{' '}
              {rest.map(([key, value]) => (
                <span key={key} class="fact">
                  <span class="quiet">{key.replaceAll('_', ' ')}</span> {text(value)}
                </span>
              ))}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function text(value: JsonValue | undefined): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
