import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FieldResult, Grounding } from '../../../src/judge/judgement.ts';
import type { RecordedInput } from '../../../src/report/trial-record.ts';
import { sampleCase, sampleResults, sampleSkill } from '../../unit/report/sample.ts';
import { judged, repository, type SampleRun } from './sample-run.ts';

const invoice = 'examples/skills/invoice-extraction/evals/files/harbour-coffee.png';
const receipt = 'examples/skills/invoice-extraction/evals/files/bakery-receipt.jpg';

/** A sine as WAV: 8 kHz, 16 bits, one channel. */
function wave(seconds: number): Buffer {
  const samples = 8_000 * seconds;
  const bytes = Buffer.alloc(44 + samples * 2);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(36 + samples * 2, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(8_000, 24);
  bytes.writeUInt32LE(16_000, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(samples * 2, 40);
  for (let at = 0; at < samples; at++) bytes.writeInt16LE(Math.round(Math.sin(at / 5) * 8_000), 44 + at * 2);
  return bytes;
}

/** A video made larger by an element that says nothing (EBML Void, RFC 8794). */
function padded(video: Buffer, bytes: number): Buffer {
  const head = Buffer.from([0xec, 0x08, 0, 0, 0, 0, 0, 0, 0]);
  head.writeUInt32BE(bytes, 5);
  head[1] = 0x01;
  return Buffer.concat([video, head, Buffer.alloc(bytes)]);
}

/** A PDF of so many pages, each with its number. */
export function pdf(pages: number): Buffer {
  const objects = ['', '<< /Type /Catalog /Pages 2 0 R >>', ''];
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  const kids: string[] = [];
  for (let page = 1; page <= pages; page++) {
    const content = `BT /F1 36 Tf 72 700 Td (Page ${page}) Tj ET`;
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${objects.length - 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    );
    kids.push(`${objects.length - 1} 0 R`);
  }
  objects[2] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages} >>`;
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, id) => {
    const offset = text.length;
    if (id > 0) text += `${id} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.slice(1).map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  const start = text.length;
  text += `xref\n0 ${objects.length}\n0000000000 65535 f \n${table.join('')}`;
  return Buffer.from(`${text}trailer << /Size ${objects.length} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`);
}

export function groundedField(
  path: string,
  grounding: Partial<Grounding> | undefined,
  outcome: FieldResult['outcome'] = 'match',
): FieldResult {
  return {
    path,
    field: path.replace(/\[\d+\]/g, '[]'),
    outcome,
    expected: 'a',
    actual: outcome === 'match' ? 'a' : 'b',
    comparator: 'exact',
    score: outcome === 'match' ? 1 : 0,
    weight: 1,
    required: false,
    ...(grounding ? { grounding: { boxes: [], ...grounding } } : {}),
  };
}

/** Cases with fixtures of every kind that a report shows, or those named; the budget in bytes. */
export function mediaRun(budgetBytes?: number, only?: readonly string[]): SampleRun {
  const cwd = mkdtempSync(join(tmpdir(), 'vlmrun-media-'));
  const clip = readFileSync(`${repository}test/browser/fixtures/clip.webm`);
  const contents: Readonly<Record<string, string | Buffer>> = {
    'short.wav': wave(5),
    'long.wav': wave(260),
    'clip.webm': clip,
    'long.webm': padded(clip, 3_400_000),
    'letter.txt': 'Dear Sir,\n\nplease pay 12 euros by Friday.\n',
    'table.csv': 'sku,amount\nA-1,12.50\n',
    'mail.html': '<h1>Hello</h1><script>document.title = 1</script><img src=https://evil.example/x.png>',
    'pic.svg': '<svg xmlns="http://www.w3.org/2000/svg" onload="document.title=1"><script>1</script></svg>',
    'long.md': `# Long\n\n${'word '.repeat(60_000)}`,
    'thirty.pdf': pdf(30),
    'front.png': readFileSync(repository + invoice),
    'back.jpg': readFileSync(repository + receipt),
  };
  for (const [name, content] of Object.entries(contents)) writeFileSync(join(cwd, name), content);
  const file = (name: string, as = 'file'): RecordedInput => ({
    name: as,
    kind: 'file',
    file: name,
    size: Buffer.byteLength(contents[name] ?? ''),
  });
  const spoken = [
    groundedField('greeting', { times: [{ start: 0.5, end: 1.2 }] }),
    groundedField('topic', { times: [{ start: 1.4 }] }, 'wrong'),
    groundedField('silent', undefined),
  ];
  const box = (xywh: readonly [number, number, number, number], page = 0, input?: string) => ({
    boxes: [{ xywh, page, ...(input === undefined ? {} : { input }) }],
  });
  const cases: [string, FieldResult[], RecordedInput[]][] = [
    ['receipt', [groundedField('total', box([0.2, 0.2, 0.3, 0.1]))], [file('back.jpg')]],
    ['short-audio', spoken, [file('short.wav')]],
    ['long-audio', spoken, [file('long.wav')]],
    ['short-video', spoken, [file('clip.webm')]],
    ['long-video', spoken, [file('long.webm')]],
    ...['letter.txt', 'table.csv', 'mail.html', 'pic.svg', 'long.md'].map(
      (name): [string, FieldResult[], RecordedInput[]] => [name, [groundedField('a', undefined)], [file(name)]],
    ),
    [
      'thirty',
      [
        groundedField('first', box([0.1, 0.1, 0.2, 0.05])),
        groundedField('far', box([0.1, 0.1, 0.2, 0.05], 99)),
        ...Array.from({ length: 20 }, (_, page) => groundedField(`pages[${page}]`, box([0.1, 0.1, 0.2, 0.05], page))),
        groundedField('outside', box([1.4, 0.2, 0.3, 0.1]), 'wrong'),
        groundedField('over', box([0.9, 0.9, 9e9, 9e9])),
        groundedField('nowhere', undefined, 'wrong'),
        groundedField('rows[0].a', box([0.2, 0.4, 0.1, 0.05])),
        groundedField('rows[0].b', undefined),
      ],
      [file('thirty.pdf')],
    ],
    [
      'two-sides',
      [groundedField('total', box([0.2, 0.2, 0.3, 0.1]), 'wrong'), groundedField('date', box([0.2, 0.5, 0.2, 0.05]))],
      [file('front.png', 'front'), file('back.jpg', 'back'), file('letter.txt', 'note')],
    ],
    [
      'named-sides',
      [
        groundedField('name', box([0.2, 0.2, 0.3, 0.1], 0, 'front')),
        groundedField('total', box([0.2, 0.2, 0.3, 0.1], 0, 'file-2'), 'wrong'),
        groundedField('date', box([0.2, 0.5, 0.2, 0.05], 0, 'back.jpg')),
      ],
      [file('front.png', 'front'), file('back.jpg', 'back')],
    ],
  ];
  const chosen = cases.filter(([id]) => only?.includes(id) ?? true);
  const runs = chosen.map(([id, fields, inputs]) => judged(id, fields, inputs));
  const results = sampleResults({
    conclusion: 'failure',
    reasons: ['some cases failed'],
    skills: [sampleSkill({ name: 'invoice-extraction' })],
    cases: runs.map(({ trial }) => sampleCase(trial.case, trial.verdict, { skill: 'invoice-extraction', tags: [] })),
    trials: runs.map(({ trial }) => trial),
  });
  const records = runs.map(({ record }) => ({
    ...record,
    request: {
      inputs: {
        front: { type: 'input_file', file_id: 'file-1' },
        back: { type: 'input_file', file_id: 'file-2' },
      },
    },
  }));
  return { results, records, cwd, ...(budgetBytes === undefined ? {} : { budgetBytes }) };
}
