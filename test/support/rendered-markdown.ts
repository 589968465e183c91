import type { Element, Root, RootContent } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** Markdown as GitHub shows it: with its extensions, HTML let through, and then sanitised by GitHub's own list. */
export interface RenderedMarkdown {
  readonly tree: Root;
  /** Every table as rows of cells, the header first. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  /** Heads and states of the blocks that open at a click, in the order of the document. */
  readonly details: readonly { readonly summary: string; readonly open: boolean; readonly text: string }[];
  /** Blocks of code with a language. */
  readonly code: readonly { readonly language: string; readonly text: string }[];
  /** Where links lead. */
  readonly links: readonly string[];
  /** Names of all elements. */
  readonly elements: ReadonlySet<string>;
  readonly text: string;
}

const toHtml = unified().use(remarkParse).use(remarkGfm).use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw);
const sanitise = unified().use(rehypeSanitize);

/** What becomes of a Markdown text on GitHub. `raw` leaves out the sanitising, to show what would have to be taken out. */
export function renderMarkdown(markdown: string, { raw = false } = {}): RenderedMarkdown {
  const html = toHtml.runSync(toHtml.parse(markdown)) as unknown as Root;
  const tree = raw ? html : sanitise.runSync(html);
  const all = [...descendants(tree)];
  const named = (name: string) => all.filter(({ tagName }) => tagName === name);
  return {
    tree,
    tables: named('table').map((table) =>
      elementsIn(table, 'tr').map((row) => elementsIn(row, 'th', 'td').map((cell) => textOf(cell).trim())),
    ),
    details: named('details').map((block) => ({
      summary: textOf(elementsIn(block, 'summary')[0]),
      open: 'open' in block.properties,
      text: textOf(block),
    })),
    code: named('code').flatMap((block) => {
      const language = [block.properties.className].flat().find((name) => String(name).startsWith('language-'));
      return language === undefined ? [] : [{ language: String(language).slice(9), text: textOf(block) }];
    }),
    links: named('a').map(({ properties }) => String(properties.href ?? '')),
    elements: new Set(all.map(({ tagName }) => tagName)),
    text: textOf(tree),
  };
}

function* descendants(node: Root | RootContent): Generator<Element> {
  if (node.type === 'element') yield node;
  if ('children' in node) for (const child of node.children) yield* descendants(child);
}

function elementsIn(node: Element, ...names: readonly string[]): Element[] {
  return [...descendants(node)].filter((element) => element !== node && names.includes(element.tagName));
}

function textOf(node: Root | RootContent | undefined): string {
  if (node === undefined) return '';
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'br') return '\n';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
