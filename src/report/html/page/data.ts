import { parseJsonText } from '../../../json-text.ts';
import type { LeftOut, MediaPlace, PageOverview, TrialDetail } from '../page-data.ts';

/** The island with everything that is shown before a case is opened. */
export function readOverview(): PageOverview {
  return JSON.parse(document.getElementById('overview')?.textContent ?? '{}');
}

const chunks = new Map<number, Promise<(TrialDetail | null)[]>>();

/**
 * The details of one trial; a chunk is inflated once, when the first of its trials is asked for. One that could not be
 * is read again when it is asked for again.
 */
export async function readDetail([chunk, index]: readonly [number, number]): Promise<TrialDetail | null> {
  let details = chunks.get(chunk);
  if (!details) {
    details = detailsOf(chunk);
    chunks.set(chunk, details);
    details.catch(() => chunks.delete(chunk));
  }
  return (await details)[index] ?? null;
}

async function detailsOf(chunk: number): Promise<(TrialDetail | null)[]> {
  const element = await island(`details-${chunk}`);
  if (!element) throw new Error('The details are not in this file. It may have been cut short.');
  try {
    const packed = new Blob([decode(element.textContent ?? '')]);
    const text = await new Response(packed.stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
    return parseJsonText(text) as unknown as (TrialDetail | null)[];
  } catch (error) {
    throw new Error('The details in this file cannot be read. It may have been changed.', { cause: error });
  }
}

/** Milliseconds between two looks for an island. */
const LOOK = 20;

// The page is shown before the browser has read all of it: an island may be missing, or hold only the first part of
// its text, until something stands behind it.
async function island(id: string): Promise<HTMLElement | null> {
  for (;;) {
    const found = document.getElementById(id);
    if (document.readyState !== 'loading' || found?.nextSibling) return found;
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
}

function decode(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** What the budget for media did not hold; it stands at the end of the page, behind all that it is about. */
export async function readLeftOut(): Promise<LeftOut | undefined> {
  const element = await island('left-out');
  return element ? JSON.parse(element.textContent ?? '{}') : undefined;
}

const urls = new Map<string, Promise<string | undefined>>();

/** An address for bytes, good as long as the page is open. */
export function mediaUrl(place: MediaPlace, mediaType: string): Promise<string | undefined> {
  if ('href' in place) return Promise.resolve(place.href);
  const { island: id } = place;
  let url = urls.get(id);
  if (!url) {
    url = bytesOf(id).then((bytes) => bytes && URL.createObjectURL(new Blob([bytes], { type: mediaType })));
    urls.set(id, url);
  }
  return url;
}

/** The text of an island; undefined when it is not in this file. */
export async function readText(place: MediaPlace): Promise<string | undefined> {
  const bytes = 'island' in place ? await bytesOf(place.island) : undefined;
  return bytes && new TextDecoder().decode(bytes);
}

async function bytesOf(id: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const element = await island(id);
  return element ? decode(element.textContent ?? '') : undefined;
}
