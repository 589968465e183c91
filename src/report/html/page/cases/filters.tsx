import { formatCount, plural } from '../../../format.ts';
import { verdictOrder, verdictWords } from '../../../verdict-words.ts';
import type { PageOverview } from '../../page-data.ts';
import { go, href } from '../route.ts';
import type { CaseFilter } from './filter.ts';

interface Props {
  readonly page: PageOverview;
  readonly filter: CaseFilter;
  readonly found: number;
  readonly path: readonly string[];
  readonly query: URLSearchParams;
}

const changeWords = [
  ['regressed', 'regressed'],
  ['fixed', 'fixed'],
  ['new', 'new'],
  ['not_comparable', 'not comparable'],
] as const;

/** Narrows the list by verdict, skill, tag and text; the address carries it, so that it can be sent to somebody. */
export function Filters({ page, filter, found, path, query }: Props) {
  const set = (key: string, value: string) => {
    const next = new URLSearchParams(query);
    next.set(key, value);
    go(href(path, next), true);
  };
  const verdicts = verdictOrder.filter((verdict) => page.totals.cases[verdict] > 0);
  const tags = [...new Set(page.cases.flatMap((item) => item.tags))].sort();
  const changes = changeWords.filter(([change]) => page.cases.some((item) => item.change === change));
  const narrowed = Object.values(filter).some((value) => value !== '');
  return (
    <form class="filters" role="search" onSubmit={(event) => event.preventDefault()}>
      <input
        id="search"
        type="search"
        placeholder="Search cases and fields"
        aria-label="Search cases and fields"
        value={filter.text}
        onInput={(event) => set('q', event.currentTarget.value)}
      />
      <div class="selects">
        <Choice
          label="Verdict"
          value={filter.verdict}
          onChoose={(value) => set('verdict', value)}
          options={verdicts.map((verdict) => [
            verdict,
            `${verdictWords[verdict]} (${formatCount(page.totals.cases[verdict])})`,
          ])}
        />
        {changes.length > 0 && (
          <Choice
            label="Change"
            value={filter.change}
            onChoose={(value) => set('change', value)}
            options={changes.map(([change, word]) => [change, word])}
          />
        )}
        {page.skills.length > 1 && (
          <Choice
            label="Skill"
            value={filter.skill}
            onChoose={(value) => set('skill', value)}
            options={page.skills.map(({ name }) => [name, name])}
          />
        )}
        {tags.length > 0 && (
          <Choice
            label="Tag"
            value={filter.tag}
            onChoose={(value) => set('tag', value)}
            options={tags.map((tag) => [tag, tag])}
          />
        )}
      </div>
      <p class="found" role="status">
        {found === page.cases.length
          ? plural(found, 'case')
          : `${formatCount(found)} of ${plural(page.cases.length, 'case')}`}
        {narrowed && (
          <button type="button" class="link" onClick={() => go(href(path), true)}>
            show all
          </button>
        )}
      </p>
    </form>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <select
      aria-label={label}
      class={value === '' ? '' : 'set'}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      <option value="">{label}</option>
      {options.map(([key, text]) => (
        <option key={key} value={key}>
          {text}
        </option>
      ))}
    </select>
  );
}
