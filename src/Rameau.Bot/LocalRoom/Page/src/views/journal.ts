import type { Desk } from '../desk';
import type { LogEntry } from '../wire';
import { capital, day, hour } from '../words/dates';
import { button, h } from './dom';
import { icon } from './icons';
import { KeyedList } from './keyedList';

const states: Record<string, [words: string, tone: string]> = {
  planned: ['prévu', 'informative'],
  sending: ['en cours', 'informative'],
  sent: ['envoyé', 'good'],
  unknown: ['douteux', 'warning'],
  failed: ['échoué', 'attention'],
  skipped: ['sauté', 'subtle'],
};

/** « Ce qui a été envoyé »: what was posted, and why; the latest first. */
export function journal(desk: Desk, close: () => void): { element: HTMLElement; show: () => void } {
  const list = h('div', { class: 'entries', tabindex: 0, role: 'group', 'aria-labelledby': 'journal-title' });
  const rows = new KeyedList(list);
  const element = h('section', { class: 'journal', 'aria-labelledby': 'journal-title', 'data-testid': 'journal', hidden: true },
    h('header', {}, h('h2', { id: 'journal-title', tabindex: -1 }, 'Ce qui a été envoyé'),
      button('Fermer', { size: 'small', appearance: 'subtle', 'icon-only': true, 'data-testid': 'journal-close', onclick: close }, icon('close'))),
    list);

  const show = () => {
    const zone = desk.state?.clock.zone ?? 'Europe/Paris';
    if (element.hidden) {
      return;
    }
    const days = [...Map.groupBy(desk.log.map((entry, index) => ({ entry, index })), ({ entry }) => day(entry.at, zone))].reverse();
    rows.show(days.length === 0
      ? [{ key: 'none', stamp: [], draw: () => h('p', { class: 'empty' }, 'Rien n’a encore été envoyé. Faites avancer l’horloge.') }]
      : days.flatMap(([on, entries]) => [
        { key: on, stamp: [], draw: () => h('h3', {}, capital(on)) },
        ...entries.reverse().map(({ entry, index }) => ({ key: String(index), stamp: [entry], draw: () => drawEntry(entry, zone) })),
      ]));
  };

  return { element, show };
}

function drawEntry(entry: LogEntry, zone: string): HTMLElement {
  const [words, tone] = states[entry.state.toLowerCase()] ?? [entry.state, 'subtle'];
  return h('article', { class: 'entry', 'data-testid': 'journal-entry' },
    h('p', { class: 'entry-head' }, h('time', { datetime: entry.at }, hour(entry.at, zone)), ' ', h('span', { class: 'entry-for' }, entry.promotion), ' ',
      h('span', { class: 'badge', 'data-tone': tone, 'data-appearance': 'tint', 'data-shape': 'circular' }, words)),
    h('p', { class: 'entry-text' }, entry.text),
    entry.why && h('p', { class: 'entry-why' }, entry.why),
    h('p', { class: 'entry-rule' }, [entry.step, entry.audience].filter(Boolean).join(' · ')));
}
