import type { CardJson, Message } from '../wire';

const oneMinute = 60_000;

/**
 * The cards that the bot showed to one person alone, until the message changes for everyone. A changed message is
 * another object, so that nothing has to be forgotten by hand.
 */
export class PersonalViews {
  private readonly shown = new WeakMap<Message, CardJson>();
  private readonly refreshed = new WeakMap<Message, number>();

  cardsOf(message: Message): CardJson[] {
    const mine = this.shown.get(message);
    return mine ? [mine] : message.cards;
  }

  show(message: Message, card: CardJson): void {
    this.shown.set(message, card);
  }

  /** Teams refreshes a card that is looked at once a minute at most. True when it is time: the caller then refreshes. */
  takeRefresh(message: Message, now: number): boolean {
    const before = this.refreshed.get(message);
    if (before !== undefined && now - before < oneMinute) {
      return false;
    }
    this.refreshed.set(message, now);
    return true;
  }

  /** A like is a change that says nothing about the card. */
  carryOver(before: Message, after: Message): void {
    const [mine, at] = [this.shown.get(before), this.refreshed.get(before)];
    if (mine) {
      this.shown.set(after, mine);
    }
    if (at !== undefined) {
      this.refreshed.set(after, at);
    }
  }
}
