import { isJsonObject, type JsonValue } from '../../json.ts';
import type { Form } from './form.ts';

/** The form of an expected value: what a response may hold where no schema says it. Marks nothing. */
export function expectedForm(value: JsonValue): Form {
  return new ExpectedForm([value]);
}

class ExpectedForm implements Form {
  readonly marked = false;
  readonly leads = false;
  readonly hidesKeys = false;
  readonly isOpen = false;
  readonly isFree = false;
  readonly sensitiveKeys = [];
  readonly entry = undefined;
  readonly #values: readonly JsonValue[];

  constructor(values: readonly JsonValue[]) {
    this.#values = values;
  }

  get mayBeScalar(): boolean {
    return this.#values.some((value) => typeof value !== 'object' || value === null);
  }

  get mayBeList(): boolean {
    return this.#values.some(Array.isArray);
  }

  get keys(): readonly string[] {
    return [...new Set(this.#values.flatMap((value) => (isJsonObject(value) ? Object.keys(value) : [])))];
  }

  declares(key: string): 'field' | undefined {
    return this.#values.some((value) => isJsonObject(value) && Object.hasOwn(value, key)) ? 'field' : undefined;
  }

  key(name: string): Form {
    return new ExpectedForm(
      this.#values.flatMap((value) => (isJsonObject(value) && Object.hasOwn(value, name) ? [value[name] ?? null] : [])),
    );
  }

  element(): Form {
    return new ExpectedForm(this.#values.flatMap((value) => (Array.isArray(value) ? value : [])));
  }
}
