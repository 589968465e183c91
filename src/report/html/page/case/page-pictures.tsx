import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MediaPlace, PageMedia, PagePicture } from '../../page-data.ts';
import { mediaUrl } from '../data.ts';
import type { Focus } from '../focus.ts';
import { Boxes, boxesOn } from './boxes.tsx';
import type { FieldPlaces } from './placement.ts';

interface Props {
  readonly media: PageMedia;
  readonly name: string;
  /** Of the input. */
  readonly index: number;
  readonly places: readonly FieldPlaces[];
  readonly focus: Focus;
  /** 1 fills the panel. */
  readonly width: number;
}

/** An image, or the pages of a document below one another, with the boxes of fields over them. */
export function PagePictures({ media, name, index, places, focus, width }: Props) {
  return (
    <div class="pages" style={{ width: `${width * 100}%` }}>
      {media.pictures.map((picture) => (
        <Page
          key={picture.page}
          picture={picture}
          label={media.pageCount > 1 ? `page ${picture.page + 1} of ${media.pageCount}` : name}
          captioned={media.pageCount > 1}
          index={index}
          places={places}
          focus={focus}
        />
      ))}
    </div>
  );
}

interface PageProps extends Pick<Props, 'index' | 'places' | 'focus'> {
  readonly picture: PagePicture;
  readonly label: string;
  readonly captioned: boolean;
}

function Page({ picture, label, captioned, index, places, focus }: PageProps) {
  const [frame, url] = useUrlInView(picture.place, picture.mediaType);
  const [broken, setBroken] = useState(false);
  const boxes = useMemo(() => boxesOn(places, index, picture.page), [places, index, picture]);
  return (
    <figure>
      {captioned && <figcaption>{label}</figcaption>}
      <div class="page" ref={frame} style={{ aspectRatio: `${picture.width} / ${picture.height}` }}>
        {url && !broken && <img src={url} alt={label} onError={() => setBroken(true)} />}
        {broken && (
          <p class="empty">
            The picture could not be loaded
            {'href' in picture.place && `: ${picture.place.href} has to lie beside this page`}.
          </p>
        )}
        <Boxes boxes={boxes} focus={focus} />
      </div>
    </figure>
  );
}

// A picture is decoded when it comes near the view.
function useUrlInView(place: MediaPlace, mediaType: string) {
  const frame = useRef<HTMLDivElement>(null);
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!frame.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        mediaUrl(place, mediaType).then(setUrl);
      },
      { rootMargin: '400px' },
    );
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, [place, mediaType]);
  return [frame, url] as const;
}
