const NOTICE =
  '\n\n> [!NOTE]\n> This summary was cut to the size that GitHub shows. The whole report is in the report directory.\n';

/** What must be written behind a cut text so that nothing after it is swallowed: an open fence, open `details`. */
function closing(markdown: string): string {
  let fence = '';
  let open = 0;
  for (const line of markdown.split('\n')) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    if (fence === '') {
      fence = mark;
      if (mark === '') open += (line.match(/<details/g)?.length ?? 0) - (line.match(/<\/details>/g)?.length ?? 0);
    } else if (mark.startsWith(fence) && line.trim() === mark) fence = '';
  }
  return `${fence === '' ? '' : `\n${fence}`}${'\n\n</details>'.repeat(Math.max(0, open))}`;
}

/** Markdown of at most `limit` bytes of UTF-8: whole lines from its beginning, nothing left open, and a note that it was cut. */
export function fitMarkdown(markdown: string, limit: number, notice = NOTICE): string {
  if (Buffer.byteLength(markdown) <= limit) return markdown;
  let end = markdown.length;
  for (let attempt = 0; attempt < 64 && end > 0; attempt++) {
    const kept = markdown.slice(0, markdown.lastIndexOf('\n', end - 1) + 1);
    const text = `${kept}${closing(kept)}${notice}`;
    const over = Buffer.byteLength(text) - limit;
    if (over <= 0) return text;
    end = Math.min(kept.length, Math.max(0, kept.length - Math.ceil(over / 4)));
  }
  return Buffer.byteLength(notice) <= limit ? notice.trimStart() : '';
}
