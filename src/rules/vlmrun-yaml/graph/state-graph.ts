import type { OffsetRange } from '../../../source/position.ts';

/** The start or the end of the graph, or of the composite state around it. */
export const EDGE = '[*]';

/** A state of a graph. Ranges are offsets into the graph's text. */
export interface GraphState {
  readonly id: string;
  readonly kind: 'plain' | 'choice' | 'fork' | 'join' | 'composite';
  /** Where it is named first. */
  readonly range: OffsetRange;
  /** Id of the composite state around it; absent at the top level. */
  readonly parent?: string;
  readonly descriptions: readonly { readonly text: string; readonly range: OffsetRange; readonly line: OffsetRange }[];
}

/** One arrow. */
export interface Transition {
  readonly from: string;
  readonly to: string;
  /** The text behind the colon. */
  readonly label?: string;
  /** Id of the composite state that the line stands in; absent at the top level. */
  readonly parent?: string;
  /** The whole statement, its two ends, and the line with its break (to delete it). */
  readonly range: OffsetRange;
  readonly fromRange: OffsetRange;
  readonly toRange: OffsetRange;
  readonly line: OffsetRange;
}

/** A line that is wrong, or that Mermaid reads as something nobody wrote. */
export interface GraphProblem {
  readonly message: string;
  readonly range: OffsetRange;
  /** What is legal but not what was meant. */
  readonly part?: 'legal';
  readonly fix?: { readonly description: string; readonly edits: readonly { range: OffsetRange; newText: string }[] };
}

/** A parsed `graph`. */
export interface StateGraph {
  /** Where the header stands; absent when there is none. */
  readonly header?: OffsetRange;
  /** By id, in the order of the text. */
  readonly states: ReadonlyMap<string, GraphState>;
  readonly transitions: readonly Transition[];
  readonly problems: readonly GraphProblem[];
  /** False when a line could not be read, so that states or transitions may be missing. */
  readonly complete: boolean;
}
