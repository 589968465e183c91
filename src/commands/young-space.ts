import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** Fewer skills are read before the larger room would pay. */
const MANY = 50;
/** Bytes that the room for young objects has at first, as V8 counts it: two halves of 1 MB. */
const NARROW = 2 * 1024 * 1024;

/** The room that V8 has for young objects, during a loop that leaves much behind. */
export interface YoungSpace {
  /** Keeps the room as it is once it has grown; to be called in each turn of the loop. */
  settle(): void;
  /** Keeps the room as it is. */
  close(): void;
}

/**
 * Lets V8 widen the room for young objects once, to twice its size, where many skills are read: what each of them
 * leaves behind dies at once, and in the smallest room a fifth of the time goes into collecting it. Left alone, V8
 * would go on to sixteen times the room and keep it.
 */
export function widenYoungSpace(skills: number): YoungSpace {
  let open = skills >= MANY;
  if (open) setFlagsFromString('--semi-space-growth-factor=2');
  const close = () => {
    if (open) setFlagsFromString('--semi-space-growth-factor=1');
    open = false;
  };
  const size = () => getHeapSpaceStatistics().find((space) => space.space_name === 'new_space')?.space_size ?? 0;
  return {
    close,
    settle() {
      if (open && size() > NARROW) close();
    },
  };
}
