// Collects the licences of everything that dist/ may hold: the production dependencies and what they need, and the
// development dependencies that are bundled into the report's page.
import { readdirSync, readFileSync } from 'node:fs';

const bundledForThePage = ['preact'];
const root = new URL('../', import.meta.url);

/** The text of `licenses.txt`: for each package its name, version, licence and the licence's text, sorted by name. */
export function licenses() {
  const { packages } = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8'));
  const sections = new Map();
  for (const [path, { version, license, dev, optional, devOptional }] of Object.entries(packages)) {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (path === '' || ((dev || optional || devOptional) && !bundledForThePage.includes(name))) continue;
    const text = licenseText(new URL(`${path}/`, root));
    sections.set(`${name}@${version}`, `${name} ${version}\n${license ?? 'see below'}\n\n${text}`);
  }
  const sorted = [...sections].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, section]) => section.trim());
  return `${sorted.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

function licenseText(directory) {
  const names = readdirSync(directory).filter((name) => /^(licen[cs]e|copying|notice)(\.|-|$)/i.test(name));
  const texts = names
    .sort()
    .map((name) => readFileSync(new URL(name, directory), 'utf8').replace(/\r\n?/g, '\n').trim());
  return texts.length > 0 ? texts.join('\n\n') : 'The package holds no licence text of its own.';
}
