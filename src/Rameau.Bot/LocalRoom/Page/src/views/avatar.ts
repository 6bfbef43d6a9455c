import { h } from './dom';

/** Initials on a colour that stays with the person. */
export function avatar(name: string, initials: string, size = 32): HTMLElement {
  return h('fluent-avatar', { name, initials, size, color: 'colorful', 'aria-hidden': 'true' });
}

/** The bot's own icon, the one that Teams shows. */
export function robot(name: string, size = 32): HTMLElement {
  return h('fluent-avatar', { name, size, shape: 'square', 'aria-hidden': 'true' }, h('img', { src: '/room/bot.png', alt: '' }));
}

export const initialsOf = (name: string) =>
  name.split(/[\s·–-]+/).filter((word) => /^\p{L}/u.test(word)).slice(0, 2).map((word) => word[0]!.toLocaleUpperCase('fr')).join('');
