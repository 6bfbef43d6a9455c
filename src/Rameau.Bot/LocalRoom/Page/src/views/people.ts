import type { Desk } from '../desk';
import type { Person } from '../wire';
import { address } from '../place';
import { matches } from '../words/search';
import { avatar } from './avatar';
import { h, set, text } from './dom';
import { icon } from './icons';
import { KeyedList } from './keyedList';
import { roving } from './roving';

const order = ['participants', 'coachs', 'equipe', 'alumni'] as const;

export function people(desk: Desk): { element: HTMLElement; show: () => void } {
  const search = h('fluent-text-input', { class: 'search', type: 'search', placeholder: 'Nom, rôle, promotion', 'data-testid': 'people-search' },
    h('span', {}, 'Chercher une personne'), icon('search', 'start'));
  const list = h('div', { class: 'people-list' });
  const none = h('p', { class: 'empty', role: 'status', hidden: true }, 'Personne ne porte ce nom.');
  const rows = new KeyedList(list);
  const tabStop = roving(list, 'a.person');
  let sought = '';

  search.addEventListener('input', () => {
    sought = (search as HTMLElement & { value: string }).value;
    show();
  });

  const element = h('nav', { class: 'people', 'aria-labelledby': 'people-title', 'data-testid': 'people' },
    h('h2', { id: 'people-title' }, 'Je suis…'), search, list, none);

  const show = () => {
    const found = desk.people.filter(({ name, detail, groupLabel }) => matches(sought, name, detail, groupLabel));
    none.hidden = found.length > 0 || desk.people.length === 0;
    rows.show(groups(found).map(([label, members]) => ({
      key: label,
      stamp: [members.map(({ id }) => id).join(' ')],
      draw: () => group(label, members),
      adjust: (drawn) => {
        for (const link of drawn.querySelectorAll<HTMLElement>('a.person')) {
          set(link, { 'aria-current': link.dataset['person'] === desk.person && 'true' });
        }
      },
    })));
    tabStop();
  };

  return { element, show };
}

/** By role, then by promotion, as the server words it. */
function groups(people: readonly Person[]): [string, Person[]][] {
  const byLabel = Map.groupBy([...people].sort((one, other) => order.indexOf(one.group) - order.indexOf(other.group)), ({ groupLabel }) => groupLabel);
  return [...byLabel];
}

function group(label: string, members: readonly Person[]): HTMLElement {
  return h('div', { role: 'group', 'aria-label': label }, h('h3', {}, label),
    h('ul', {}, ...members.map((person) => {
      const name = h('span', { class: 'name' });
      text(name, person.name);
      return h('li', {}, h('a', { class: 'person', href: address(person.id), 'data-person': person.id, 'data-testid': `person-${person.id}` },
        avatar(person.name, person.initials, 32),
        h('span', { class: 'who' }, name, h('span', { class: 'detail' }, person.detail, person.guest && h('span', { class: 'guest' }, ' · invité')))));
    })));
}
