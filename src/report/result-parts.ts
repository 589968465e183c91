import type { Results } from './results.ts';

/**
 * The results that count. Of several of one shard the newest, and of several attempts of one workflow run the last: an
 * earlier one's may still lie beside it. Results with other filters are other parts and stay.
 */
export function newestOfEachPart<T extends { readonly results: Results }>(sources: readonly T[]): T[] {
  const newest = new Map<string, T[]>();
  for (const source of sources) {
    const { selection, run, base_url } = source.results;
    const { shard, ...filters } = selection;
    // Results of different runs over everything are different runs.
    const part = shard === null ? ['run', run?.id ?? newest.size, base_url] : ['shard', shard.index, shard.count];
    const key = JSON.stringify([...part, filters]);
    newest.set(key, newerOf(newest.get(key) ?? [], source));
  }
  return [...newest.values()]
    .flat()
    .sort((a, b) => (a.results.selection.shard?.index ?? 0) - (b.results.selection.shard?.index ?? 0));
}

/** Two legs of one attempt may well have the same filters and shards: both stay, and what they say twice is found. */
function newerOf<T extends { readonly results: Results }>(known: readonly T[], source: T): T[] {
  const [first] = known;
  if (first === undefined) return [source];
  const { run, selection, started_at } = source.results;
  const sameRun = run !== undefined && run.id === first.results.run?.id;
  const order = sameRun
    ? run.attempt - (first.results.run?.attempt ?? 0)
    : Date.parse(started_at) - Date.parse(first.results.started_at);
  if (order === 0 && (sameRun || selection.shard === null)) return [...known, source];
  return order >= 0 ? [source] : [...known];
}

/** The shards that are not there, such as `2/4`. */
export function missingShards(all: readonly Results[]): string[] {
  const shards = all.flatMap(({ selection }) => (selection.shard === null ? [] : [selection.shard]));
  const counts = new Set(shards.map(({ count }) => Math.min(count, 256)));
  return [...counts].flatMap((count) => {
    const present = new Set(shards.filter((shard) => shard.count === count).map(({ index }) => index));
    return Array.from({ length: count }, (_, index) => index + 1)
      .filter((index) => !present.has(index))
      .map((index) => `${index}/${count}`);
  });
}
