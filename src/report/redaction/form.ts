/** What one source, a schema or an expected value, knows about a place in a response. */
export interface Form {
  /** The value here is sensitive. */
  readonly marked: boolean;
  /** A sensitive value may stand below. */
  readonly leads: boolean;
  /** The names of the members here are sensitive, whatever their values are. */
  readonly hidesKeys: boolean;
  /** A text, a number or a truth value may stand here. */
  readonly mayBeScalar: boolean;
  readonly mayBeList: boolean;
  /** Nothing is said about what may stand here. */
  readonly isOpen: boolean;
  /** An object may stand here, with members that nobody names. */
  readonly isFree: boolean;
  /** The members that are known by name. */
  readonly keys: readonly string[];
  /** Those of them that are sensitive, or that lead to what is. */
  readonly sensitiveKeys: readonly string[];
  /** The entries of a map, whatever their names; undefined for what is none. */
  readonly entry: Form | undefined;
  /** How a member is known: by its name, as an entry of a map, or not at all. */
  declares(key: string): 'field' | 'entry' | undefined;
  key(name: string): Form;
  /** An element; any of them without an index. */
  element(index?: number): Form;
}
