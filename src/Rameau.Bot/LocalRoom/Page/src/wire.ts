/** What the room's server says, word for word. */

export interface Person {
  id: string;
  teamsId: string;
  name: string;
  initials: string;
  group: 'participants' | 'coachs' | 'equipe' | 'alumni';
  groupLabel: string;
  detail: string;
  guest: boolean;
}

export interface Conversation {
  id: string;
  type: 'groupChat' | 'personal' | 'channel';
  name: string;
  lastAt: string | null;
  lastText: string | null;
  unread: number;
  members: { id: string; name: string }[];
}

export interface Clock {
  now: string;
  zone: string;
  nextBeatAt: string | null;
  moving: boolean;
  progress: { done: number; total: number; label: string } | null;
}

export interface RoomState {
  me: { id: string; teamsId: string; name: string } | null;
  bot: { id: string; name: string };
  clock: Clock;
  people: Person[];
  conversations: Conversation[];
}

export type CardJson = Record<string, unknown>;

export interface Message {
  id: string;
  conversationId: string;
  from: { id: string; name: string; isBot: boolean; initials: string };
  at: string;
  text: string | null;
  textFormat: string | null;
  summary: string | null;
  cards: CardJson[];
  edited: boolean;
  deleted: boolean;
  system: boolean;
  reactions: { type: string; count: number }[];
}

export interface LogEntry {
  at: string;
  promotion: string;
  step: string;
  rule: string;
  audience: string;
  state: string;
  text: string;
  why: string;
}

export interface Tap {
  type: 'Action.Execute';
  id?: string;
  title?: string;
  verb: string;
  data: unknown;
}

export interface InvokeBody {
  statusCode: number;
  type: string;
  value: unknown;
}

export type Trigger = 'manual' | 'automatic';
export type Move = 'nextBeat' | 'fiveMinutes' | 'day' | 'week' | 'nineMonths';

export interface RoomEvents {
  message: Message;
  update: Message;
  delete: { conversationId: string; id: string };
  typing: { conversationId: string; from: { id: string; name: string } };
  clock: Clock;
  beat: LogEntry;
  state: unknown;
}
