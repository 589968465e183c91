// Preloaded into a measured process: writes its largest resident set, in bytes, when it ends.
import { writeFileSync } from 'node:fs';

process.on('exit', () => writeFileSync(process.env.BENCH_MEMORY_FILE, String(process.resourceUsage().maxRSS * 1024)));
