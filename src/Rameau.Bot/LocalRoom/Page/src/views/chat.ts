import { refreshFor } from '../cards/refresh';
import type { Message } from '../wire';
import { address } from '../place';
import { capital } from '../words/dates';
import { lines } from '../words/thread';
import { avatar, initialsOf, robot } from './avatar';
import { composer } from './composer';
import { button, h, text } from './dom';
import { icon } from './icons';
import { KeyedList } from './keyedList';
import { drawMessage, type Showing } from './messageView';
import { ScrollKeeper } from './scroll';

export function chat(showing: Showing): { element: HTMLElement; show: () => void } {
  const { desk } = showing;
  const face = h('span', { class: 'face' });
  const back = h('a', { class: 'back', href: '#/', 'aria-label': 'Retour aux conversations', 'data-testid': 'back' }, icon('back'));
  const title = h('h2', { id: 'chat-title', 'data-testid': 'chat-title' });
  const members = h('p', { class: 'members' });
  const messages = h('div', { class: 'messages', role: 'group', 'aria-label': 'Messages', tabindex: 0, 'data-testid': 'messages' });
  const typing = h('p', { class: 'typing', role: 'status', 'data-testid': 'typing' });
  const toEnd = button('Nouveaux messages', { class: 'to-end', shape: 'circular', appearance: 'primary', hidden: true, 'data-testid': 'to-end', onclick: () => scroll.toEnd() }, icon('down', 'start'), 'Nouveaux messages');
  const empty = h('p', { class: 'empty' });
  const compose = composer(desk);
  const scroll = new ScrollKeeper(messages, toEnd);
  const rows = new KeyedList(messages);
  const seen = refreshWhenSeen(showing, messages);

  const element = h('section', { class: 'chat', 'aria-labelledby': 'chat-title', 'data-testid': 'chat' },
    h('header', { class: 'chat-head' }, back, face, h('div', { class: 'names' }, title, members)),
    empty, messages, h('div', { class: 'below' }, toEnd, typing), compose.element);

  const show = () => {
    const { open, state } = desk;
    element.classList.toggle('nothing', !open);
    back.href = desk.person ? address(desk.person) : '#/';
    text(title, open?.name ?? 'Conversation');
    text(members, open ? membership(open.members.map(({ name }) => name)) : '');
    text(empty, emptiness(!!open, desk.thread, !!desk.person));
    empty.hidden = !!open && !!desk.thread?.length;
    messages.hidden = !open;
    if (face.dataset['of'] !== open?.id) {
      face.dataset['of'] = open?.id ?? '';
      face.replaceChildren(...(open ? [open.type === 'personal' ? robot(open.name, 36) : avatar(open.name, initialsOf(open.name), 36)] : []));
    }

    scroll.around(desk.key, desk.thread ? desk.thread.at(-1)?.id ?? '' : null, () => rows.show(lines(desk.thread ?? [], state?.clock.zone ?? 'Europe/Paris').map((line) => {
      if (line.kind === 'day') {
        return { key: `${desk.key}\nday ${line.on}`, stamp: [], draw: () => h('h3', { class: 'day' }, h('span', {}, capital(line.on))) };
      }
      const { message, opensRun } = line;
      const cards = desk.views.cardsOf(message);
      return {
        key: `${desk.key}\n${message.id}`,
        stamp: [message, cards.length === 1 ? cards[0] : cards, showing.look],
        draw: () => seen(message, drawMessage(message, cards, showing)),
        adjust: (drawn) => drawn.classList.toggle('opens-run', opensRun),
      };
    })));

    const writes = desk.typing?.conversationId === desk.conversation ? desk.typing : null;
    text(typing, writes ? `${writes.name} écrit…` : '');
    compose.show();
  };

  return { element, show };
}

/** A card asks to be drawn for this person when it comes into view, as Teams does. */
function refreshWhenSeen(showing: Showing, root: HTMLElement): (message: Message, drawn: HTMLElement) => HTMLElement {
  const { desk } = showing;
  const of = new WeakMap<Element, Message>();

  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      const message = of.get(target);
      const refresh = message && desk.me && refreshFor(message, desk.me.teamsId);
      const filling = target.querySelector('input:focus, textarea:focus, select:focus');

      if (isIntersecting && refresh && !filling && desk.views.takeRefresh(message, Date.now())) {
        // Nobody asked for it: when it fails, the card for everyone is still there.
        desk.tap(message, refresh, 'automatic').catch(() => {});
      }
    }
  }, { root });

  return (message, drawn) => {
    of.set(drawn, message);
    observer.observe(drawn);
    return drawn;
  };
}

function membership(names: string[]): string {
  return names.length > 2 ? `${names.length} personnes` : names.join(', ');
}

function emptiness(opened: boolean, thread: Message[] | undefined, playing: boolean): string {
  if (!opened) {
    return playing ? 'Choisissez une conversation.' : 'Choisissez qui vous êtes.';
  }
  return thread ? 'Aucun message pour l’instant. Écrivez le premier, ou faites avancer l’horloge.' : 'Lecture des messages…';
}
