import type { PositionedDocument } from './json.ts';
import type { OffsetRange } from './position.ts';

/** How a scalar was written, for rules about block scalars, comments and quoting. */
export interface ScalarStyle {
  readonly kind: 'plain' | 'single-quoted' | 'double-quoted' | 'literal' | 'folded';
  /** The text as it stands in the file, without the quotes and block header. */
  readonly source: string;
  /** Offset in the file of the first character of a block scalar's content, and the indentation that is stripped. */
  readonly block?: { readonly contentOffset: number; readonly indent: number };
  /** A comment behind the value on its line, from the `#`. */
  readonly comment?: OffsetRange;
}

/** A `vlmrun.yaml`, a frontmatter or a suite. */
export interface YamlDocument extends PositionedDocument {
  readonly language: 'yaml';
  /** How the scalar at a JSON pointer was written; absent for collections and pointers that lead nowhere. */
  scalar(pointer: string): ScalarStyle | undefined;
}
