import { jsonText } from '../../../../json-text.ts';
import type { MediaPlace, PageInput } from '../../page-data.ts';
import type { Focus } from '../focus.ts';
import { useMediaUrl } from './media-url.ts';
import { PagePictures } from './page-pictures.tsx';
import type { FieldPlaces } from './placement.ts';
import { Player } from './player.tsx';
import { TextFile } from './text-file.tsx';

interface Props {
  readonly input: PageInput;
  readonly index: number;
  readonly places: readonly FieldPlaces[];
  readonly focus: Focus;
  /** 1 fills the panel. */
  readonly width: number;
}

/** Pictures of pages, a player, a document, or text. */
export function FixtureContent({ input, index, places, focus, width }: Props) {
  const { media, name } = input;
  if (media && media.pictures.length > 0)
    return <PagePictures media={media} name={name} index={index} places={places} focus={focus} width={width} />;
  if (media?.whole) {
    const { whole, mediaType = '' } = media;
    if (!/^(video|audio)\//.test(mediaType)) return <Whole place={whole} mediaType={mediaType} name={name} />;
    const times = places.flatMap((one) => one.times).filter((time) => time.input === index);
    return <Player place={whole} mediaType={mediaType} name={name} times={times} focus={focus} />;
  }
  if (media?.text) return <TextFile text={media.text} href={media.href} />;
  if (input.text !== undefined) return <pre class="text">{input.text}</pre>;
  if (input.value !== undefined) return <pre class="text">{jsonText(input.value, '  ')}</pre>;
  if (media?.note) return null;
  return <p class="empty">{input.url ?? input.file ?? 'Nothing of this input is in the report.'}</p>;
}

function Whole({ place, mediaType, name }: { place: MediaPlace; mediaType: string; name: string }) {
  const url = useMediaUrl(place, mediaType);
  if (!url) return null;
  if (mediaType === 'application/pdf') return <iframe class="document" src={url} title={name} />;
  return <img class="plain" src={url} alt={name} />;
}
