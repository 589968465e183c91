// Puts the worker that renders fixtures, and PDFium as WebAssembly, beside the bundle.
import { copyFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = new URL('../', import.meta.url);
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
}
