import type { Desk } from '../desk';
import { address } from '../place';
import { brief } from '../words/dates';
import { bareWords } from '../words/markdown';
import { avatar, initialsOf, robot } from './avatar';
import { button, h, set, text } from './dom';
import { icon } from './icons';
import { KeyedList } from './keyedList';
import { roving } from './roving';

export function conversations(desk: Desk): { element: HTMLElement; show: () => void } {
  const title = h('h2', { id: 'conversations-title' });
  const list = h('ul', { class: 'conversation-list' });
  const rows = new KeyedList(list);
  const tabStop = roving(list, 'a.conversation');
  const chatWithBot = button('Écrire à Rameau.Bot', { class: 'chat-with-bot', 'data-testid': 'chat-with-bot', onclick: () => desk.chatWithBot() });

  const element = h('nav', { class: 'conversations', 'aria-labelledby': 'conversations-title', 'data-testid': 'conversations' },
    h('header', {}, h('a', { class: 'back', href: '#/', 'aria-label': 'Retour aux personnes' }, icon('back')), title),
    list, chatWithBot);

  const show = () => {
    const { clock, bot } = desk.state ?? {};
    text(title, desk.me?.name ?? 'Conversations');
    chatWithBot.hidden = !desk.me || desk.conversations.some(({ type }) => type === 'personal');
    text(chatWithBot, `Écrire à ${bot?.name ?? 'Rameau.Bot'}`);

    const latestFirst = [...desk.conversations].sort((one, other) => (other.lastAt ?? '').localeCompare(one.lastAt ?? ''));
    rows.show(latestFirst.map(({ id, name, type, lastAt, lastText, unread }) => ({
      key: `${desk.person}\n${id}`,
      stamp: [name, type, lastAt, lastText, unread, lastAt && clock && brief(lastAt, clock.now, clock.zone)],
      draw: () => h('li', {}, h('a', { class: `conversation${unread ? ' unread' : ''}`, href: address(desk.person!, id), 'data-testid': 'conversation', 'data-conversation': id },
        type === 'personal' ? robot(name, 40) : avatar(name, initialsOf(name), 40),
        h('span', { class: 'who' }, h('span', { class: 'name' }, name), h('span', { class: 'detail' }, bareWords(lastText ?? 'Aucun message'))),
        h('span', { class: 'when' },
          lastAt && clock && h('time', { datetime: lastAt }, brief(lastAt, clock.now, clock.zone)),
          unread > 0 && h('span', { class: 'count' }, String(unread), h('span', { class: 'unseen' }, unread > 1 ? ' non lus' : ' non lu'))))),
      adjust: (drawn) => set(drawn.firstElementChild!, { 'aria-current': desk.conversation === id && 'page' }),
    })));
    tabStop();
  };

  return { element, show };
}
