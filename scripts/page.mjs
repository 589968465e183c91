// Bundles the browser's part of the report into one script and one style sheet.
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const page = fileURLToPath(new URL('../src/report/html/page/', import.meta.url));

async function bundle(entry) {
  const { outputFiles } = await build({
    absWorkingDir: page,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['chrome105', 'firefox115', 'safari16.4'],
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    tsconfigRaw: {},
    logLevel: 'warning',
  });
  return outputFiles[0].text.trimEnd();
}

/** The source expression of an inline element in a Content-Security-Policy. */
function sourceHash(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The text of the module that `src/report/html/page-asset.d.ts` declares. */
export async function pageAsset() {
  const [script, style] = await Promise.all([bundle('main.tsx'), bundle('styles/page.css')]);
  // Inside HTML nothing may end the element that holds it.
  for (const text of [script, style])
    if (/<\/(script|style)|<!--/i.test(text)) throw new Error('The page holds an end tag');
  const parts = { script, scriptHash: sourceHash(script), style, styleHash: sourceHash(style) };
  return Object.entries(parts)
    .map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};\n`)
    .join('');
}

/** Lets tests import the sources as they are: the asset is built when it is first asked for. */
export function pageAssetPlugin() {
  return {
    name: 'page-asset',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith('/page-asset.js') ? '\0page-asset' : undefined),
    load: (id) => (id === '\0page-asset' ? pageAsset() : undefined),
  };
}
