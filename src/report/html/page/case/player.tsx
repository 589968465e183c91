import { useEffect, useRef, useState } from 'preact/hooks';
import type { MediaPlace } from '../../page-data.ts';
import { type Focus, useSelected } from '../focus.ts';
import { useMediaUrl } from './media-url.ts';
import type { PlacedTime } from './placement.ts';
import { Timeline } from './timeline.tsx';

interface Props {
  readonly place: MediaPlace;
  readonly mediaType: string;
  readonly name: string;
  readonly times: readonly PlacedTime[];
  readonly focus: Focus;
}

/** A video or a recording, with the times at which fields were seen or heard; selecting one goes there. */
export function Player({ place, mediaType, name, times, focus }: Props) {
  const url = useMediaUrl(place, mediaType);
  const media = useRef<HTMLMediaElement>(null);
  const [now, setNow] = useState(0);
  const [length, setLength] = useState(0);
  const [broken, setBroken] = useState(false);
  const selected = useSelected(focus);
  const wanted = times.find(({ field }) => field.path === selected)?.start;
  useEffect(() => {
    if (wanted !== undefined && media.current) media.current.currentTime = wanted;
  }, [wanted, selected, url]);
  if (!url) return null;
  const events = {
    controls: true,
    preload: 'metadata',
    src: url,
    'aria-label': name,
    onTimeUpdate: () => setNow(media.current?.currentTime ?? 0),
    onLoadedMetadata: () => {
      const { duration = 0 } = media.current ?? {};
      // A stream that was recorded may not say how long it is.
      setLength(Number.isFinite(duration) ? duration : 0);
      if (wanted !== undefined && media.current) media.current.currentTime = wanted;
    },
    onError: () => setBroken(true),
  } as const;
  return (
    <div class="player">
      {mediaType.startsWith('video/') ? (
        <video ref={media as preact.RefObject<HTMLVideoElement>} {...events} />
      ) : (
        <audio ref={media as preact.RefObject<HTMLAudioElement>} {...events} />
      )}
      {broken && <p class="quiet">This browser cannot play it. The original may be opened elsewhere.</p>}
      {times.length > 0 && <Timeline times={times} length={length} now={now} focus={focus} />}
    </div>
  );
}
