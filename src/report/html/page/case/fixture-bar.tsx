import { formatBytes, plural } from '../../../format.ts';
import type { PageInput } from '../../page-data.ts';

interface ChoiceProps {
  readonly inputs: readonly PageInput[];
  readonly open: number;
  readonly onOpen: (index: number) => void;
}

/** One button an input; a row that scrolls, however many they are and however long their names. */
export function InputChoice({ inputs, open, onOpen }: ChoiceProps) {
  return (
    <div class="input-choice" role="group" aria-label="Inputs">
      {inputs.map(({ name }, index) => (
        <button
          type="button"
          key={name}
          class="chip"
          title={name.slice(0, 300)}
          aria-pressed={index === open}
          onClick={() => onOpen(index)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

interface BarProps {
  readonly input: PageInput;
  /** Whether the name of the input stands in it. */
  readonly named: boolean;
  readonly zoom?: number;
  readonly most?: number;
  readonly onZoom?: (zoom: number) => void;
}

/** What file the input is, how large, and the way to its original. */
export function FixtureBar({ input, named, zoom = 0, most = 0, onZoom }: BarProps) {
  const { media } = input;
  const file = input.file?.split('/').at(-1) ?? input.url ?? input.kind;
  const facts = [
    input.size === undefined ? '' : formatBytes(input.size),
    (media?.pageCount ?? 0) > 1 ? plural(media?.pageCount ?? 0, 'page') : '',
  ].filter((fact) => fact !== '');
  return (
    <div class="fixture-bar">
      {named && <b class="input-name">{input.name}</b>}
      <span class="quiet file-name" title={(input.file ?? input.url)?.slice(0, 300)}>
        {file}
      </span>
      {facts.length > 0 && <span class="quiet file-facts">{facts.join(' · ')}</span>}
      <span class="spacer" />
      {onZoom && (
        <span class="zoom">
          <button
            type="button"
            class="icon"
            aria-label="Smaller"
            disabled={zoom === 0}
            onClick={() => onZoom(zoom - 1)}
          >
            −
          </button>
          <button
            type="button"
            class="icon"
            aria-label="Larger"
            disabled={zoom === most}
            onClick={() => onZoom(zoom + 1)}
          >
            +
          </button>
        </span>
      )}
      {media?.href && (
        <a class="original" href={media.href} target="_blank" rel="noreferrer noopener">
          original
        </a>
      )}
    </div>
  );
}
