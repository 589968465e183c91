/** Shapes of an error body. */
export const errorShapes = ['detail', 'list', 'wrapped', 'error', 'text', 'message', 'html', 'empty'] as const;
export type ErrorShape = (typeof errorShapes)[number];

/** Which of the matching requests a fault hits; they are counted from 1 for each rule. */
export type Occasion =
  | { readonly kind: 'always' }
  | { readonly kind: 'first'; readonly count: number }
  | { readonly kind: 'every'; readonly count: number }
  | { readonly kind: 'only'; readonly ordinals: readonly number[] }
  | { readonly kind: 'probability'; readonly share: number };

/** What goes wrong. */
export type Fault =
  /** Answers an error instead. */
  | {
      readonly kind: 'reply';
      readonly status: number;
      readonly shape: ErrorShape;
      readonly message: string;
      readonly retryAfterS?: number;
      /** Names the request field in a 422 list. */
      readonly field?: string;
    }
  /** Closes the connection without a byte of reply. */
  | { readonly kind: 'reset' }
  /** Never replies. */
  | { readonly kind: 'hang' }
  /** Sends the first half of the body under the full `Content-Length`, then closes. */
  | { readonly kind: 'cut' }
  /** Sends the first half of the body as if it were all. */
  | { readonly kind: 'truncate' }
  /** Leaves the identifier out of a 2xx. */
  | { readonly kind: 'no-id' }
  /** Replaces files in a zip, or with null takes them out. */
  | { readonly kind: 'alter'; readonly files: Readonly<Record<string, Uint8Array | null>> }
  /** Sends other bytes under the same status. */
  | { readonly kind: 'replace'; readonly bytes: Uint8Array }
  /** Waits before it replies; milliseconds. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** Answers 303 with a `Location` that has the true reply after a while; milliseconds. */
  | { readonly kind: 'continue'; readonly ms: number };

/** A fault, and the requests that it befalls. */
export interface FaultRule {
  /** `METHOD /path-template` (`GET /agent/executions/{id}`), with `*` for any method or path. */
  readonly on: string;
  readonly occasion: Occasion;
  /** Only requests that carry this key count. */
  readonly key?: string;
  readonly fault: Fault;
  /** Whether the request is carried out before the fault strikes. */
  readonly after: boolean;
}
