import { useEffect, useRef, useState } from 'preact/hooks';
import type { FieldResult } from '../../../../judge/judgement.ts';
import type { PageInput, PagePicture } from '../../page-data.ts';
import { mediaUrl } from '../data.ts';
import type { Focus } from '../focus.ts';
import { Boxes, boxesOf } from './boxes.tsx';

interface Props {
  readonly input: PageInput;
  readonly fields: readonly FieldResult[];
  readonly focus: Focus;
  /** 1 fills the panel. */
  readonly width: number;
}

/** Pictures of pages, a player, a document, or text. */
export function FixtureContent({ input, fields, focus, width }: Props) {
  const { media } = input;
  if (media && media.pictures.length > 0) {
    return (
      <div class="pages" style={{ width: `${width * 100}%` }}>
        {media.pictures.map((picture) => (
          <Page
            key={picture.page}
            picture={picture}
            count={media.pageCount}
            name={input.name}
            fields={fields}
            focus={focus}
          />
        ))}
      </div>
    );
  }
  if (media?.embedded)
    return <Embedded island={media.embedded.island} mediaType={media.embedded.mediaType} name={input.name} />;
  if (media?.href && /^(video|audio)\//.test(input.media_type ?? ''))
    return <Player url={media.href} mediaType={input.media_type ?? ''} />;
  if (input.text !== undefined) return <pre class="text">{input.text}</pre>;
  if (input.value !== undefined) return <pre class="text">{JSON.stringify(input.value, null, 2)}</pre>;
  if (media?.note) return null;
  return <p class="empty">{input.url ?? input.file ?? 'Nothing of this input is in the report.'}</p>;
}

interface PageProps {
  readonly picture: PagePicture;
  readonly count: number;
  readonly name: string;
  readonly fields: readonly FieldResult[];
  readonly focus: Focus;
}

function Page({ picture, count, name, fields, focus }: PageProps) {
  const [frame, url] = useUrlInView(picture.island, picture.mediaType);
  const label = count > 1 ? `page ${picture.page + 1} of ${count}` : name;
  return (
    <figure>
      {count > 1 && <figcaption>{label}</figcaption>}
      <div class="page" ref={frame} style={{ aspectRatio: `${picture.width} / ${picture.height}` }}>
        {url && <img src={url} alt={label} />}
        <Boxes boxes={boxesOf(fields, picture.page)} focus={focus} />
      </div>
    </figure>
  );
}

// A picture is decoded when it comes near the view.
function useUrlInView(island: string, mediaType: string) {
  const frame = useRef<HTMLDivElement>(null);
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!frame.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        mediaUrl(island, mediaType).then(setUrl);
      },
      { rootMargin: '400px' },
    );
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, [island, mediaType]);
  return [frame, url] as const;
}

function Embedded({
  island,
  mediaType,
  name,
}: {
  readonly island: string;
  readonly mediaType: string;
  readonly name: string;
}) {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    mediaUrl(island, mediaType).then(setUrl);
  }, [island, mediaType]);
  if (!url) return null;
  if (/^(video|audio)\//.test(mediaType)) return <Player url={url} mediaType={mediaType} />;
  if (mediaType === 'application/pdf') return <iframe class="document" src={url} title={name} />;
  return <img class="plain" src={url} alt={name} />;
}

function Player({ url, mediaType }: { readonly url: string; readonly mediaType: string }) {
  return mediaType.startsWith('video/') ? (
    <video controls preload="metadata" src={url} />
  ) : (
    <audio controls preload="metadata" src={url} />
  );
}
