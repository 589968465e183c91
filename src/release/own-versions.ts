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
  /**
   * Versions of a name, newest first: at least down to one with an id of `until`, or else as far as the list has been
   * read. `fresh` asks the platform again.
   */
  since(
    name: string,
    until: readonly string[],
    options?: CallOptions & { readonly fresh?: boolean },
  ): Promise<readonly StoredSkill[]>;
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

  function forget(): void {
    rows = [];
    offset = 0;
    complete = false;
  }

  const versionsOf = (name: string) => sorted(rows.filter((row) => row.name === name && !row.isPublic));

  return {
    async newest(name, { fresh = false, ...options } = {}) {
      if (fresh) forget();
      for (;;) {
        const [found] = versionsOf(name);
        if (found !== undefined || complete) return found;
        await readPage(options);
      }
    },
    async since(name, until, { fresh = false, ...options } = {}) {
      if (fresh) forget();
      while (!complete && until.length > 0 && !rows.some(({ id }) => until.includes(id))) await readPage(options);
      return versionsOf(name);
    },
  };
}

/** True when a version was stored later than another, as far as their times tell. */
export function isNewer(one: StoredSkill, other: StoredSkill): boolean {
  return createdAt(one) > createdAt(other);
}

/** The one created last first; equals, and those without times, in the order of the list. */
function sorted(versions: readonly StoredSkill[]): StoredSkill[] {
  return versions.toSorted((a, b) => {
    const [one, other] = [createdAt(a), createdAt(b)];
    return one === other ? 0 : one < other ? 1 : -1;
  });
}

// Timestamps come with and without a zone; they are UTC either way.
function createdAt({ createdAt: text }: StoredSkill): number {
  if (text === undefined) return Number.NEGATIVE_INFINITY;
  const time = Date.parse(/(z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}Z`);
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}
