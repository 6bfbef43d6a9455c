import type { Conversation, LogEntry, Message, Person, RoomState, Tap, Trigger } from './wire';
import { readAnswer } from './cards/answer';
import { address, readPlace } from './place';
import { listen, room, RoomError } from './room';
import { Threads } from './threads';
import { type Draft, blank } from './words/draft';

const typingLasts = 5_000;

/** Everything on screen, and the only place that talks to the room. Views read it and are told when it changed. */
export class Desk {
  state: RoomState | null = null;
  person: string | null = null;
  conversation: string | null = null;
  log: LogEntry[] = [];
  connected = true;
  typing: { conversationId: string; name: string } | null = null;

  private readonly threads = new Threads();
  private readonly drafts = new Map<string, Draft>();
  private visit = 0;
  private leave: () => void = () => {};
  private typingEnds = 0;
  private fetchSoon = 0;

  constructor(
    private readonly changed: () => void,
    private readonly tell: (text: string, urgent?: boolean) => void,
    private readonly announce: (message: Message) => void,
    /** Where there is room for one column only, nothing opens unasked. */
    private readonly opensByItself: () => boolean,
  ) {}

  get people(): Person[] { return this.state?.people ?? []; }
  get me(): Person | undefined { return this.people.find(({ id }) => id === this.person); }
  get conversations(): Conversation[] { return this.person && this.state?.me?.id === this.person ? this.state.conversations : []; }
  get open(): Conversation | undefined { return this.conversations.find(({ id }) => id === this.conversation); }
  get thread(): Message[] | undefined { return this.threads.of(this.person, this.conversation); }
  get views() { return this.threads.views; }
  get key(): string { return `${this.person}\n${this.conversation}`; }
  get inGroup(): boolean { return this.open?.type !== 'personal'; }

  get draft(): Draft { return this.drafts.get(this.key) ?? blank(this.inGroup); }
  set draft(draft: Draft) { this.drafts.set(this.key, draft); this.changed(); }

  async goTo(hash: string): Promise<void> {
    const { person, conversation } = readPlace(hash);
    const before = this.conversation;
    const visit = ++this.visit;

    if (!this.state || person !== this.person) {
      this.conversation = null; // the one on screen may not be theirs
      await this.become(person, visit);
    }
    if (visit !== this.visit) {
      return; // somebody else was picked meanwhile
    }
    if (!this.person) {
      if (this.opensByItself() && this.people[0]) {
        this.redirect(address(this.people[0].id));
      }
      return;
    }

    const known = this.conversations.find(({ id }) => id === conversation);
    if (!known && this.opensByItself()) {
      const next = this.conversations.find(({ id }) => id === before) ?? this.conversations[0];
      if (next) {
        return this.redirect(address(this.person, next.id));
      }
    }
    this.conversation = known?.id ?? null;
    this.changed();
    await this.fetchThread();
  }

  fetchLog = () => this.trying(async () => {
    this.log = (await room.log()).entries;
    this.changed();
  });

  send = async (): Promise<string | null> => {
    const { draft, key, person, conversation } = this;
    if (!person || !conversation) {
      return null;
    }
    try {
      await room.send(conversation, person, draft.text.trim(), draft.mentionBot);
      if (this.drafts.get(key)?.text === draft.text) {
        this.drafts.delete(key);
      }
      return null;
    } catch (error) {
      return said(error);
    } finally {
      this.changed();
    }
  };

  /** Returns the reason when the bot refused. */
  async tap(message: Message, action: Tap, trigger: Trigger): Promise<string | null> {
    const answer = readAnswer(await room.invoke(message, this.person!, action, trigger));
    switch (answer.kind) {
      case 'card':
        this.views.show(message, answer.card);
        this.changed();
        return null;
      case 'note':
        this.tell(answer.text);
        return null;
      case 'refusal':
        return answer.text;
    }
  }

  submit = (message: Message, data: unknown) => room.submit(message, this.person!, data);
  like = (message: Message) => this.trying(() => room.react(message, this.person!, 'like'));
  trying = async (act: () => Promise<unknown>) => {
    await act().catch((error) => this.tell(said(error), true));
  };

  chatWithBot = () => this.trying(async () => {
    const { conversationId } = await room.chatWithBot(this.person!);
    this.state = await room.state(this.person);
    location.hash = address(this.person!, conversationId);
  });

  private async become(person: string | null, visit: number): Promise<void> {
    this.leave();
    clearTimeout(this.fetchSoon);
    this.typing = null;
    this.person = person;
    this.changed();
    await this.trying(async () => {
      const state = await room.state(person).catch((error) => (person ? room.state(null) : Promise.reject(error)));
      if (visit === this.visit) {
        this.state = state;
        this.person = state.me?.id ?? null;
        this.leave = this.person ? this.listen(this.person) : () => {};
      }
    });
    this.changed();
  }

  /** Fetches again what may have been missed. */
  private async fetch(): Promise<void> {
    const visit = this.visit;
    await this.trying(async () => {
      const state = await room.state(this.person);
      if (visit === this.visit) {
        this.state = state;
      }
    });
    await this.fetchThread();
  }

  private async fetchThread(): Promise<void> {
    const { person, conversation, open } = this;
    if (!person || !conversation) {
      return;
    }
    await this.trying(async () => {
      let messages: Message[];
      let before: number;
      do {
        before = this.threads.revision;
        ({ messages } = await room.messages(conversation, person));
      } while (before !== this.threads.revision); // overtaken by what was told meanwhile
      this.threads.fetched(person, conversation, messages);
      if (open) {
        open.unread = 0;
      }
      this.changed();
    });
  }

  private listen(person: string): () => void {
    return listen(person, {
      message: (message) => {
        if (message.from.isBot) {
          this.typing = null;
        }
        this.threads.arrived(person, message);
        this.noteInList(message);
        this.changed();
        if (message.conversationId === this.conversation && message.from.id !== person) {
          this.announce(message);
        }
      },
      update: (message) => { this.threads.updated(person, message); this.changed(); },
      delete: ({ conversationId, id }) => { this.threads.deleted(person, conversationId, id); this.changed(); },
      typing: ({ conversationId, from }) => {
        this.typing = { conversationId, name: from.name };
        clearTimeout(this.typingEnds);
        this.typingEnds = window.setTimeout(() => { this.typing = null; this.changed(); }, typingLasts);
        this.changed();
      },
      clock: (clock) => { this.state!.clock = clock; this.changed(); },
      beat: (entry) => { this.log.push(entry); this.changed(); },
      state: () => {
        clearTimeout(this.fetchSoon);
        this.fetchSoon = window.setTimeout(() => this.fetch(), 100);
      },
    }, (ok) => {
      const back = ok && !this.connected;
      this.connected = ok;
      this.changed();
      if (back) {
        void this.fetch();
        void this.fetchLog();
      }
    });
  }

  private noteInList(message: Message): void {
    const conversation = this.conversations.find(({ id }) => id === message.conversationId);
    if (!conversation) {
      return;
    }
    conversation.lastAt = message.at;
    conversation.lastText = message.text ?? message.summary ?? conversation.lastText;
    conversation.unread += conversation.id === this.conversation || message.from.id === this.person ? 0 : 1;
  }

  private redirect(hash: string): Promise<void> {
    history.replaceState(null, '', hash);
    return this.goTo(hash);
  }
}

export const said = (error: unknown): string =>
  error instanceof RoomError ? error.message : 'La page a rencontré un défaut. Rechargez-la : vos messages sont gardés par la salle.';
