// Puts the worker that renders fixtures, and PDFium as WebAssembly, beside the bundle.
import { appendFileSync, copyFileSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = new URL('../', import.meta.url);
const licenceFiles = [
  '@hyzyla/pdfium/LICENSE.md',
  'fast-png/LICENSE',
  'iobuffer/LICENSE',
  'fflate/LICENSE',
  'jpeg-js/LICENSE',
  'preact/LICENSE',
];

/** Needs `lib/` and writes into `dist/`. */
export async function bundleMediaWorker() {
  await build({
    absWorkingDir: fileURLToPath(root),
    entryPoints: ['lib/media/worker.js'],
    outfile: 'dist/media-worker.js',
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
  copyFileSync(new URL('node_modules/@hyzyla/pdfium/dist/pdfium.wasm', root), new URL('dist/pdfium.wasm', root));
  const licences = new URL('dist/licenses.txt', root);
  for (const file of licenceFiles) {
    const text = readFileSync(new URL(`node_modules/${file}`, root), 'utf8');
    appendFileSync(licences, `\n${file.slice(0, file.lastIndexOf('/'))}\n${text.trim()}\n`);
  }
}
