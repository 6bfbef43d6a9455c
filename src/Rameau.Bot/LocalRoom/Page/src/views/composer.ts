import type { Desk } from '../desk';
import { canBeSent, typed } from '../words/draft';
import { button, h, set, text } from './dom';
import { icon } from './icons';

export function composer(desk: Desk): { element: HTMLElement; show: () => void } {
  const box = h('textarea', { rows: 1, 'aria-label': 'Votre message', 'data-testid': 'compose', autocomplete: 'off' });
  const pill = h('button', { type: 'button', class: 'mention-pill', 'data-testid': 'mention-pill', onclick: () => mention(false) });
  const toggle = button('Mentionner', { class: 'mention-toggle', size: 'small', appearance: 'subtle', 'data-testid': 'mention', onclick: () => mention(!desk.draft.mentionBot) });
  const hint = h('p', { class: 'hint', id: 'compose-hint' });
  const failure = h('p', { class: 'failure', role: 'alert', hidden: true, 'data-testid': 'send-error' });
  const send = button('Envoyer', { class: 'send', appearance: 'subtle', 'icon-only': true, 'data-testid': 'send', onclick: () => submit() }, icon('send'));
  set(box, { 'aria-describedby': hint.id });

  const element = h('form', { class: 'compose', 'aria-label': 'Écrire un message', onsubmit: (event: Event) => { event.preventDefault(); void submit(); } },
    failure,
    h('div', { class: 'compose-box' }, h('div', { class: 'compose-fields' }, pill, box), send),
    h('div', { class: 'compose-foot' }, toggle, hint));

  let sending = false;
  let failedIn = '';

  const mention = (mentionBot: boolean) => {
    desk.draft = { ...desk.draft, mentionBot };
    box.focus();
  };

  const submit = async () => {
    if (sending || !canBeSent(desk.draft)) {
      return;
    }
    sending = true;
    const key = desk.key;
    const why = await desk.send();
    sending = false;
    failedIn = why ? key : '';
    failure.textContent = why && `Le message n’est pas parti. ${why}`;
    show();
  };

  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      void submit();
    }
  });
  box.addEventListener('input', () => {
    desk.draft = typed(desk.draft, box.value, box.selectionStart, desk.inGroup);
  });

  const show = () => {
    const { draft, inGroup, open, state } = desk;
    const bot = state?.bot.name ?? 'Rameau.Bot';
    element.hidden = !open;
    if (box.value !== draft.text) {
      const caret = box.selectionStart;
      box.value = draft.text;
      box.selectionStart = box.selectionEnd = Math.min(caret, draft.text.length);
    }
    set(box, { placeholder: inGroup && !draft.mentionBot ? 'Écrire au groupe' : `Écrire à ${bot}` });
    grow(box);
    pill.hidden = !(inGroup && draft.mentionBot);
    text(pill, `@${bot}`);
    set(pill, { 'aria-label': `${bot} sera mentionné. Ne pas le mentionner`, title: 'Ne pas mentionner' });
    toggle.hidden = !inGroup || draft.mentionBot; // the pill in the box already says it, and takes it back
    text(toggle, `@${bot}`);
    set(toggle, { 'aria-label': `Mentionner ${bot}`, 'aria-pressed': String(draft.mentionBot) });
    text(hint, inGroup && !draft.mentionBot ? `${bot} n’entendra pas ce message.` : 'Entrée pour envoyer, Maj + Entrée pour aller à la ligne.');
    set(send, { 'disabled-focusable': !canBeSent(draft) });
    failure.hidden = failedIn !== desk.key;
  };

  return { element, show };
}

const tallest = 160;

function grow(box: HTMLTextAreaElement): void {
  box.style.height = 'auto';
  box.style.height = `${Math.min(box.scrollHeight, tallest)}px`;
}
