import { isJsonObject, type JsonValue } from '../json.ts';
import { schemaLimits } from './limits.ts';
import { asReference, parseUri, valueAt } from './references.ts';
import { isSchema, type Schema, type Subschema, subschemas } from './subschemas.ts';

/** A schema with its own URI: the root, or one with an `$id` that is not just a fragment. */
export interface SchemaResource {
  readonly uri: URL;
  readonly node: SchemaNode;
}

/** One schema inside a schema document. */
export interface SchemaNode {
  readonly pointer: string;
  readonly schema: Schema;
  /** The schema around it; absent for the root and for what only a reference leads to. */
  readonly parent?: SchemaNode;
  /** Keyword of the parent that holds it, and the name or index under that keyword. */
  readonly keyword?: string;
  readonly key?: string;
  /** The resource that references in this schema are relative to. */
  readonly resource: SchemaResource;
}

/** Where a reference leads. */
export type Resolution =
  | { readonly kind: 'schema'; readonly node: SchemaNode }
  /** A pointer or name that is not there, or something there that is no schema. */
  | { readonly kind: 'missing'; readonly pointer?: string }
  | { readonly kind: 'not-a-schema'; readonly pointer: string }
  /** Another document: nothing is ever fetched. */
  | { readonly kind: 'elsewhere' };

/** Every schema of a document by its pointer, including those that only references lead to. */
export class SchemaIndex {
  readonly root: SchemaNode;
  /** True when the limit on subschemas ended the walk early. */
  readonly truncated: boolean;
  readonly #value: JsonValue;
  readonly #nodes = new Map<string, SchemaNode>();
  readonly #resources = new Map<string, SchemaResource>();
  readonly #named = new Map<string, SchemaNode>();
  readonly #resolved = new Map<SchemaNode, Resolution>();

  /** `value` must not be nested deeper than the limits allow. */
  constructor(value: Schema) {
    this.#value = value;
    this.root = this.#add(undefined, { pointer: '', schema: value, keyword: '' });
    this.#walk(this.root);
    for (const node of this.#nodes.values()) if (!this.#full) this.resolve(node);
    this.truncated = this.#full;
  }

  get #full(): boolean {
    return this.#nodes.size > schemaLimits.subschemas;
  }

  get hasReferences(): boolean {
    return this.#resolved.size > 0;
  }

  /** In the order of the text; what only references lead to comes last. */
  nodes(): Iterable<SchemaNode> {
    return this.#nodes.values();
  }

  at(pointer: string): SchemaNode | undefined {
    return this.#nodes.get(pointer);
  }

  /** Names that `#name` references can use, and absolute URIs of resources. */
  names(): string[] {
    return [...this.#named.keys()].map((name) => name.slice(name.indexOf('#')));
  }

  /** Where the `$ref` of a schema leads; undefined for a schema without one. */
  resolve(node: SchemaNode): Resolution | undefined {
    const known = this.#resolved.get(node);
    if (known) return known;
    const reference = asReference(node.schema);
    if (reference === undefined) return undefined;
    const resolution = this.#follow(node, reference);
    this.#resolved.set(node, resolution);
    return resolution;
  }

  #follow(node: SchemaNode, reference: string): Resolution {
    const uri = parseUri(reference, node.resource.uri);
    if (uri === undefined) return { kind: 'missing' };
    const fragment = decodeFragment(uri.hash);
    if (fragment === undefined) return { kind: 'missing' };
    const resource = this.#resources.get(withoutFragment(uri));
    if (resource === undefined) return { kind: 'elsewhere' };
    if (fragment === '') return { kind: 'schema', node: resource.node };
    if (!fragment.startsWith('/')) {
      const named = this.#named.get(`${withoutFragment(uri)}#${fragment}`);
      return named ? { kind: 'schema', node: named } : { kind: 'missing' };
    }
    const pointer = resource.node.pointer + fragment;
    const target = this.#nodes.get(pointer);
    if (target) return { kind: 'schema', node: target };
    const value = valueAt(this.#value, pointer);
    if (value === undefined) return { kind: 'missing', pointer };
    if (!isSchema(value)) return { kind: 'not-a-schema', pointer };
    const found = this.#add(undefined, { pointer, schema: value, keyword: '' }, resource);
    this.#walk(found);
    return { kind: 'schema', node: found };
  }

  #walk(start: SchemaNode): void {
    const pending = [start];
    for (let node = pending.pop(); node !== undefined && !this.#full; node = pending.pop()) {
      if (typeof node.schema === 'boolean') continue;
      const below: SchemaNode[] = [];
      for (const subschema of subschemas(node.schema, node.pointer))
        if (!this.#nodes.has(subschema.pointer) && !this.#full) below.push(this.#add(node, subschema));
      for (const child of below.reverse()) pending.push(child);
    }
  }

  #add(
    parent: SchemaNode | undefined,
    { pointer, schema, keyword, key }: Subschema,
    from?: SchemaResource,
  ): SchemaNode {
    const around = parent?.resource ?? from;
    const id = isJsonObject(schema) && asReference(schema) === undefined ? schema.$id : undefined;
    const uri = typeof id === 'string' ? parseUri(id, around?.uri ?? ROOT) : undefined;
    const own = around === undefined || (uri !== undefined && withoutFragment(uri) !== withoutFragment(around.uri));
    const node: { -readonly [K in keyof SchemaNode]: SchemaNode[K] } = {
      pointer,
      schema,
      ...(parent && { parent, keyword }),
      ...(key !== undefined && { key }),
      resource: around as SchemaResource,
    };
    if (own) {
      node.resource = { uri: uri ?? ROOT, node };
      this.#register(node.resource);
    }
    const name = uri === undefined ? undefined : decodeFragment(uri.hash);
    if (uri && name && !name.startsWith('/')) this.#named.set(`${withoutFragment(uri)}#${name}`, node);
    this.#nodes.set(pointer, node);
    return node;
  }

  #register(resource: SchemaResource): void {
    const uri = withoutFragment(resource.uri);
    if (!this.#resources.has(uri)) this.#resources.set(uri, resource);
  }
}

// The base of a schema without an absolute `$id`; nothing can refer to it by this name.
const ROOT = new URL('skill-output:/schema.json');

function withoutFragment(uri: URL): string {
  const hash = uri.href.indexOf('#');
  return hash < 0 ? uri.href : uri.href.slice(0, hash);
}

function decodeFragment(hash: string): string | undefined {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return undefined;
  }
}
