// Validates the same generated skills with ours and with the validators that npm can install:
//   node scripts/on-node24.mjs bench/peers/validators.mjs [count]
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateSkills } from '../generate-skills.ts';
import { installPeer, timed } from './install.mjs';

const count = Number(process.argv[2] ?? 100);
const cwd = mkdtempSync(join(tmpdir(), 'bench-skills-'));
await generateSkills(join(cwd, 'skills'), count);
const names = readdirSync(join(cwd, 'skills'));
const product = fileURLToPath(new URL('../../dist/index.js', import.meta.url));

function report(label, ms, status) {
  process.stdout.write(`${label.padEnd(44)} ${(ms / 1000).toFixed(2).padStart(8)} s   exit ${status}\n`);
}

process.stdout.write(`${count} skills of four files\n`);
const ours = timed([product, 'validate', '--fail-on', 'never'], { cwd });
report('vlmrun-skills validate', ours.ms, ours.status);

const check = installPeer('skill-check', '1.2.0');
const checked = timed([check.script, 'check', 'skills', '--no-security-scan'], { cwd });
report(`skill-check ${check.version} check`, checked.ms, checked.status);

const reference = installPeer('skills-ref', '0.1.5');
let ms = 0;
let status = 0;
for (const name of names) {
  const one = timed([reference.script, 'validate', join('skills', name)], { cwd });
  ms += one.ms;
  status = Math.max(status, one.status ?? 1);
}
report(`skills-ref ${reference.version} validate (a process a skill)`, ms, status);
rmSync(cwd, { recursive: true });
