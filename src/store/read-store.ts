import { join } from 'node:path';
import { durationsFile, readHistory } from './history.ts';
import { readJournal } from './journal.ts';
import { openKeptResponses } from './kept-responses.ts';
import { readKnownUploads } from './known-uploads.ts';
import type { Store } from './store.ts';

/** What a state directory holds, for looking only: it is neither made nor locked nor changed. */
export interface StoreView {
  readonly journal: Pick<Store['journal'], 'past'>;
  readonly responses: Pick<Store['responses'], 'get'>;
  readonly history: Pick<Store['history'], 'of'>;
  readonly uploads: Pick<Store['uploads'], 'get'>;
}

/** Reads a state directory; one that does not exist holds nothing. */
export async function readStore(directory: string): Promise<StoreView> {
  const history = await readHistory(join(directory, durationsFile));
  const uploads = await readKnownUploads(join(directory, 'uploads.ndjson'));
  return {
    journal: { past: await readJournal(join(directory, 'journal.ndjson')) },
    responses: openKeptResponses(join(directory, 'responses')),
    history: { of: (label) => history.entries.get(label) ?? [] },
    uploads: { get: (origin, sha256) => uploads.get(`${sha256} ${origin}`) },
  };
}
