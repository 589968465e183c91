import type { TextMatch } from './text-match.ts';

/** Languages whose names of months are known. */
const LOCALES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'cs', 'sv', 'da', 'nb', 'fi', 'tr', 'ru', 'uk'];

const BEFORE = String.raw`(?<![\p{L}\p{N}])`;
const BEHIND = String.raw`(?![\p{N}])`;
const GAP = String.raw`[\s.,/'-]{1,3}`;
const NO_GAP = String.raw`[\s.,/'-]{0,3}`;
const NAME = String.raw`(\p{L}[\p{L}\p{M}]{2,14})`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th|er|º|ª)?`;
const OF = `(?:(?:of|de|del|di|do|d)${GAP})?`;
const FORMS = {
  numbers: new RegExp(`${BEFORE}(\\d{1,4})(?:${GAP}|年)(\\d{1,2})(?:${GAP}|月)(\\d{1,4})${BEHIND}`, 'gu'),
  compact: new RegExp(`${BEFORE}(\\d{6}|\\d{8})${BEHIND}`, 'gu'),
  dayFirst: new RegExp(`${BEFORE}${DAY}${NO_GAP}${OF}${NAME}(?:${NO_GAP}${OF}(\\d{4}|\\d{2})${BEHIND})?`, 'giu'),
  monthFirst: new RegExp(`${BEFORE}${NAME}${GAP}${DAY}${BEHIND}(?:${GAP}(\\d{4}|\\d{2})${BEHIND})?`, 'giu'),
  yearFirst: new RegExp(`${BEFORE}(\\d{4})${GAP}${NAME}${GAP}${DAY}${BEHIND}`, 'giu'),
} as const;

/** Days that must not be shown, found again in the notations that people and models use. */
export class ClearDates {
  readonly #values = new Map<string, string>();

  /** Remembers the days that a value names. Returns false where it names none. */
  add(value: string): boolean {
    const found = daysIn(value);
    for (const { days } of found)
      for (const day of days) {
        this.#values.set(day, value);
        // Without its year a day is still half of a birthday.
        this.#values.set(day.slice(-5), value);
      }
    return found.length > 0;
  }

  find(text: string): TextMatch[] {
    if (this.#values.size === 0) return [];
    return daysIn(text).flatMap(({ start, end, days }) => {
      const day = days.find((one) => this.#values.has(one));
      const value = day === undefined ? undefined : this.#values.get(day);
      return value === undefined ? [] : [{ start, end, value }];
    });
  }
}

interface FoundDay {
  readonly start: number;
  readonly end: number;
  /** `YYYY-MM-DD` for each way to read it, `MM-DD` where no year stands beside it. */
  readonly days: readonly string[];
}

function daysIn(text: string): FoundDay[] {
  if (!/\d/.test(text)) return [];
  const found: FoundDay[] = [];
  const look = (form: RegExp, read: (groups: readonly string[]) => readonly string[]) => {
    for (const match of text.matchAll(form)) {
      const days = read(match.slice(1));
      if (days.length > 0) found.push({ start: match.index, end: match.index + match[0].length, days });
    }
  };
  look(FORMS.numbers, ([a = '', b = '', c = '']) => numericDays(a, b, c));
  look(FORMS.compact, ([digits = '']) => compactDays(digits));
  look(FORMS.dayFirst, ([day = '', name = '', year]) => namedDays(year, name, day));
  look(FORMS.monthFirst, ([name = '', day = '', year]) => namedDays(year, name, day));
  look(FORMS.yearFirst, ([year, name = '', day = '']) => namedDays(year, name, day));
  return found;
}

function numericDays(a: string, b: string, c: string): string[] {
  if (a.length > 2) return day(a, b, c);
  return [...day(c, b, a), ...day(c, a, b), ...(c.length <= 2 && a.length === 2 ? day(a, b, c) : [])];
}

function compactDays(digits: string): string[] {
  const [two, four] = [(at: number) => digits.slice(at, at + 2), (at: number) => digits.slice(at, at + 4)];
  if (digits.length === 8)
    return [...day(four(0), two(4), two(6)), ...day(four(4), two(2), two(0)), ...day(four(4), two(0), two(2))];
  return [...day(two(0), two(2), two(4)), ...day(two(4), two(2), two(0)), ...day(two(4), two(0), two(2))];
}

function namedDays(year: string | undefined, name: string, dayOfMonth: string): string[] {
  const month = monthNamed(name);
  if (month === undefined) return [];
  return day(year ?? '', String(month), dayOfMonth);
}

/** A year of two digits may be of this century or of the last; three digits are none. */
function day(year: string, month: string, dayOfMonth: string): string[] {
  const [m, d] = [Number(month), Number(dayOfMonth)];
  if (m < 1 || m > 12 || d < 1 || d > 31) return [];
  const rest = `${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  if (year === '') return [rest];
  if (year.length === 4) return [`${year}-${rest}`];
  const short = year.padStart(2, '0');
  return year.length > 2 ? [] : [`19${short}-${rest}`, `20${short}-${rest}`];
}

let months: ReadonlyMap<string, number> | undefined;

function monthNamed(name: string): number | undefined {
  months ??= new Map(LOCALES.flatMap(namesOfMonths));
  return months.get(plain(name));
}

function namesOfMonths(locale: string): [string, number][] {
  const formats = (['long', 'short'] as const).flatMap((month) => [
    new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' }),
    // Some languages bend the name beside a day.
    new Intl.DateTimeFormat(locale, { day: 'numeric', month, timeZone: 'UTC' }),
  ]);
  return formats.flatMap((format) =>
    Array.from({ length: 12 }, (_, index): [string, number] => {
      const parts = format.formatToParts(Date.UTC(2001, index, 15));
      return [plain(parts.find(({ type }) => type === 'month')?.value ?? ''), index + 1];
    }),
  );
}

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}|\./gu, '')
    .toLowerCase();
}
