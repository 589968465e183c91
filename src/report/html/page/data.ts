import type { PageOverview, TrialDetail } from '../page-data.ts';

/** The island with everything that is shown before a case is opened. */
export function readOverview(): PageOverview {
  return JSON.parse(document.getElementById('overview')?.textContent ?? '{}');
}

const chunks = new Map<number, Promise<(TrialDetail | null)[]>>();

/** The details of one trial; a chunk is inflated once, when the first of its trials is asked for. */
export async function readDetail([chunk, index]: readonly [number, number]): Promise<TrialDetail | null> {
  let details = chunks.get(chunk);
  if (!details) {
    details = inflate(chunk);
    chunks.set(chunk, details);
  }
  return (await details)[index] ?? null;
}

async function inflate(chunk: number): Promise<(TrialDetail | null)[]> {
  const element = await island(`details-${chunk}`);
  if (!element) throw new Error('The details are not in this file. It may have been cut short.');
  const packed = new Blob([decode(element.textContent ?? '')]);
  return new Response(packed.stream().pipeThrough(new DecompressionStream('deflate-raw'))).json();
}

// The page is shown before the browser has read all of it.
async function island(id: string): Promise<HTMLElement | null> {
  const found = document.getElementById(id);
  if (found || document.readyState !== 'loading') return found;
  await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
  return document.getElementById(id);
}

function decode(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

const urls = new Map<string, Promise<string | undefined>>();

/** An address for the bytes of an island, good as long as the page is open. */
export function mediaUrl(id: string, mediaType: string): Promise<string | undefined> {
  let url = urls.get(id);
  if (!url) {
    url = island(id).then((element) =>
      element ? URL.createObjectURL(new Blob([decode(element.textContent ?? '')], { type: mediaType })) : undefined,
    );
    urls.set(id, url);
  }
  return url;
}
