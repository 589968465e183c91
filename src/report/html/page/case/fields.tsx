import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { TrialDetail } from '../../page-data.ts';
import { type Focus, useSelected } from '../focus.ts';
import { useKeys } from '../keys.ts';
import { Progressive } from '../parts/progressive.tsx';
import { FieldRow } from './field-row.tsx';
import { fieldTree } from './field-tree.ts';
import { ListTable } from './list-table.tsx';

interface Props {
  readonly detail: TrialDetail;
  readonly focus: Focus;
  readonly differencesOnly: boolean;
  readonly onDifferencesOnly: (only: boolean) => void;
}

/** Every compared field of a trial; the reader goes from difference to difference with `n` and `p`. */
export function Fields({ detail, focus, differencesOnly, onDifferencesOnly }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const selected = useSelected(focus);
  const differing = useMemo(() => detail.fields.filter(({ outcome }) => outcome !== 'match'), [detail]);
  const blocks = useMemo(() => fieldTree(detail.fields), [detail]);
  const grounding = detail.fields.some((field) => (field.grounding?.boxes.length ?? 0) > 0);

  const step = (by: number) => {
    const at = differing.findIndex(({ path }) => path === selected);
    const next =
      differing[at < 0 ? (by > 0 ? 0 : differing.length - 1) : (at + by + differing.length) % differing.length];
    if (next) focus.select(next.path);
  };
  useKeys({ n: () => step(1), p: () => step(-1), a: () => onDifferencesOnly(!differencesOnly) });

  useEffect(() => {
    if (selected === undefined) return;
    if (differencesOnly && !differing.some(({ path }) => path === selected)) onDifferencesOnly(false);
    else
      box.current
        ?.querySelector(`[data-path="${CSS.escape(selected)}"]`)
        ?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
  }, [selected, differencesOnly, differing]);

  if (!detail.compared && detail.fields.length === 0) {
    return (
      <div class="fields" ref={box}>
        <Violations detail={detail} />
        <p class="quiet">This case names no expected values: only the schema, checks and usage were looked at.</p>
      </div>
    );
  }
  return (
    <div class="fields" ref={box}>
      <div class="fields-bar">
        <div class="chips" role="group" aria-label="Which fields">
          <button type="button" aria-pressed={differencesOnly} onClick={() => onDifferencesOnly(true)}>
            {differing.length} {differing.length === 1 ? 'difference' : 'differences'}
          </button>
          <button type="button" aria-pressed={!differencesOnly} onClick={() => onDifferencesOnly(false)}>
            all {detail.fields.length}
          </button>
        </div>
        {!grounding && detail.fields.length > 0 && <span class="quiet">The response is not grounded.</span>}
      </div>
      <Violations detail={detail} />
      {differencesOnly && differing.length === 0 && <p class="quiet">Every compared field matches.</p>}
      {blocks.map((block, index) =>
        block.kind === 'list' ? (
          <ListTable key={block.path} block={block} focus={focus} differencesOnly={differencesOnly} wanted={selected} />
        ) : (
          <Progressive
            key={index}
            items={differencesOnly ? block.fields.filter(({ outcome }) => outcome !== 'match') : block.fields}
            step={150}
            atLeast={block.fields.findIndex(({ path }) => path === selected) + 1}
            render={(field, at) => (
              <FieldRow
                key={`${field.path} ${field.outcome} ${at}`}
                field={field}
                focus={focus}
                grounding={grounding}
              />
            )}
            more={(ref, left) => <p ref={ref}>{left} more fields</p>}
          />
        ),
      )}
    </div>
  );
}

function Violations({ detail }: { readonly detail: TrialDetail }) {
  if (detail.violations.length === 0) return null;
  return (
    <ul class="violations">
      {detail.violations.map(({ kind, path, message, severity }, index) => (
        <li key={index}>
          <span class={`pill ${severity === 'error' ? 'fail' : 'warn'}`}>{kind}</span>{' '}
          {path !== '' && <code class="path">{path}</code>} {message}
        </li>
      ))}
    </ul>
  );
}
