import '@fluentui/web-components/avatar.js';
import '@fluentui/web-components/button.js';
import '@fluentui/web-components/text-input.js';
import './styles/page.css';
import './styles/lists.css';
import './styles/chat.css';
import './styles/cards.css';
import './styles/journal.css';
import { extendCards } from './cards/elements';
import { Desk } from './desk';
import { chat } from './views/chat';
import { clockBar } from './views/clockBar';
import { conversations } from './views/conversations';
import { button, h, set } from './views/dom';
import { icon } from './views/icons';
import { journal } from './views/journal';
import { people } from './views/people';
import { themeSwitch } from './views/theme';
import { toasts } from './views/toasts';
import { bareWords } from './words/markdown';

extendCards();

let drawing = 0;
const redraw = () => {
  drawing ||= requestAnimationFrame(() => {
    drawing = 0;
    show();
  });
};

const notes = toasts();
const heard = h('div', { class: 'unseen', 'aria-live': 'polite', 'data-testid': 'heard' });
const oneColumn = matchMedia('(max-width: 699px)');

const desk = new Desk(
  redraw,
  notes.tell,
  ({ from, text, summary }) => { heard.textContent = `${from.name} : ${bareWords(text || summary || 'une carte')}`; },
  () => !oneColumn.matches,
);

const theme = themeSwitch(redraw);
const openJournal = button('Ce qui a été envoyé', { appearance: 'subtle', 'data-testid': 'journal-open', 'aria-expanded': 'false', onclick: () => toggleJournal() }, icon('log', 'start'), h('span', { class: 'wide-only' }, 'Ce qui a été envoyé'));
const log = journal(desk, () => toggleJournal());
const cut = h('p', { class: 'cut', role: 'alert', hidden: true }, 'La salle ne répond plus. Relancez Rameau.Bot : la page se remettra à jour d’elle-même, rien n’est perdu.');

const views = [clockBar(desk, openJournal, theme.element), people(desk), conversations(desk), chat({ desk, note: notes.tell, get look() { return theme.look(); } }), log];
const [clock, who, where, talk] = views;

const skip = h('a', { class: 'skip', href: '#', onclick: (event: Event) => {
  event.preventDefault();
  talk!.element.querySelector<HTMLElement>('.messages')?.focus();
} }, 'Aller aux messages');
clock!.element.prepend(skip);

document.body.append(
  clock!.element, cut,
  h('main', { class: 'columns' }, who!.element, where!.element, talk!.element, log.element),
  notes.element, heard,
);

function show(): void {
  cut.hidden = desk.connected;
  document.body.dataset['pane'] = !desk.person ? 'people' : desk.conversation ? 'chat' : 'conversations';
  for (const view of views) {
    view.show();
  }
  document.title = `${desk.open ? `${desk.open.name} · ` : ''}Rameau.Bot, salle locale`;
}

function toggleJournal(): void {
  const opens = log.element.hidden;
  log.element.hidden = !opens;
  set(openJournal, { 'aria-expanded': String(opens) });
  show();
  (opens ? log.element.querySelector<HTMLElement>('h2') : openJournal)?.focus();
}

addEventListener('hashchange', () => {
  notes.clear(); // they were said to somebody else, or about another chat
  void desk.goTo(location.hash);
});
oneColumn.addEventListener('change', () => desk.goTo(location.hash));
await Promise.all([desk.goTo(location.hash), desk.fetchLog()]);
