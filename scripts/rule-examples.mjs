// Packs the examples on the pages of docs/rules, which "npm run generate" writes, for "explain".
import { readdirSync, readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';

const pages = new URL('../docs/rules/', import.meta.url);

/** The text of the module that `src/commands/rule-examples.d.ts` declares. */
export function ruleExamples() {
  const examples = {};
  for (const group of readdirSync(pages, { withFileTypes: true })) {
    if (!group.isDirectory()) continue;
    for (const name of readdirSync(new URL(`${group.name}/`, pages)).sort()) {
      const page = readFileSync(new URL(`${group.name}/${name}`, pages), 'utf8');
      const start = page.search(/^## (?:Bad|Good)$/m);
      if (start !== -1) examples[`${group.name}/${name.replace(/\.md$/, '')}`] = page.slice(start);
    }
  }
  const packed = deflateRawSync(JSON.stringify(examples), { level: 9 }).toString('base64');
  return `export const packed = ${JSON.stringify(packed)};\n`;
}

/** Lets tests import the sources as they are. */
export function ruleExamplesPlugin() {
  return {
    name: 'rule-examples',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith('/rule-examples.js') ? '\0rule-examples' : undefined),
    load: (id) => (id === '\0rule-examples' ? ruleExamples() : undefined),
  };
}
