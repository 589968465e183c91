import { describe, expect, it } from 'vitest';
import { createQueue } from '../../../src/engine/queue.ts';
import { requestsOf, type Task } from '../../../src/engine/task.ts';
import { createTaskList } from '../../../src/engine/task-list.ts';
import { textRequest } from '../../support/engine-run.ts';

const task = (name: string, expectedMs?: number): Task => ({
  request: textRequest(name),
  sharers: [],
  key: name,
  files: {},
  ...(expectedMs === undefined ? {} : { expectedMs }),
});
const drain = (tasks: readonly Task[]) => {
  const queue = createQueue(tasks);
  return tasks.map(() => queue.take(() => true)?.key);
};

describe('createQueue', () => {
  it('gives the longest expected first', () => {
    expect(drain([task('a', 10), task('b', 30), task('c', 20)])).toEqual(['b', 'c', 'a']);
  });

  it('expects what never ran to take as long as the others on average, and keeps the order of those alike', () => {
    expect(drain([task('a', 10), task('b'), task('c', 30), task('d')])).toEqual(['c', 'b', 'd', 'a']);
    expect(drain([task('a'), task('b'), task('c')])).toEqual(['a', 'b', 'c']);
  });

  it('passes over what is not accepted, and has what was put back in front', () => {
    const queue = createQueue([task('a'), task('b'), task('c')]);
    const b = queue.take(({ key }) => key === 'b');
    if (b) queue.putBack(b);
    expect(queue.head(2).map(({ key }) => key)).toEqual(['b', 'a']);
    expect(queue.size).toBe(3);
    expect(queue.withdraw('reader/b')).toHaveLength(1);
    expect(queue.size).toBe(2);
  });

  it('withdraws the requests of a label, and keeps a task for those that share it', () => {
    const list = createTaskList();
    for (const name of ['a', 'b', 'c']) list.add({ ...task(name), key: name === 'c' ? 'c' : 'shared' });
    const queue = createQueue(list.tasks);
    expect(queue.withdraw('reader/a').map(({ label }) => label)).toEqual(['reader/a']);
    expect(queue.size).toBe(2);
    const shared = queue.head(1)[0];
    expect(shared && requestsOf(shared).map(({ label }) => label)).toEqual(['reader/b']);
    expect(queue.withdraw('reader/b')).toHaveLength(1);
    expect(queue.clear().map(({ key }) => key)).toEqual(['c']);
  });
});
