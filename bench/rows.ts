import type { Row } from './row.ts';
import { alignRow } from './rows/align.ts';
import { bundleRow } from './rows/bundle.ts';
import { casesRow } from './rows/cases.ts';
import { demoRow } from './rows/demo.ts';
import { discoveryRow } from './rows/discovery.ts';
import { faultsRow } from './rows/faults.ts';
import { hostileRow } from './rows/hostile.ts';
import { judgeRow } from './rows/judge.ts';
import { interruptRow, killRow } from './rows/kill.ts';
import { largeReportRow } from './rows/large-report.ts';
import { largeResourceRow } from './rows/large-resource.ts';
import { runningRow, scarceRow } from './rows/limits.ts';
import { minutesRow, secondsRow, tailRow } from './rows/makespan.ts';
import { manyRow, uploadsRow } from './rows/memory.ts';
import { secondRunRow } from './rows/second-run.ts';
import { startUpRow } from './rows/start-up.ts';
import { validateManyRow, validateRow } from './rows/validate.ts';

/** All rows, in the order of the table. */
export const rows: readonly Row[] = [
  startUpRow,
  demoRow,
  validateRow,
  validateManyRow,
  largeResourceRow,
  discoveryRow,
  hostileRow,
  bundleRow,
  judgeRow,
  alignRow,
  secondsRow,
  minutesRow,
  tailRow,
  runningRow,
  scarceRow,
  manyRow,
  casesRow,
  uploadsRow,
  secondRunRow,
  largeReportRow,
  killRow,
  interruptRow,
  faultsRow,
];
