import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAnswer } from '../src/cards/answer';
import { PersonalViews } from '../src/cards/personalViews';
import { refreshFor } from '../src/cards/refresh';
import { Threads } from '../src/threads';
import type { Message } from '../src/wire';
import { lines } from '../src/words/thread';

const message = (id: string, more: Partial<Message> = {}): Message => ({
  id, conversationId: 'c', from: { id: 'lea', name: 'Léa', isBot: false, initials: 'L' }, at: '2027-03-10T09:00:00+01:00',
  text: id, textFormat: 'plain', summary: null, cards: [], edited: false, deleted: false, system: false, reactions: [], ...more,
});

test('messages of one author within five minutes make one run; a day opens another', () => {
  const read = lines([
    message('a'), message('b', { at: '2027-03-10T09:05:00+01:00' }), message('c', { at: '2027-03-10T09:10:01+01:00' }),
    message('d', { at: '2027-03-11T00:00:00+01:00' }),
  ], 'Europe/Paris');

  assert.deepEqual(read.map((line) => (line.kind === 'day' ? line.on : line.opensRun)),
    ['mercredi 10 mars 2027', true, false, true, 'jeudi 11 mars 2027', true]);
});

const seen = (threads: Threads) => threads.of('p', 'c')!.map((one) => one.text);

test('a message told twice is there once', () => {
  const threads = new Threads();
  threads.fetched('p', 'c', [message('a')]);
  threads.arrived('p', message('b'));
  threads.arrived('p', message('b'));
  assert.deepEqual(seen(threads), ['a', 'b']);
});

test('what one person alone sees survives a like and a new fetch, not an edit', () => {
  const threads = new Threads();
  const mine = { type: 'AdaptiveCard', body: ['à moi'] };
  threads.fetched('p', 'c', [message('a', { cards: [{}] })]);
  threads.views.show(threads.of('p', 'c')![0]!, mine);
  const shown = () => threads.views.cardsOf(threads.of('p', 'c')![0]!);

  threads.fetched('p', 'c', [message('a', { cards: [{}] })]);
  threads.updated('p', message('a', { cards: [{}], reactions: [{ type: 'like', count: 1 }] }));
  assert.deepEqual(shown(), [mine]);

  threads.updated('p', message('a', { cards: [{ edited: true }], edited: true }));
  assert.deepEqual(shown(), [{ edited: true }]);
});

test('a card is refreshed once a minute at most', () => {
  const views = new PersonalViews();
  const one = message('a');
  assert.deepEqual([0, 59_999, 60_000, 60_001].map((now) => views.takeRefresh(one, now)), [true, false, true, false]);
});

test('a card refreshes itself for the people it lists and for nobody else', () => {
  const card = { refresh: { action: { type: 'Action.Execute', verb: 'rsvp/refresh', data: { n: 1 } }, userIds: ['29:lea'] } };
  assert.deepEqual(refreshFor(message('a', { cards: [card] }), '29:lea'), { type: 'Action.Execute', verb: 'rsvp/refresh', data: { n: 1 } });
  assert.equal(refreshFor(message('a', { cards: [card] }), '29:luc'), null);
});

test('an answer of the bot is a card, a note or a refusal, and a refusal always says something', () => {
  const answer = (type: string, value: unknown) => readAnswer({ statusCode: 200, type, value });
  assert.deepEqual(answer('application/vnd.microsoft.card.adaptive', { body: [] }), { kind: 'card', card: { body: [] } });
  assert.deepEqual(answer('application/vnd.microsoft.activity.message', 'Noté.'), { kind: 'note', text: 'Noté.' });
  assert.deepEqual(answer('application/vnd.microsoft.error', { message: 'Trop tard.' }), { kind: 'refusal', text: 'Trop tard.' });
  assert.match((readAnswer(null) as { text: string }).text, /Rien n’est perdu/);
});
