import type { Message } from '../wire';
import { day } from './dates';

/** A conversation as it is read: days, and runs of messages by one author. */
export type Line =
  | { kind: 'day'; on: string; at: string }
  | { kind: 'message'; message: Message; opensRun: boolean };

const oneRun = 5 * 60_000;

export function lines(messages: readonly Message[], zone: string): Line[] {
  const read: Line[] = [];
  let before: Message | null = null;
  let today = '';

  for (const message of messages) {
    const on = day(message.at, zone);
    if (on !== today) {
      read.push({ kind: 'day', on, at: message.at });
      before = null;
      today = on;
    }
    read.push({ kind: 'message', message, opensRun: !before || !continues(before, message) });
    before = message;
  }
  return read;
}

function continues(before: Message, message: Message): boolean {
  return before.from.id === message.from.id
    && !before.system && !message.system
    && Date.parse(message.at) - Date.parse(before.at) <= oneRun;
}

export function place(messages: readonly Message[], arrived: Message): Message[] {
  const known = messages.some((message) => message.id === arrived.id);
  return known ? messages.map((message) => (message.id === arrived.id ? arrived : message)) : [...messages, arrived];
}

/** What was fetched again, with the very objects already known wherever nothing changed. */
export function keepKnown(known: readonly Message[], fetched: readonly Message[]): Message[] {
  const byId = new Map(known.map((message) => [message.id, message]));
  return fetched.map((message) => {
    const before = byId.get(message.id);
    return before && same(before, message) ? before : message;
  });
}

/** A like must not wipe what the bot showed to one person alone. */
export function onlyReactionsChanged(before: Message, after: Message): boolean {
  return same({ ...before, reactions: [] }, { ...after, reactions: [] }) && !same(before.reactions, after.reactions);
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
