import type { InvokeBody, LogEntry, Message, Move, RoomEvents, RoomState, Tap, Trigger } from './wire';

/** A refusal or a broken cable, already worded for the person who reads the page. */
export class RoomError extends Error {}

const unreachable = 'La salle ne répond pas. Vérifiez que Rameau.Bot tourne encore, puis recommencez : rien n’est perdu.';

async function ask<T>(path: string, body?: unknown): Promise<T> {
  const asked = body === undefined
    ? {}
    : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };

  const answer = await fetch(`/room/${path}`, asked).catch(() => {
    throw new RoomError(unreachable);
  });
  const said = await answer.json().catch(() => null);

  if (!answer.ok) {
    throw new RoomError(said?.error?.message ?? `La salle a répondu par une erreur (${answer.status}). Recommencez dans un instant : rien n’est perdu.`);
  }
  return said as T;
}

const at = (conversation: string, rest: string) => `conversations/${encodeURIComponent(conversation)}/messages${rest}`;
const on = (message: Message, verb: string) => at(message.conversationId, `/${encodeURIComponent(message.id)}/${verb}`);
const as = (person: string) => `?person=${encodeURIComponent(person)}`;

export const room = {
  state: (person: string | null) => ask<RoomState>(`state${person ? as(person) : ''}`),
  messages: (conversation: string, person: string) => ask<{ messages: Message[] }>(at(conversation, as(person))),
  send: (conversation: string, person: string, text: string, mentionBot: boolean) => ask<{ id: string }>(at(conversation, ''), { person, text, mentionBot }),
  invoke: (message: Message, person: string, action: Tap, trigger: Trigger) => ask<InvokeBody>(on(message, 'invoke'), { person, action, trigger }),
  submit: (message: Message, person: string, data: unknown) => ask<unknown>(on(message, 'submit'), { person, data }),
  react: (message: Message, person: string, type: string) => ask<unknown>(on(message, 'reactions'), { person, type }),
  chatWithBot: (person: string) => ask<{ conversationId: string }>(`people/${encodeURIComponent(person)}/chat`, {}),
  move: (to: Move) => ask<unknown>('clock', { to }),
  stop: () => ask<unknown>('clock/stop', {}),
  log: () => ask<{ entries: LogEntry[] }>('log'),
};

type Listeners = { [K in keyof RoomEvents]: (event: RoomEvents[K]) => void };

/** Listens until the returned function is called; the browser reconnects by itself after a cut. */
export function listen(person: string, listeners: Listeners, connected: (ok: boolean) => void): () => void {
  const source = new EventSource(`/room/events${as(person)}`);

  for (const name of Object.keys(listeners) as (keyof RoomEvents)[]) {
    source.addEventListener(name, (event) => {
      const heard = listeners[name] as (said: unknown) => void;
      heard(event.data ? JSON.parse(event.data) : null);
    });
  }
  source.onopen = () => connected(true);
  source.onerror = () => connected(false);

  return () => source.close();
}
