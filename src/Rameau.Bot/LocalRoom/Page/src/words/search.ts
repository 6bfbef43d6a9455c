/** Accents and case do not matter when one looks for somebody. */
const bare = (text: string) => text.normalize('NFD').replace(/\p{Diacritic}/gu, '').toLocaleLowerCase('fr');

export function matches(sought: string, ...fields: string[]): boolean {
  const text = bare(fields.join(' '));
  return bare(sought).split(/\s+/).every((word) => text.includes(word));
}
