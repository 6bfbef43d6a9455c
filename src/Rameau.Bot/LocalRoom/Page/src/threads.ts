import { PersonalViews } from './cards/personalViews';
import type { Message } from './wire';
import { keepKnown, onlyReactionsChanged, place } from './words/thread';

/** The conversations as each person played here has seen them; kept, so that coming back is instant. */
export class Threads {
  readonly views = new PersonalViews();
  private readonly all = new Map<string, Message[]>();

  /** Rises with each change told by the room: a list fetched before it may lack it. */
  revision = 0;

  of(person: string | null, conversation: string | null): Message[] | undefined {
    return this.all.get(`${person}\n${conversation}`);
  }

  fetched(person: string, conversation: string, messages: Message[]): void {
    this.all.set(`${person}\n${conversation}`, keepKnown(this.of(person, conversation) ?? [], messages));
  }

  arrived(person: string, message: Message): void {
    this.revise(person, message.conversationId, (thread) => place(thread, message));
  }

  updated(person: string, message: Message): void {
    this.revise(person, message.conversationId, (thread) => {
      const before = thread.find(({ id }) => id === message.id);
      if (before && onlyReactionsChanged(before, message)) {
        this.views.carryOver(before, message);
      }
      return place(thread, message);
    });
  }

  deleted(person: string, conversation: string, id: string): void {
    this.revise(person, conversation, (thread) => thread.map((message) => (message.id === id ? { ...message, deleted: true } : message)));
  }

  /** A conversation that was never opened is fetched whole when it is. */
  private revise(person: string, conversation: string, how: (thread: Message[]) => Message[]): void {
    this.revision++;
    const thread = this.of(person, conversation);
    if (thread) {
      this.all.set(`${person}\n${conversation}`, how(thread));
    }
  }
}
