import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

/**
 * Everything that a report directory says, by file: names and bytes of all files, in `report.html` the data that it
 * unpacks when it is opened, and not the script and the style that every page has.
 */
export async function reportTexts(directory: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const texts: Record<string, string> = { names: entries.map(({ name }) => name).join('\n') };
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const text = await readFile(path, 'utf8');
    texts[path.slice(directory.length + 1)] = path.endsWith('.html') ? unpacked(text) : text;
  }
  return texts;
}

function unpacked(html: string): string {
  return html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<script>.*?<\/script>/gs, '')
    .replace(/(<script type="text\/plain" id="details-\d+">)([^<]*)/g, (_, head: string, base64: string) => {
      return head + inflateRawSync(Buffer.from(base64, 'base64')).toString('utf8');
    });
}
