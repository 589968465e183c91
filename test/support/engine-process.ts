// One run of the engine in a process of its own, so that it can be killed; prints the kinds of its outcomes as JSON.
import { machineClock, scaledClock } from '../../src/simulator/clock.ts';
import { names } from './engine-names.ts';
import { runEngine, textRequest } from './engine-run.ts';

const [url = '', directory = '', count = '0', scale = '1', epoch = '0'] = process.argv.slice(2);
process.stdout.write('started\n');
const { outcomes } = await runEngine({
  url,
  directory,
  clock: scaledClock(machineClock, Number(scale), Number(epoch)),
  requests: names(Number(count)).map((name) => textRequest(name)),
  options: { maxParallel: 10 },
});
const kinds = [...outcomes].map(([trial, one]) => [trial, one.kind === 'errored' ? one.reason : one.kind]);
process.stdout.write(`${JSON.stringify(Object.fromEntries(kinds))}\n`);
process.exit(0);
