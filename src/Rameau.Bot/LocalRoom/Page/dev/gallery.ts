// Draws cards one beside the other, as the room does, to be looked at as pictures: window.draw(cards, look).
import '../src/styles/page.css';
import '../src/styles/chat.css';
import '../src/styles/cards.css';
import { setTheme } from '@fluentui/web-components';
import { drawCard } from '../src/cards/card';
import { extendCards } from '../src/cards/elements';
import { themes, type Look } from '../src/look';
import { h } from '../src/views/dom';
import type { CardJson } from '../src/wire';

extendCards();

declare global {
  interface Window { draw: (cards: { name: string; card: CardJson }[], look: Look, width: number) => void }
}

const nowhere = { execute: () => Promise.resolve(null), submit: () => Promise.resolve(null) };

window.draw = (cards, look, width) => {
  setTheme(themes[look]);
  document.documentElement.dataset['theme'] = look;
  document.body.style.cssText = 'display: block; height: auto; overflow: visible; padding: 12px; background: var(--colorNeutralBackground3)';
  document.body.replaceChildren(h('div', { style: 'display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start' },
    ...cards.map(({ name, card }) => h('figure', { style: `margin: 0; width: ${width}px` },
      h('figcaption', { style: 'font: 11px sans-serif; color: gray; overflow-wrap: anywhere' }, name), drawCard(card, look, nowhere)))));
};
