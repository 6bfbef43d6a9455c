// A room without a bot, to look at the page: node dev/mock.mjs, then http://localhost:3979
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { bot, log, messages, people, personalView, state, update } from './world.mjs';

const page = new URL('../../../wwwroot/room/', import.meta.url);
const types = { html: 'text/html; charset=utf-8', js: 'text/javascript', css: 'text/css', png: 'image/png' };
const listeners = new Map();

const tellAll = (event, data) => {
  for (const response of listeners.keys()) {
    response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }
};

const post = (conversation, from, text, cards = []) => {
  const message = { id: `m${Date.now()}${Math.random()}`, conversationId: conversation, from, at: state.clock.now, text, textFormat: 'markdown', summary: null, cards, edited: false, deleted: false, system: false, reactions: [] };
  (messages[conversation] ??= []).push(message);
  tellAll('message', message);
  return message;
};

const author = (id) => {
  const { name, initials } = people.find((person) => person.id === id);
  return { id, name, initials, isBot: false };
};

const refuse = (code, message, status = 400) => ({ status, body: { error: { code, message } } });

let playing = null;

const routes = [
  ['GET', /^\/room\/state$/, ({ person }) => {
    const me = people.find(({ id }) => id === person);
    return person && !me ? refuse('NoSuchPerson', 'Cette personne n’existe pas.', 404) : { body: { ...state, me: me ?? null, conversations: me ? state.conversations.filter(({ members }) => members.some(({ id }) => id === person)) : [] } };
  }],
  ['GET', /^\/room\/conversations\/([^/]+)\/messages$/, (_query, [id]) => ({ body: { messages: messages[id] ?? [] } })],
  ['GET', /^\/room\/log$/, () => ({ body: { entries: log } })],
  ['POST', /^\/room\/conversations\/([^/]+)\/messages$/, (_query, [id], { person, text, mentionBot }) => {
    if (text === 'panne') {
      return refuse('Unavailable', 'La salle redémarre. Réessayez dans un instant.', 503);
    }
    post(id, author(person), mentionBot ? `<at>${bot.name}</at> ${text}` : text);
    if (mentionBot || id.startsWith('a:')) {
      setTimeout(() => tellAll('typing', { conversationId: id, from: bot }), 200);
      setTimeout(() => post(id, { ...bot, isBot: true, initials: 'RB' }, `Vous avez écrit : **${text}**.`), 1500);
    }
    return { status: 202, body: { id: 'sent' } };
  }],
  ['POST', /^\/room\/conversations\/([^/]+)\/messages\/([^/]+)\/invoke$/, async (_query, [conversation, id], { person, action, trigger }) => {
    await new Promise((done) => setTimeout(done, trigger === 'automatic' ? 50 : 600));
    return { body: personalView(conversation, id, person, action, trigger, (message) => tellAll('update', update(message))) };
  }],
  ['POST', /^\/room\/conversations\/([^/]+)\/messages\/([^/]+)\/submit$/, () => ({ status: 202, body: {} })],
  ['POST', /^\/room\/conversations\/([^/]+)\/messages\/([^/]+)\/reactions$/, (_query, [conversation, id], { type }) => {
    const message = messages[conversation].find((one) => one.id === id);
    const count = message.reactions.find((one) => one.type === type)?.count ?? 0;
    tellAll('update', update({ ...message, reactions: [{ type, count: count + 1 }] }));
    return { status: 202, body: {} };
  }],
  ['POST', /^\/room\/people\/([^/]+)\/chat$/, () => ({ body: { conversationId: 'a:bot;personal@1' } })],
  ['POST', /^\/room\/clock\/stop$/, () => {
    clearInterval(playing);
    Object.assign(state.clock, { moving: false, progress: null });
    tellAll('clock', state.clock);
    return { status: 202, body: {} };
  }],
  ['POST', /^\/room\/clock$/, (_query, _ids, { to }) => {
    if (to !== 'nineMonths') {
      const days = { nextBeat: 1, day: 1, week: 7 }[to];
      state.clock.now = new Date(Date.parse(state.clock.now) + days * 86_400_000).toISOString();
      tellAll('clock', state.clock);
      return { status: 202, body: {} };
    }
    let done = 0;
    playing = setInterval(() => {
      done += 1;
      state.clock.now = new Date(Date.parse(state.clock.now) + 86_400_000).toISOString();
      const moving = done < 270;
      Object.assign(state.clock, { moving, progress: moving ? { done, total: 270, label: 'jours' } : null });
      tellAll('clock', state.clock);
      if (!moving) {
        clearInterval(playing);
      }
    }, 60);
    return { status: 202, body: {} };
  }],
];

createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://room');

  if (pathname === '/room/events') {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write(':\n\n');
    listeners.set(response, true);
    request.on('close', () => listeners.delete(response));
    return;
  }
  for (const [method, path, answer] of routes) {
    const found = request.method === method && path.exec(pathname);
    if (found) {
      const body = method === 'POST' ? JSON.parse((await request.setEncoding('utf8').toArray()).join('') || '{}') : null;
      const said = await answer(Object.fromEntries(searchParams), found.slice(1).map(decodeURIComponent), body);
      response.writeHead(said.status ?? 200, { 'content-type': 'application/json' }).end(JSON.stringify(said.body));
      return;
    }
  }
  const name = pathname === '/' || pathname === '/room/' ? 'index.html' : pathname.replace(/^\/(room\/)?/, '');
  const content = await readFile(new URL(name, page)).catch(() => null);
  response.writeHead(content ? 200 : 404, { 'content-type': types[name.split('.').at(-1)] ?? 'text/plain' }).end(content ?? '');
}).listen(3979, '127.0.0.1', () => console.log('http://localhost:3979'));
