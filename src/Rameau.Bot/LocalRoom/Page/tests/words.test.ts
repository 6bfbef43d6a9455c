import assert from 'node:assert/strict';
import { test } from 'node:test';
import { address, readPlace } from '../src/place';
import { blank, typed } from '../src/words/draft';
import { bareWords, isSafeLink, markdown, plain } from '../src/words/markdown';
import { matches } from '../src/words/search';

test('a place survives its address, whatever its ids hold', () => {
  const place = { person: 'p1-01', conversation: '19:a/b;messageid=1@thread.v2' };
  assert.deepEqual(readPlace(address(place.person, place.conversation)), place);
});

test('an address typed badly is still an address', () => {
  assert.deepEqual(readPlace('#/p1-01/100%'), { person: 'p1-01', conversation: '100%' });
  assert.deepEqual(readPlace(''), { person: null, conversation: null });
});

test('in a group the bot is mentioned at first, in a private chat there is no need', () => {
  assert.equal(blank(true).mentionBot, true);
  assert.equal(blank(false).mentionBot, false);
});

test('an @ at the start of a word asks for the bot and is not written', () => {
  assert.deepEqual(typed({ text: 'Salut ', mentionBot: false }, 'Salut @', 7, true), { text: 'Salut ', mentionBot: true });
});

test('an @ inside an address, in a private chat, or when the bot is mentioned already is an @', () => {
  assert.equal(typed({ text: 'lea', mentionBot: false }, 'lea@', 4, true).text, 'lea@');
  assert.equal(typed({ text: '', mentionBot: false }, '@', 1, false).text, '@');
  assert.equal(typed({ text: '', mentionBot: true }, '@', 1, true).text, '@');
});

test('HTML in a message is shown, never run', () => {
  assert.equal(markdown('<img src=x onerror=alert(1)>').includes('<img'), false);
  assert.equal(plain('<b>gras</b>\n<at>Rameau.Bot</at>'), '&lt;b&gt;gras&lt;/b&gt;<br><span class="mention">Rameau.Bot</span>');
});

test('only web and mail addresses become links', () => {
  assert.match(markdown('[ici](https://example.org)'), /href="https:\/\/example.org" target="_blank" rel="noopener noreferrer"/);
  assert.equal(markdown('[ici](javascript:alert(1))').includes('href'), false);
  assert.equal(isSafeLink('data:text/html,x'), false);
  assert.equal(isSafeLink('mailto:lea@example.org'), true);
});

test('Markdown is what Teams draws: emphasis, lists, mentions; no titles', () => {
  assert.match(markdown('**gras** et <at>Léa</at>'), /<strong>gras<\/strong> et <span class="mention">Léa<\/span>/);
  assert.match(markdown('- un\n- deux'), /<ul>/);
  assert.equal(markdown('# titre').includes('<h1'), false);
});

test('a preview keeps the words and drops their dress', () => {
  assert.equal(bareWords('**Bonjour** <at>Léa</at>, [le lieu](https://example.org)'), 'Bonjour Léa, le lieu');
});

test('a person is found without accents, by any of their words', () => {
  assert.ok(matches('ines mar', 'Inès Marchetti', 'Association du Val'));
  assert.ok(!matches('luc', 'Inès Marchetti'));
});
