import { Fragment } from 'preact';
import type { FieldResult } from '../../../../judge/judgement.ts';
import { type Focus, useFocus } from '../focus.ts';
import { Copy } from '../parts/copy.tsx';
import { Difference, Value } from './value.tsx';

export const outcomeTones = { match: 'pass', wrong: 'fail', missing: 'fail', extra: 'warn' } as const;
const signs = { match: '✓', wrong: '✗', missing: '∅', extra: '+' } as const;

interface Props {
  readonly field: FieldResult;
  readonly focus: Focus;
  /** False when no field of the response is grounded: then it is said once, not for each. */
  readonly grounding: boolean;
}

/** One field: its verdict, its value or the difference, how it was compared and how to loosen that. */
export function FieldRow({ field, focus, grounding }: Props) {
  const state = useFocus(focus, field.path);
  const tone = outcomeTones[field.outcome];
  const differs = field.outcome !== 'match';
  return (
    <div
      class={`field ${tone} ${state ?? ''}`}
      data-path={field.path}
      onPointerEnter={() => focus.hover(field.path)}
      onPointerLeave={() => focus.hover(undefined)}
    >
      <button
        type="button"
        class="field-head"
        aria-pressed={state === 'selected'}
        onClick={() => focus.select(field.path)}
      >
        <span class={`sign ${tone}`} role="img" aria-label={field.outcome}>
          {signs[field.outcome]}
        </span>
        <Path path={field.path} />
      </button>
      <div class="field-body">
        {differs ? (
          <Difference expected={field.expected} actual={field.actual} />
        ) : (
          <Value value={field.actual ?? field.expected} />
        )}
        {!differs && field.score < 1 && <span class="quiet"> similarity {field.score.toFixed(2)}</span>}
        {field.hint && <Hint hint={field.hint} />}
      </div>
      <span class="field-meta">
        {field.required && <span class="tag">required</span>}
        {field.weight !== 1 && <span class="tag">weight {field.weight}</span>}
        <Confidence field={field} />
        {grounding && field.outcome !== 'missing' && !field.grounding?.boxes.length && (
          <span class="ungrounded">not grounded</span>
        )}
        {field.comparator !== 'exact' && <span class="comparator">{field.comparator}</span>}
      </span>
    </div>
  );
}

function Path({ path }: { readonly path: string }) {
  const at = path.endsWith(']') ? -1 : path.lastIndexOf('.');
  return (
    <code class="path">
      <span class="quiet">{breakable(path.slice(0, at + 1))}</span>
      {breakable(path.slice(at + 1))}
    </code>
  );
}

// A long path goes on below behind a dot or an underscore rather than in the middle of a word.
function breakable(path: string) {
  return path.split(/(?<=[._])/).map((part, index) => (
    <Fragment key={index}>
      {part}
      <wbr />
    </Fragment>
  ));
}

const confidences: Readonly<Record<string, string>> = { hi: 'high', med: 'medium', lo: 'low' };

// High confidence is worth a word only where the model was wrong.
function Confidence({ field: { grounding, outcome } }: { readonly field: FieldResult }) {
  const confidence = grounding?.confidence;
  if (!confidence || (confidence === 'hi' && outcome === 'match')) return null;
  const word = Object.hasOwn(confidences, confidence) ? confidences[confidence] : confidence;
  return <span class={`confidence ${confidence === 'lo' ? 'low' : ''}`}>{word} confidence</span>;
}

/** The judge's sentence; a line for `compare` inside it can be copied. */
export function Hint({ hint }: { readonly hint: string }) {
  const line = /\{\s*path:.*\}/s.exec(hint)?.[0];
  if (line === undefined) return <p class="hint">{hint}</p>;
  const words = hint
    .replace(line, '')
    .replace(/[`\s:]+$/, '')
    .replace(/`\s*`/, '')
    .trim();
  return (
    <div class="hint">
      <p>{words}</p>
      <p class="loosen">
        <code>- {line}</code>
        <Copy text={`- ${line}`} />
      </p>
    </div>
  );
}
