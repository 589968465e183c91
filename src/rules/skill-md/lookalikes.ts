/** Letters of other scripts that look like small Latin ones (Unicode Technical Standard 39, confusables.txt). */
const LOOKALIKES: Readonly<Record<string, string>> = {
  // Cyrillic
  а: 'a',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  ӏ: 'l',
  о: 'o',
  р: 'p',
  ԛ: 'q',
  ѕ: 's',
  ԝ: 'w',
  х: 'x',
  у: 'y',
  // Greek
  α: 'a',
  γ: 'y',
  ι: 'i',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  σ: 'o',
  υ: 'u',
  // Armenian
  հ: 'h',
  ո: 'n',
  օ: 'o',
  ս: 'u',
  // Latin beyond ASCII
  ı: 'i',
  ɑ: 'a',
  ɡ: 'g',
};

const SCRIPTS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\p{M}/u, 'a combining mark'],
  [/\p{sc=Cyrillic}/u, 'Cyrillic'],
  [/\p{sc=Greek}/u, 'Greek'],
  [/\p{sc=Armenian}/u, 'Armenian'],
  [/\p{sc=Latin}/u, 'Latin beyond ASCII'],
  [/\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}|\p{sc=Hangul}/u, 'East Asian'],
  [/\p{sc=Arabic}/u, 'Arabic'],
  [/\p{sc=Hebrew}/u, 'Hebrew'],
  [/\p{sc=Devanagari}/u, 'Devanagari'],
  [/\p{sc=Thai}/u, 'Thai'],
  [/\p{Zs}|\p{Cf}/u, 'invisible'],
  [/\p{P}|\p{S}/u, 'a sign'],
];

/** The ASCII letter that a character looks like or is another form of; undefined for none. */
export function lookalikeOf(character: string): string | undefined {
  const plain = character.normalize('NFKD').toLowerCase();
  if (/^[a-z0-9-]/.test(plain) && plain !== character) return plain.charAt(0);
  return Object.hasOwn(LOOKALIKES, plain) ? LOOKALIKES[plain] : undefined;
}

/** What a character is, for people: its number and its script. */
export function describeCharacter(character: string): string {
  const number = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const script = SCRIPTS.find(([pattern]) => pattern.test(character))?.[1];
  return script === undefined ? number : `${number}, ${script}`;
}
