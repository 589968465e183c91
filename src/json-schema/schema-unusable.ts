/**
 * Why a schema cannot be used to check anything.
 * - `invalid`: it breaks the draft-07 meta-schema
 * - `too-complex`: it exceeds a limit on size, depth, subschemas or references
 * - `ref`: a reference leads nowhere, out of the file, or in a circle
 * - `pattern`: a regular expression is not ECMAScript
 * - `property-name`: it declares a property that JavaScript cannot check (`__proto__`)
 * - `time`: compiling it took too long
 */
export type UnusableReason = 'invalid' | 'too-complex' | 'ref' | 'pattern' | 'property-name' | 'time';

/** A schema that cannot be used. The message is one line for people; `pointer` leads to the culprit. */
export class SchemaUnusable extends Error {
  override readonly name = 'SchemaUnusable';
  readonly reason: UnusableReason;
  readonly pointer: string;

  constructor(reason: UnusableReason, pointer: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
    this.pointer = pointer;
  }
}
