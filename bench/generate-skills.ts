import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createRandom } from '../src/simulator/random.ts';

const nouns = ['invoice', 'receipt', 'referral', 'claim', 'passport', 'label', 'plan', 'chart', 'contract', 'ticket'];
const verbs = ['extraction', 'review', 'triage', 'matching', 'summary', 'check'];
const words =
  'read the document page by page and note every value that is printed on it with its unit the table may run over several pages totals stand at the end of the last one dates are written day first unless the header says otherwise leave a field empty when nothing is printed there never guess a number that cannot be read'.split(
    ' ',
  );

/** Characters of prose in a generated manifest: with it 1,000 skills hold about 10 MB of text. */
const PROSE = 2000;
const FIELDS = 40;

/** Writes skills of four files each (`SKILL.md`, `vlmrun.yaml`, `schema.json`, a resource), all valid and all different. */
export async function generateSkills(directory: string, count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    const random = createRandom(1, 'skill', i);
    const pick = (list: readonly string[]): string => list[Math.floor(random.next() * list.length)] ?? '';
    const name = `${pick(nouns)}-${pick(verbs)}-${i}`;
    const prose = (length: number): string => {
      let text = '';
      for (let line = 0; text.length < length; ) {
        const word = pick(words);
        text += word;
        line += word.length + 1;
        text += line > 90 ? '.\n' : ' ';
        if (line > 90) line = 0;
      }
      return text;
    };
    const fields = Array.from({ length: FIELDS }, (_, index) => `${pick(nouns)}_${pick(verbs)}_${index}`);
    const root = join(directory, name);
    await mkdir(join(root, 'resources'), { recursive: true });
    await Promise.all([
      writeFile(join(root, 'SKILL.md'), manifest(name, fields, prose(PROSE))),
      writeFile(join(root, 'vlmrun.yaml'), executionConfig),
      writeFile(
        join(root, 'schema.json'),
        outputSchema(fields, () => prose(40).replaceAll('\n', ' ').trim()),
      ),
      writeFile(join(root, 'resources', 'guide.md'), `# Guide\n\n${prose(600)}\n`),
    ]);
  }
}

function manifest(name: string, fields: readonly string[], prose: string): string {
  const list = fields.map((field) => `- \`${field}\``).join('\n');
  return `---\nname: ${name}\ndescription: Reads ${name.replaceAll('-', ' ')} documents and returns their fields. Use when such a document has to become data.\n---\n\n# ${name}\n\nSee [the guide](resources/guide.md).\n\n${prose}\n\n## Fields\n\n${list}\n`;
}

const executionConfig = `apiVersion: vlm.run/v1alpha
metadata: {}
model: vlmrun-orion-1:auto
toolsets:
  - core
  - document
graph: |
  stateDiagram-v2
    Read: Look at every page
    Extract: Fill the fields of the schema
    Check: Compare the totals with the lines
    [*] --> Read
    Read --> Extract
    Extract --> Check
    Check --> Extract: a total does not add up
    Check --> [*]: everything adds up
plan: |
  Read: open the document and look at every page.
  Extract: fill the fields of the schema.
  Check: compare the totals with the lines.
`;

function outputSchema(fields: readonly string[], describe: () => string): string {
  const properties = Object.fromEntries(
    fields.map((field, index) => [
      field,
      index % 4 === 0
        ? { type: ['number', 'null'], description: describe() }
        : index % 4 === 1
          ? { type: 'array', description: describe(), items: { type: 'string' } }
          : { type: ['string', 'null'], description: describe() },
    ]),
  );
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties,
    required: fields.slice(0, 10),
    additionalProperties: false,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
