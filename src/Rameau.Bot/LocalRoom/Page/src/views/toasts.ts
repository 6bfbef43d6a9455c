import { button, h } from './dom';
import { icon } from './icons';

const lasts = 7_000;

/** Short notes at the edge of the page; an urgent one stays until it is closed. */
export function toasts(): { element: HTMLElement; tell: (text: string, urgent?: boolean) => void; clear: () => void } {
  const notes = h('div', { role: 'status', class: 'notes' });
  const alerts = h('div', { role: 'alert', class: 'notes' });
  const element = h('div', { class: 'toasts' }, alerts, notes);

  const tell = (text: string, urgent = false) => {
    const home = urgent ? alerts : notes;
    for (const same of home.querySelectorAll<HTMLElement>('.toast')) {
      if (same.dataset['text'] === text) {
        same.remove();
      }
    }
    const toast = h('div', { class: urgent ? 'toast urgent' : 'toast', 'data-testid': 'toast', 'data-text': text }, h('span', {}, text),
      button('Fermer', { size: 'small', appearance: 'transparent', 'icon-only': true, onclick: () => toast.remove() }, icon('close')));
    home.append(toast);

    if (!urgent) {
      let timer = window.setTimeout(() => toast.remove(), lasts);
      toast.addEventListener('pointerenter', () => clearTimeout(timer));
      toast.addEventListener('pointerleave', () => { timer = window.setTimeout(() => toast.remove(), lasts); });
    }
  };

  return { element, tell, clear: () => notes.replaceChildren() };
}
