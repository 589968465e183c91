import type { Row } from './row.ts';
import { alignRow } from './rows/align.ts';
import { judgeRow } from './rows/judge.ts';
import { startUpRow } from './rows/start-up.ts';
import { validateRow } from './rows/validate.ts';

/** All rows, in the order of the table. */
export const rows: readonly Row[] = [startUpRow, validateRow, judgeRow, alignRow];
