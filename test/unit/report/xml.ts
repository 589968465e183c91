export interface XmlElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
}

const TOKEN = /<\?xml [^?]*\?>|<\/([A-Za-z-]+)>|<([A-Za-z-]+)((?:\s+[A-Za-z_-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
const FORBIDDEN = /[^\u0009\u000a\u000d\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** The root of a document; throws unless it is well-formed in the part of XML 1.0 that reports use. */
export function parseXml(text: string): XmlElement {
  const bad = FORBIDDEN.exec(text);
  if (bad) throw new Error(`forbidden character U+${bad[0].codePointAt(0)?.toString(16)}`);
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match) throw new Error(`not well-formed at ${text.slice(at, at + 80)}`);
    const [, closes, opens, attributeText = '', empty, words] = match;
    if (closes !== undefined && open.pop()?.name !== closes) throw new Error(`</${closes}> closes nothing`);
    if (opens !== undefined) {
      const element: XmlElement = { name: opens, attributes: attributesOf(attributeText), children: [] };
      open.at(-1)?.children.push(element);
      if (empty !== '/') open.push(element);
    }
    if (words !== undefined) checkEntities(words);
  }
  const [document] = root.children;
  if (open.length !== 1 || !document || root.children.length !== 1) throw new Error('elements are left open');
  return document;
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(/\s+([A-Za-z_-]+)="([^"]*)"/g)) {
    if (Object.hasOwn(attributes, name)) throw new Error(`attribute ${name} stands twice`);
    checkEntities(value);
    attributes[name] = value;
  }
  return attributes;
}

function checkEntities(text: string): void {
  if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(text)) throw new Error(`bare & in ${text}`);
  if (text.includes(']]>')) throw new Error(']]> in text');
}
