import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the processes of the tests keep what Node has compiled: the bundle is started some thousand times. */
export const compileCache = join(tmpdir(), 'compile-cache');
