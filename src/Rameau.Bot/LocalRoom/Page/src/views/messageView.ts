import type { Desk } from '../desk';
import { said } from '../desk';
import { drawCard } from '../cards/card';
import type { Look } from '../look';
import type { CardJson, Message } from '../wire';
import { dayAndHour, hour } from '../words/dates';
import { markdown, plain } from '../words/markdown';
import { avatar, robot } from './avatar';
import { button, h } from './dom';
import { icon } from './icons';

export interface Showing {
  desk: Desk;
  look: Look;
  note: (text: string) => void;
}

export function drawMessage(message: Message, cards: readonly CardJson[], showing: Showing): HTMLElement {
  if (message.system) {
    return h('p', { class: 'system', 'data-testid': 'message', 'data-message': message.id }, message.text ?? message.summary ?? '');
  }
  const { from } = message;
  const mine = from.id === showing.desk.person;
  const head = h('header', { class: 'message-head' },
    h('span', { class: 'author' }, from.name),
    from.isBot && h('span', { class: 'robot' }, 'robot'),
    time(message, showing),
    message.edited && !message.deleted && h('span', { class: 'edited' }, 'modifié'));

  return h('article', {
    class: `message${mine ? ' mine' : ''}`, 'aria-label': `${from.name}${from.isBot ? ', robot' : ''}, ${hour(message.at, zone(showing))}`,
    'data-testid': 'message', 'data-message': message.id,
  },
  !mine && (from.isBot ? robot(from.name, 32) : avatar(from.name, from.initials, 32)),
  h('div', { class: 'message-body' }, head, ...content(message, cards, showing)));
}

function content(message: Message, cards: readonly CardJson[], showing: Showing): HTMLElement[] {
  if (message.deleted) {
    return [h('p', { class: 'bubble deleted' }, 'Ce message a été supprimé.')];
  }
  const drawn: HTMLElement[] = [];
  if (message.text) {
    const bubble = h('div', { class: 'bubble' });
    bubble.innerHTML = message.from.isBot && message.textFormat !== 'plain' ? markdown(message.text) : plain(message.text);
    drawn.push(bubble);
  }
  drawn.push(...cards.map((json) => drawCard(json, showing.look, {
    execute: (tap) => attempt(() => showing.desk.tap(message, tap, 'manual')),
    submit: (data, quietly) => attempt(async () => {
      await showing.desk.submit(message, data);
      if (!quietly) {
        showing.note('Réponse envoyée.');
      }
      return null;
    }),
  })));
  drawn.push(reactions(message, showing));
  return drawn;
}

const attempt = (act: () => Promise<string | null>) => act().catch(said);

function reactions(message: Message, { desk }: Showing): HTMLElement {
  const likes = message.reactions.find(({ type }) => type === 'like')?.count ?? 0;
  const others = message.reactions.filter(({ type, count }) => type !== 'like' && count > 0);
  const bar = h('footer', { class: `reactions${likes || others.length ? ' some' : ''}` });

  if (message.from.isBot) {
    bar.append(button('J’aime', {
      class: 'like', size: 'small', appearance: 'subtle', shape: 'circular', 'icon-only': likes === 0, 'data-testid': 'like',
      'aria-label': likes ? `J’aime, ${likes} déjà` : 'J’aime', onclick: () => desk.like(message),
    }, icon('like'), likes ? ` ${likes}` : null));
  } else if (likes) {
    bar.append(h('span', { class: 'reaction' }, icon('like'), ` ${likes}`));
  }
  bar.append(...others.map(({ type, count }) => h('span', { class: 'reaction' }, `${type} ${count}`)));
  return bar;
}

function time(message: Message, showing: Showing): HTMLElement {
  return h('time', { datetime: message.at, title: dayAndHour(message.at, zone(showing)) }, hour(message.at, zone(showing)));
}

const zone = ({ desk }: Showing) => desk.state?.clock.zone ?? 'Europe/Paris';
