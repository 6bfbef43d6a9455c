import { type Action, AdaptiveCard, ExecuteAction, OpenUrlAction, SubmitAction, ToggleVisibilityAction } from 'adaptivecards';
import type { CardJson, Tap } from '../wire';
import { h } from '../views/dom';
import { isSafeLink, markdown } from '../words/markdown';
import type { Look } from '../look';
import { hostConfig } from './hostConfig';

export interface Taps {
  /** Both return the reason when the tap came to nothing. */
  execute: (tap: Tap) => Promise<string | null>;
  submit: (data: unknown, quietly: boolean) => Promise<string | null>;
}

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown(text);
  result.didProcess = true;
};

/** A card in its frame, deaf to a second tap while the first is under way. */
export function drawCard(json: CardJson, look: Look, taps: Taps): HTMLElement {
  const card = new AdaptiveCard();
  card.hostConfig = hostConfig(look);
  card.parse(json);

  const refusal = h('p', { class: 'card-refusal', role: 'alert', hidden: true });
  const body = card.render() ?? h('p', { class: 'card-fallback' }, String(json['fallbackText'] ?? 'Cette carte ne peut pas être affichée ici.'));
  const wide = (json['msteams'] as { width?: string } | undefined)?.width?.toLowerCase() === 'full';
  const frame = h('div', { class: wide ? 'card wide' : 'card', role: 'group', 'aria-label': 'Carte', 'data-testid': 'card' }, body, refusal);

  mend(body);

  const refuse = (why: string | null) => {
    refusal.hidden = why === null;
    refusal.textContent = why;
  };

  card.onExecuteAction = async (action) => {
    if (action instanceof OpenUrlAction) {
      return refuse(openLink(action.url ?? ''));
    }
    if (action instanceof ToggleVisibilityAction) {
      return queueMicrotask(() => tellExpanded(frame, action));
    }
    const tapped = underway(action, taps);
    if (!tapped || frame.getAttribute('aria-busy') === 'true') {
      return;
    }
    busy(frame, action, true);
    refuse(null);
    refuse(await tapped());
    busy(frame, action, false);
  };
  card.onAnchorClicked = (_element, anchor) => {
    refuse(openLink(anchor.href));
    return true;
  };
  return frame;
}

function underway(action: Action, taps: Taps): (() => Promise<string | null>) | null {
  if (action instanceof ExecuteAction) {
    const { id, title, verb, data } = action;
    return () => taps.execute({ type: 'Action.Execute', ...(id && { id }), ...(title && { title }), verb, data: data ?? {} });
  }
  if (action instanceof SubmitAction) {
    const data = action.data as { msteams?: { feedback?: { hide?: boolean } } } | undefined;
    const quietly = (action.toJSON() as { msteams?: { feedback?: { hide?: boolean } } } | undefined)?.msteams?.feedback?.hide === true;
    return () => taps.submit(data ?? {}, quietly);
  }
  return null;
}

/** The buttons stay where focus can rest on them; they only stop answering. */
function busy(frame: HTMLElement, action: Action, isBusy: boolean): void {
  frame.setAttribute('aria-busy', String(isBusy));
  action.renderedElement?.classList.toggle('in-flight', isBusy);
  for (const push of frame.querySelectorAll('.ac-pushButton')) {
    if (isBusy) {
      push.setAttribute('aria-disabled', 'true');
    } else {
      push.removeAttribute('aria-disabled');
    }
  }
}

/** The library says "expanded" of the text that appears; a screen reader expects it of the button. */
function tellExpanded(frame: HTMLElement, { targetElements, renderedElement }: ToggleVisibilityAction): void {
  const targets = Object.keys(targetElements).map((id) => frame.querySelector<HTMLElement>(`#${CSS.escape(id)}`)).filter((found) => found !== null);
  targets.forEach((target) => target.removeAttribute('aria-expanded'));
  renderedElement?.setAttribute('aria-expanded', String(targets.some((target) => target.offsetParent !== null)));
}

function openLink(url: string): string | null {
  if (!isSafeLink(url)) {
    return 'Ce lien n’a pas été ouvert : seules les adresses http, https et mailto le sont.';
  }
  window.open(url, '_blank', 'noopener,noreferrer');
  return null;
}

/** What the library leaves out for those who do not see the card. */
function mend(body: HTMLElement): void {
  body.removeAttribute('tabindex');
  for (const button of body.querySelectorAll<HTMLElement>('.ac-pushButton[title=""]')) {
    button.removeAttribute('title');
  }
}
