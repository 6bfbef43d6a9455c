import { h } from './dom';

/** Initials on a colour that stays with the person. */
export function avatar(name: string, initials: string, size = 32, color = 'colorful'): HTMLElement {
  return h('fluent-avatar', { name, initials, size, color, 'aria-hidden': 'true' });
}

export const initialsOf = (name: string) =>
  name.split(/[\s·–-]+/).filter((word) => /^\p{L}/u.test(word)).slice(0, 2).map((word) => word[0]!.toLocaleUpperCase('fr')).join('');
