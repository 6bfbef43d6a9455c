import { setTheme } from '@fluentui/web-components';
import { type Look, themes } from '../look';
import { button, set } from './dom';
import { icon } from './icons';

const remembered = 'rameau.look';
const system = matchMedia('(prefers-color-scheme: dark)');

/** The look of the system until somebody chooses; the choice is remembered. */
export function themeSwitch(changed: () => void): { element: HTMLElement; look: () => Look } {
  const look = (): Look => (localStorage.getItem(remembered) as Look | null) ?? (system.matches ? 'dark' : 'light');

  const element = button('Thème', {
    appearance: 'subtle', 'icon-only': true, 'data-testid': 'theme',
    onclick: () => {
      localStorage.setItem(remembered, look() === 'dark' ? 'light' : 'dark');
      wear();
    },
  }, icon('moon'));

  const wear = () => {
    const dark = look() === 'dark';
    setTheme(themes[look()]);
    document.documentElement.dataset['look'] = look();
    const offers = dark ? 'Passer au thème clair' : 'Passer au thème sombre';
    set(element, { 'aria-label': offers, title: offers });
    element.replaceChildren(icon(dark ? 'sun' : 'moon'));
    changed();
  };
  system.addEventListener('change', wear);
  wear();

  return { element, look };
}
