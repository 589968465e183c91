import type { PathStep } from '../../evals/field-path.ts';
import type { Form } from './form.ts';
import { PathCursor } from './path-match.ts';

interface Parts {
  readonly forms: readonly Form[];
  readonly paths: PathCursor;
  /** Something above is sensitive as a whole. */
  readonly inMarked: boolean;
  readonly declared: boolean;
}

/**
 * A place in a response, with all that the output schema and the paths of `redact` say about it. What nobody declares
 * has no forms, and nothing below it has any.
 */
export class Place {
  readonly #forms: readonly Form[];
  readonly #paths: PathCursor;
  /** The value here is sensitive, or part of one that is. */
  readonly marked: boolean;
  /** Somebody says that a value may stand here. */
  readonly declared: boolean;

  private constructor({ forms, paths, inMarked, declared }: Parts) {
    this.#forms = forms;
    this.#paths = paths;
    this.marked = inMarked || paths.matched || forms.some(({ marked }) => marked);
    this.declared = declared;
  }

  /** The whole response. There are no forms where nothing is known of it but the paths. */
  static root(forms: readonly Form[], paths: readonly (readonly PathStep[])[]): Place {
    return new Place({ forms, paths: PathCursor.start(paths), inMarked: false, declared: true });
  }

  key(name: string): Place {
    const paths = this.#paths.step(name);
    const forms = this.#forms.filter((form) => form.declares(name) !== undefined).map((form) => form.key(name));
    return new Place({ forms, paths, inMarked: this.marked, declared: forms.length > 0 || paths.named });
  }

  /** Whose word a key is: the schema's or a path's, the name of an entry that is not sensitive, or one to hide. */
  keyKind(name: string): 'word' | 'entry' | 'hidden' {
    const kinds = this.#forms.map((form) => form.declares(name));
    if (kinds.includes('field') || this.#paths.step(name).named) return 'word';
    const hidden = this.#forms.some(({ hidesKeys }) => hidesKeys) || this.key(name).marked;
    return kinds.includes('entry') && !hidden ? 'entry' : 'hidden';
  }

  /** True when a key is the name of an entry of a map, or of an object whose names are sensitive. */
  isMap(name: string): boolean {
    return this.#forms.some((form) => form.hidesKeys || form.declares(name) === 'entry');
  }

  /** An element; any of them without an index. */
  element(index?: number): Place {
    const paths = this.#paths.step(index ?? 0);
    const forms = this.#forms.filter((form) => form.mayBeList).map((form) => form.element(index));
    return new Place({ forms, paths, inMarked: this.marked, declared: forms.length > 0 || paths.named });
  }

  /** A sensitive value may stand below. */
  get leads(): boolean {
    return !this.marked && (this.#forms.some(({ leads }) => leads) || this.#pathLeads);
  }

  /** A text, a number or a truth value here hides nothing that would have to be found below. */
  get mayBeScalar(): boolean {
    if (this.leads) return false;
    return !this.#paths.mayLead || this.#forms.some(({ mayBeScalar }) => mayBeScalar);
  }

  /** A list here hides nothing that would have to be found elsewhere. */
  get mayBeList(): boolean {
    if (this.#forms.some(({ leads }) => leads)) return this.#forms.some((form) => form.leads && form.mayBeList);
    return !this.#pathLeads || this.#paths.needs === 'list';
  }

  /** Members of an object here that are sensitive, or that lead to what is. */
  get sensitiveKeys(): readonly string[] {
    const ofPaths = this.#pathLeads ? this.#paths.keys.filter((key) => this.#mayHold(key)) : [];
    return [...this.#forms.flatMap(({ sensitiveKeys }) => sensitiveKeys), ...ofPaths];
  }

  // A list of paths serves many skills: one that leads nowhere in a known form belongs to another.
  get #pathLeads(): boolean {
    const { needs, keys } = this.#paths;
    if (needs === undefined) return false;
    if (needs === 'list') return this.#forms.length === 0 || this.#forms.some(({ mayBeList }) => mayBeList);
    if (keys.length > 0) return keys.some((key) => this.#mayHold(key));
    return this.#forms.length === 0 || this.#forms.some((form) => form.isOpen || form.keys.length > 0);
  }

  #mayHold(key: string): boolean {
    return this.#forms.length === 0 || this.#forms.some((form) => form.isOpen || form.declares(key) !== undefined);
  }
}
