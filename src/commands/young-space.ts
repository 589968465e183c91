import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** Fewer skills are read before the larger room would pay. */
const MANY = 50;
/** Bytes that the room for young objects has at first, as V8 counts it: two halves of 1 MB. */
const NARROW = 2 * 1024 * 1024;

/** The room that V8 has for young objects, during a loop that leaves much behind. */
export interface YoungSpace {
  /** Keeps the room as it is once it has grown; to be called in each turn of the loop. */
  settle(): void;
  /** Keeps the room as it is, and collects it as before. */
  close(): void;
}

/**
 * Lets V8 widen the room for young objects once, to four times its size, where many skills are read: what each of
 * them leaves behind dies at once, and in the smallest room a fifth of the time goes into collecting it. Left alone,
 * V8 would go on to sixteen times the room and keep it. So little survives that threads which share the collection
 * cost more than they take over.
 */
export function widenYoungSpace(skills: number): YoungSpace {
  let widening = skills >= MANY;
  if (!widening) return { settle() {}, close() {} };
  setFlagsFromString('--semi-space-growth-factor=4');
  setFlagsFromString('--no-parallel-scavenge');
  const size = () => getHeapSpaceStatistics().find((space) => space.space_name === 'new_space')?.space_size ?? 0;
  const settle = () => {
    widening = false;
    setFlagsFromString('--semi-space-growth-factor=1');
  };
  return {
    settle() {
      if (widening && size() > NARROW) settle();
    },
    close() {
      settle();
      setFlagsFromString('--parallel-scavenge');
    },
  };
}
