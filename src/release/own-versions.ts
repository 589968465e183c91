import type { CallOptions } from '../vlmrun/call-options.ts';
import type { VlmRun } from '../vlmrun/client.ts';
import type { StoredSkill } from '../vlmrun/skills.ts';

/** The versions that the organisation itself has stored. */
export interface OwnVersions {
  /**
   * The newest version of a name. A public skill never counts: a look-up by name, and a list that ignores
   * `include_public`, can return somebody else's. `fresh` asks the platform again.
   */
  newest(name: string, options?: CallOptions & { readonly fresh?: boolean }): Promise<StoredSkill | undefined>;
}

const PAGE = 1_000;

/** Reads the list of skills page by page, newest first, only as far as it must, and only once for a whole run. */
export function createOwnVersions(client: VlmRun): OwnVersions {
  let rows: StoredSkill[] = [];
  let offset = 0;
  let complete = false;

  async function readPage(options?: CallOptions): Promise<void> {
    const page = await client.skills.list({ offset, limit: PAGE }, options);
    offset += page.length;
    const known = new Set(rows.map(({ id }) => id));
    const unseen = page.filter(({ id }) => !known.has(id));
    rows = [...rows, ...unseen];
    // A server that ignores the offset would otherwise be asked for ever.
    complete = page.length < PAGE || unseen.length === 0;
  }

  return {
    async newest(name, { fresh = false, ...options } = {}) {
      if (fresh) {
        rows = [];
        offset = 0;
        complete = false;
      }
      for (;;) {
        const found = newestOf(rows.filter((row) => row.name === name && !row.isPublic));
        if (found !== undefined || complete) return found;
        await readPage(options);
      }
    },
  };
}

/** The one created last; of equals, and without times, the first in the order of the list. */
function newestOf(versions: readonly StoredSkill[]): StoredSkill | undefined {
  let newest: StoredSkill | undefined;
  for (const version of versions) {
    if (newest === undefined || createdAt(version) > createdAt(newest)) newest = version;
  }
  return newest;
}

// Timestamps come with and without a zone; they are UTC either way.
function createdAt({ createdAt: text }: StoredSkill): number {
  if (text === undefined) return Number.NEGATIVE_INFINITY;
  const time = Date.parse(/(z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}Z`);
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}
