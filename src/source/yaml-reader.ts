import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import type { JsonValue } from '../json.ts';
import { numberOf } from '../json-number.ts';
import type { SyntaxProblem } from './json.ts';
import type { OffsetRange } from './position.ts';
import { type SourceNode, setOwn } from './source-node.ts';
import type { SourceText } from './source-text.ts';
import type { ScalarStyle } from './yaml.ts';
import { scalarStyle } from './yaml-scalar.ts';

const MAX_ALIASES = 100;
/** Values after the expansion of aliases: a few short lines can stand for billions. */
const MAX_VALUES = 200_000;

/** A value of a YAML text with its place. */
export interface YamlNode extends SourceNode {
  readonly members?: ReadonlyMap<string, YamlNode>;
  readonly items?: readonly YamlNode[];
  /** How a scalar was written; only where the styles of scalars are asked for. */
  readonly style?: () => ScalarStyle | undefined;
}

/** A value and its place. */
export interface YamlRead {
  readonly value: JsonValue;
  readonly node: YamlNode;
}

/** As in `YamlOptions`. */
export interface YamlReaderOptions {
  readonly exactNumbers: boolean;
  readonly scalarStyles: boolean;
}

class Unreadable extends Error {}

/** Turns the library's nodes into plain JSON data with places. */
export class YamlReader {
  readonly problems: SyntaxProblem[] = [];
  readonly #source: SourceText;
  readonly #base: number;
  readonly #options: YamlReaderOptions;
  readonly #anchors = new Map<string, Node>();
  readonly #open = new Set<Node>();
  #aliases = 0;
  #values = 0;

  constructor(source: SourceText, base: number, options: YamlReaderOptions) {
    this.#source = source;
    this.#base = base;
    this.#options = options;
  }

  /** The value of the root node; undefined, with a problem, for what JSON data cannot be. */
  read(root: Node | null): YamlRead | undefined {
    if (root === null) return { value: null, node: { range: { start: this.#base, end: this.#base }, key: undefined } };
    try {
      return this.#node(root, undefined);
    } catch (error) {
      if (error instanceof Unreadable) return undefined;
      throw error;
    }
  }

  #range(node: Node): OffsetRange {
    const [start, end] = node.range ?? [0, 0];
    return { start: this.#base + start, end: this.#base + end };
  }

  #stop(code: string, message: string, node: Node): never {
    this.problems.push({ code, message, range: this.#range(node) });
    throw new Unreadable();
  }

  #node(node: Node, key: OffsetRange | undefined): YamlRead {
    if (++this.#values > MAX_VALUES) this.#stop('alias', 'Aliases expand to too many values.', node);
    if (isAlias(node)) return this.#alias(node, key);
    if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor !== undefined)
      this.#anchors.set(node.anchor, node);
    const range = this.#range(node);
    if (isMap(node)) return this.#nested(node, () => this.#map(node.items as Pair<Node, Node | null>[], range, key));
    if (isSeq(node)) return this.#nested(node, () => this.#list(node.items as (Node | null)[], range, key));
    if (isScalar(node)) {
      const style = this.#options.scalarStyles ? { style: () => scalarStyle(node, this.#base) } : {};
      return { value: this.#scalar(node), node: { range, key, ...style } };
    }
    return this.#stop('unexpected', 'This is neither a mapping, a list nor a value.', node as Node);
  }

  #nested(node: Node, read: () => YamlRead): YamlRead {
    this.#open.add(node);
    const result = read();
    this.#open.delete(node);
    return result;
  }

  #map(pairs: readonly Pair<Node, Node | null>[], range: OffsetRange, key: OffsetRange | undefined): YamlRead {
    const value: JsonValue = {};
    const members = new Map<string, YamlNode>();
    for (const pair of pairs) {
      if (!isScalar(pair.key)) this.#stop('key', 'A key must be plain text.', pair.key);
      const name = keyName(pair.key);
      const keyRange = this.#range(pair.key);
      if (pair.key.anchor !== undefined) this.#anchors.set(pair.key.anchor, pair.key);
      const member = this.#member(pair.value, keyRange);
      const first = members.get(name)?.key;
      if (first !== undefined) {
        const { line, column } = this.#source.positionAt(first.start);
        const message = `Duplicate key ${JSON.stringify(name)} (first at ${line}:${column}).`;
        this.problems.push({ code: 'duplicate-key', message, range: keyRange });
      }
      setOwn(value, name, member.value);
      members.set(name, member.node);
    }
    return { value, node: { range, key, members } };
  }

  #member(node: Node | null, key: OffsetRange): YamlRead {
    return node === null
      ? { value: null, node: { range: { start: key.end, end: key.end }, key } }
      : this.#node(node, key);
  }

  #list(nodes: readonly (Node | null)[], range: OffsetRange, key: OffsetRange | undefined): YamlRead {
    const value: JsonValue[] = [];
    const items: YamlNode[] = [];
    for (const node of nodes) {
      const item =
        node === null
          ? { value: null, node: { range: { start: range.start, end: range.start }, key: undefined } }
          : this.#node(node, undefined);
      value.push(item.value);
      items.push(item.node);
    }
    return { value, node: { range, key, items } };
  }

  #scalar(scalar: Scalar): JsonValue {
    const value = scalarValue(scalar);
    if (!this.#options.exactNumbers || typeof value !== 'number' || Number.isSafeInteger(value)) return value;
    return exactNumber(scalar.source ?? '') ?? value;
  }

  #alias(alias: Alias, key: OffsetRange | undefined): YamlRead {
    const target = this.#anchors.get(alias.source);
    if (target === undefined)
      this.#stop('unknown-alias', `No anchor "&${alias.source}" stands before this alias.`, alias);
    if (this.#open.has(target)) this.#stop('alias', `"*${alias.source}" contains itself.`, alias);
    if (++this.#aliases > MAX_ALIASES) this.#stop('alias', `More than ${MAX_ALIASES} aliases are used.`, alias);
    const read = this.#node(target, key);
    return { value: read.value, node: { ...read.node, range: this.#range(alias), key } };
  }
}

/** Numbers that JSON has not (`.inf`, `.nan`) stay the text that was written. */
function scalarValue(scalar: Scalar): JsonValue {
  const { value } = scalar;
  if (typeof value === 'number') return Number.isFinite(value) ? value : (scalar.source ?? String(value));
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  return value === undefined ? null : String(value);
}

/** A whole number as YAML writes it: as JSON does, with a plus sign, leading zeros, or in base 8 or 16. */
function exactNumber(source: string): number | bigint | undefined {
  if (/^0[ox][0-9a-fA-F]{1,64}$/.test(source)) return numberOf(String(BigInt(source)));
  return numberOf(source.replace(/^\+/, '').replace(/^(-?)0+(?=\d)/, '$1'));
}

/** `2024: …` has the key `2024` as written, also where YAML reads a number. */
function keyName(key: Scalar): string {
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}
