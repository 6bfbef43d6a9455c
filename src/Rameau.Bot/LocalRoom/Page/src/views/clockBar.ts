import type { Desk } from '../desk';
import { room } from '../room';
import type { Move } from '../wire';
import { day, hour, soon } from '../words/dates';
import { button, h, set, text } from './dom';

const moves: [Move, string, string][] = [
  ['nextBeat', 'Prochain temps', 'primary'],
  ['fiveMinutes', '+5 min', 'outline'],
  ['day', '+1 jour', 'outline'],
  ['week', '+1 semaine', 'outline'],
  ['nineMonths', 'Jouer les neuf mois', 'outline'],
];

export function clockBar(desk: Desk, ...tools: HTMLElement[]): { element: HTMLElement; show: () => void } {
  const date = h('span', { class: 'date' });
  const time = h('span', { class: 'hour' });
  const now = h('time', { class: 'now', 'data-testid': 'now' }, date, ', ', time);
  const next = h('p', { class: 'next', 'data-testid': 'next-beat' });

  const buttons = moves.map(([to, label, appearance]) => button(label, {
    appearance, 'data-testid': `clock-${to}`, onclick: () => desk.trying(() => room.move(to)),
  }, ...(to === 'nineMonths' ? [h('span', { class: 'wide-only' }, 'Jouer les\u00a0'), h('span', { class: 'capital' }, 'neuf mois')] : [])));
  const stop = button('Arrêter', { appearance: 'primary', 'data-testid': 'clock-stop', onclick: () => desk.trying(room.stop) });
  const bar = h('progress', { class: 'progress', 'data-testid': 'clock-progress', 'aria-label': 'Avancement de l’horloge' });
  const label = h('span', { class: 'progress-label' });
  const moving = h('div', { class: 'moving', hidden: true }, bar, label, stop);
  const still = h('div', { class: 'moves', role: 'group', 'aria-label': 'Avancer l’horloge' }, ...buttons);

  const element = h('header', { class: 'clock', 'data-testid': 'clock' },
    h('div', { class: 'reading' }, h('h1', { class: 'unseen' }, 'Rameau.Bot, salle locale'), now, next),
    still, moving, h('div', { class: 'tools' }, ...tools));

  const show = () => {
    const clock = desk.state?.clock;
    if (!clock) {
      return;
    }
    text(date, day(clock.now, clock.zone));
    text(time, hour(clock.now, clock.zone));
    set(now, { datetime: clock.now });
    text(next, clock.nextBeatAt ? `Prochain temps : ${soon(clock.nextBeatAt, clock.now, clock.zone)}` : 'Plus aucun temps prévu');
    set(buttons[0]!, { 'disabled-focusable': clock.nextBeatAt === null });

    handOver(still, moving, clock.moving, stop, buttons[0]!);
    const { progress } = clock;
    set(bar, { value: progress?.done, max: progress?.total });
    text(label, progress?.label ?? 'L’horloge avance…');
  };

  return { element, show };
}

/** The group of buttons changes under the reader's hand: focus goes to what took its place. */
function handOver(still: HTMLElement, moving: HTMLElement, isMoving: boolean, stop: HTMLElement, first: HTMLElement): void {
  if (moving.hidden !== isMoving) {
    return;
  }
  const [leaving, target] = isMoving ? [still, stop] : [moving, first];
  const held = leaving.contains(document.activeElement);
  moving.hidden = !isMoving;
  still.hidden = isMoving;
  if (held) {
    target.focus();
  }
}
