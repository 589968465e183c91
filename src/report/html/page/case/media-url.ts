import { useEffect, useState } from 'preact/hooks';
import type { MediaPlace } from '../../page-data.ts';
import { mediaUrl } from '../data.ts';

/** The address of a medium, once it is there. */
export function useMediaUrl(place: MediaPlace, mediaType: string): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    mediaUrl(place, mediaType).then(setUrl);
  }, [place, mediaType]);
  return url;
}
