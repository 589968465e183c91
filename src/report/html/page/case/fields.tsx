import { useEffect, useMemo, useRef } from 'preact/hooks';
import { plural } from '../../../format.ts';
import type { PageTrial, TrialDetail } from '../../page-data.ts';
import { type Focus, useSelected } from '../focus.ts';
import { useKeys } from '../keys.ts';
import { Progressive } from '../parts/progressive.tsx';
import { FieldRow } from './field-row.tsx';
import { fieldTree } from './field-tree.ts';
import { ListTable } from './list-table.tsx';
import type { Placement } from './placement.ts';

interface Props {
  readonly trial: PageTrial;
  readonly detail: TrialDetail;
  readonly placement: Placement;
  readonly focus: Focus;
  readonly differencesOnly: boolean;
  readonly onDifferencesOnly: (only: boolean) => void;
}

/** Every compared field of a trial; the reader goes from difference to difference with `n` and `p`. */
export function Fields({ trial, detail, placement, focus, differencesOnly, onDifferencesOnly }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const selected = useSelected(focus);
  const differing = useMemo(() => detail.fields.filter(({ outcome }) => outcome !== 'match'), [detail]);
  const blocks = useMemo(() => fieldTree(detail.fields), [detail]);
  const grounded = placement.fields.size > 0 ? placement : undefined;

  const step = (by: number) => {
    const at = differing.findIndex(({ path }) => path === selected);
    const next =
      differing[at < 0 ? (by > 0 ? 0 : differing.length - 1) : (at + by + differing.length) % differing.length];
    if (next) focus.select(next.path);
  };
  useKeys({ n: () => step(1), p: () => step(-1), a: () => onDifferencesOnly(!differencesOnly) });

  const known = selected === undefined || detail.fields.some(({ path }) => path === selected);
  useEffect(() => {
    if (selected === undefined || !known) return;
    if (differencesOnly && !differing.some(({ path }) => path === selected)) onDifferencesOnly(false);
    // A cell of a list comes first, and the strip with all that is known of it last.
    else
      [...(box.current?.querySelectorAll(`[data-path="${CSS.escape(selected)}"]`) ?? [])]
        .at(-1)
        ?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
  }, [selected, known, differencesOnly, differing]);

  if (detail.fields.length === 0)
    return (
      <div class="fields" ref={box}>
        <Violations detail={detail} />
        <p class="quiet">{nothingCompared(trial, detail)}</p>
      </div>
    );
  return (
    <div class="fields" ref={box}>
      <div class="fields-bar">
        <div class="chips" role="group" aria-label="Which fields">
          <button type="button" aria-pressed={differencesOnly} onClick={() => onDifferencesOnly(true)}>
            {plural(differing.length, 'difference')}
          </button>
          <button type="button" aria-pressed={!differencesOnly} onClick={() => onDifferencesOnly(false)}>
            all {plural(detail.fields.length, 'field')}
          </button>
        </div>
        {!grounded && <span class="quiet">The response is not grounded.</span>}
      </div>
      <Violations detail={detail} />
      {!known && (
        <p class="quiet" role="status">
          This trial has no field <code class="name">{selected}</code>.
        </p>
      )}
      {differencesOnly && differing.length === 0 && <p class="quiet">Every compared field matches.</p>}
      {blocks.map((block, index) =>
        block.kind === 'list' ? (
          <ListTable
            key={block.path}
            block={block}
            focus={focus}
            differencesOnly={differencesOnly}
            placement={grounded}
          />
        ) : (
          <Progressive
            key={index}
            items={differencesOnly ? block.fields.filter(({ outcome }) => outcome !== 'match') : block.fields}
            step={150}
            atLeast={block.fields.findIndex(({ path }) => path === selected) + 1}
            render={(field, at) => (
              <FieldRow key={`${field.path} ${field.outcome} ${at}`} field={field} focus={focus} placement={grounded} />
            )}
            more={(ref, left) => <p ref={ref}>{plural(left, 'more field')}</p>}
          />
        ),
      )}
    </div>
  );
}

function nothingCompared({ verdict }: PageTrial, { compared }: TrialDetail): string {
  if (verdict === 'errored') return 'Nothing was compared, because the trial errored.';
  if (verdict === 'not_run') return 'Nothing was compared, because the trial was not run.';
  return compared
    ? 'There was no field to compare.'
    : 'This case names no expected values: only the schema, checks and usage were looked at.';
}

function Violations({ detail }: { readonly detail: TrialDetail }) {
  if (detail.violations.length === 0) return null;
  return (
    <ul class="violations">
      {detail.violations.map(({ kind, path, message, severity }, index) => (
        <li class="clamp" key={index}>
          <span class={`pill ${severity === 'error' ? 'fail' : 'warn'}`}>{kind}</span>{' '}
          {path !== '' && <code class="path">{path}</code>} {message}
        </li>
      ))}
    </ul>
  );
}
