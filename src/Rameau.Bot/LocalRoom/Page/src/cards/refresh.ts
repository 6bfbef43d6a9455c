import type { Message, Tap } from '../wire';

const oneMinute = 60_000;

/** The refresh that a card asks for on behalf of this person, when it lists them. */
export function refreshFor(message: Message, teamsId: string): Tap | null {
  for (const card of message.cards) {
    const refresh = card['refresh'] as { action?: Partial<Tap>; userIds?: string[] } | undefined;
    if (refresh?.action?.verb && refresh.userIds?.includes(teamsId)) {
      const { id, title, verb, data } = refresh.action;
      return { type: 'Action.Execute', ...(id && { id }), ...(title && { title }), verb, data: data ?? {} };
    }
  }
  return null;
}

/** Teams refreshes a card that is looked at once a minute at most; an updated message is a new one here. */
export class Refreshes {
  private readonly last = new WeakMap<Message, number>();

  /** True when it is time; the caller then refreshes. */
  take(message: Message, now: number): boolean {
    const before = this.last.get(message);
    if (before !== undefined && now - before < oneMinute) {
      return false;
    }
    this.last.set(message, now);
    return true;
  }
}
