import type { Message, Tap } from '../wire';

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
