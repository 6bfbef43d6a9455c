// The first week of a promotion, lived in the Playground. Its locale is always en-US: what the bot says to Mireille alone is
// in English; what it posts for everybody is in the promotion's French. The others' Teams is French.
//   BOT=http://127.0.0.1:3978 RAMEAU_TEST_CHROMIUM=/usr/bin/chromium ARTIFACTS=folder node story.mjs

import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { actionIn, actionsOf, Playground } from './playground.mjs';
import { wordsOf } from './transcript.mjs';

const bot = process.env.BOT;
const playground = await Playground.start(`${bot}/api/messages`, process.env.RAMEAU_TEST_CHROMIUM);
const { transcript, group, personal } = playground;

const chapters = {
    async 'The bot greets the group once, though it is told twice that it was added'() {
        await playground.open(group);
        await transcript.answered(group.id, 'installationUpdate', 'conversationUpdate');
        assert.equal(transcript.of(group.id).length, 1);
        await playground.sees('Ce groupe n’est pas encore relié à une promotion.');
    },

    async 'A participant cannot link the chat, and learns who can'() {
        const { value } = await playground.tap('Relier à une promotion');
        assert.equal(value, 'Only Le RAMEAU’s team can do that: Nadège Branchelune, Victor Feuillantin.');
    },

    async 'Staff links the chat, and the first reminder comes by itself'() {
        const [welcome] = transcript.of(group.id);
        await playground.anotherTaps('Nadège Branchelune', welcome, actionIn(welcome.card, 'Relier à une promotion'));
        await playground.anotherTaps('Nadège Branchelune', welcome, { verb: 'conversation/link' }, { chosen: 'P1' });
        await transcript.changes(welcome.id, 'j’annonce les temps de la promotion Aubépine');
        await transcript.says(group.id, 'Session 1 · comprendre', 'Dans 6 jours · obligatoire', '8 viennent · 1 absent · 2 sans réponse');
        await playground.sees('Maison des associations (lieu fictif), Rennes');
    },

    async 'Mireille comes: she is told, and everybody sees it'() {
        const reminder = await transcript.says(group.id, 'Session 1 · comprendre');
        const answer = await playground.tap('Je viens');
        assert.match(wordsOf(answer.value), /9 coming · 1 absent · 1 yet to answer.*You are coming\./);
        await transcript.changes(reminder.id, '9 viennent · 1 absent · 1 sans réponse');
    },

    async 'Ghislain comes too, and the card that all share says so'() {
        const reminder = await transcript.says(group.id, 'Session 1 · comprendre');
        await playground.anotherTaps('Ghislain Terrenovale', reminder, actionIn(reminder.card, 'Je viens'));
        await transcript.changes(reminder.id, '10 viennent · 1 absent · 0 sans réponse');
        await playground.sees('10 viennent · 1 absent · 0 sans réponse');
    },

    async 'The group asks, each in their own language'() {
        await playground.write('aide', { mention: true });
        await transcript.says(group.id, 'What I understand', 'who is coming');
        await playground.write('programme', { mention: true });
        await transcript.says(group.id, 'Programme — Promotion Aubépine', '16 March', 'Session 1');
        await playground.anotherWrites('Karim Soleillade', 'qui vient');
        await transcript.says(group.id, 'Session 1 · comprendre', 'Mardi 16 mars', 'Viennent : ', 'Ghislain Terrenovale', 'Mireille Tramontagne');
        await playground.write('prochaine étape', { mention: true });
        const asked = await transcript.says(group.id, 'Cette étape vient d’être demandée');
        assert.match(asked.words, /10 viennent · 1 absent · 0 sans réponse/);
    },

    async 'On the eve the next reminder comes, and the earlier card points to it'() {
        const earlier = await transcript.says(group.id, 'Cette étape vient d’être demandée');
        await nextBeatsUntil('2027-03-15T17:00');
        await transcript.says(group.id, 'Session 1 · comprendre', 'Demain · obligatoire');
        await transcript.changes(earlier.id, 'La suite est dans la carte la plus récente, plus bas.');
        await playground.sees('Demain · obligatoire');
        await playground.page.getByRole('button', { name: 'Pourquoi ce message ?' }).last().click();
        await playground.sees('C’est le rythme du parcours');
        await photograph('group');
    },

    async 'In private Mireille is answered for herself'() {
        await playground.open(personal);
        await playground.write('aide', { mention: false });
        await transcript.says(personal.id, 'What I understand');
        await playground.write('prochaine étape', { mention: false });
        await transcript.says(personal.id, 'Tomorrow · mandatory', 'You are coming.');
        await playground.write('qui vient', { mention: false });
        await transcript.says(personal.id, 'Session 1 · understand', 'Coming: Aline Brumevert');
        await playground.write('programme', { mention: false });
        await transcript.says(personal.id, 'My programme');
        await playground.sees('Session 1, mandatory');
        await photograph('personal');
    },

    async 'In her own words she cannot come after all, and takes it back'() {
        await playground.write('I can’t come on Tuesday after all', { mention: false });
        await transcript.says(personal.id, 'you are not coming', 'You cannot come.');
        await playground.write('undo', { mention: false });
        await transcript.says(personal.id, 'Taken back: you are coming');
        await playground.write('no reminders until 15 April please', { mention: false });
        await transcript.says(personal.id, 'Thursday 15 April');
        await playground.write('cancel that', { mention: false });
        await playground.write('what do I still have to hand in?', { mention: false });
        await transcript.says(personal.id, 'Personal work');
        await playground.write('I would like to book a coaching call', { mention: false });
        await transcript.says(personal.id, 'Choose a time for your call');
        await playground.sees('Choose a time for your call');
        await photograph('sentences');
    },

    async 'She books a call in two taps, moves it, and lets it go'() {
        const { card } = await transcript.says(personal.id, 'Choose a time for your call');
        const [first, second] = actionsOf(card, 'coaching/pick').map(action => action.title);

        await playground.tap(first);
        await playground.fill('Number to call', 'not a number');
        assert.match(wordsOf((await playground.tap('Confirm')).value), /number/);
        await playground.fill('Number to call', '06 99 00 00 03');
        await playground.fill('Your questions', 'Where do I begin?');
        const booked = wordsOf((await playground.tap('Confirm')).value);
        assert.ok(booked.includes(`Noted: your call is on ${wordsOf(first)}.`), booked);
        assert.match(booked, /\+33 ?6 ?99 ?00 ?00 ?03.*Where do I begin\?/s);
        await playground.sees('Where do I begin?');
        await photograph('coaching');

        const { value: others } = await playground.tap('Move');
        const later = actionsOf(others, 'coaching/pick').map(action => action.title).find(title => title !== first) ?? second;
        await playground.tap(later);
        const moved = wordsOf((await playground.tap('Move here')).value);
        assert.ok(moved.includes(`Noted: the call is moved to ${wordsOf(later)}.`), moved);

        await playground.tap('Cancel');
        await playground.fill('Why', 'A strike');
        const cancelled = wordsOf((await playground.tap('Cancel the call')).value);
        assert.ok(cancelled.includes(`Noted: the call of ${wordsOf(later)} is cancelled.`), cancelled);
    },

    async 'What nobody knows is passed on, answered by the team, and read by Mireille alone'() {
        await playground.open(personal);
        await playground.write('is there a template for an agreement with a monastery?', { mention: false });
        await transcript.says(personal.id, 'I don’t know', 'monastery');
        await playground.tap('Ask somebody');
        const { value: sent } = await playground.tap('Send');
        assert.match(wordsOf(sent), /Noted: your question goes to Le RAMEAU’s team\./);

        const { data: { ticket } } = actionIn(sent, 'Withdraw my question');
        await playground.anotherTaps('Nadège Branchelune', {}, { verb: 'ticket/do', data: { promotion: 'P1', ticket, act: 'answer' } }, { text: 'L’abbaye du Val en a un.' });
        await transcript.says(personal.id, 'Répondue par l’équipe du RAMEAU', 'L’abbaye du Val en a un.');
        await playground.sees('L’abbaye du Val en a un.');
        assert.deepEqual(transcript.of(group.id).filter(message => /monastery|abbaye/.test(message.words)), []);
        await photograph('passed-on');
    },

    async 'She asks to be introduced, and learns an address once both agree'() {
        const address = /aline\.brumevert@/;
        await playground.write('put me in touch with Aline Brumevert', { mention: false });
        await transcript.says(personal.id, 'Be introduced to Aline Brumevert', 'No contact detail leaves before you both agree');
        await playground.fill('What for, in a sentence', 'To talk about an agreement with a town');
        const { value: asked } = await playground.tap('Ask');
        assert.match(wordsOf(asked), /Aline Brumevert has not answered yet/);
        assert.deepEqual([...transcript.of(personal.id), ...transcript.of(group.id)].filter(message => address.test(message.words)), []);

        const { data: { introduction } } = actionIn(asked, 'Withdraw my request');
        await playground.anotherTaps('Aline Brumevert', {}, { verb: 'introduction/answer', data: { introduction, act: 'accept' } }, { fields: 'Email' });
        await transcript.says(personal.id, 'Aline Brumevert', 'aline.brumevert@');
        assert.deepEqual(transcript.of(group.id).filter(message => address.test(message.words)), []);
        await photograph('introduced');
    },

    async 'She proposes a gathering, and the group can come'() {
        await playground.write('I propose a drink on 12 June at 6 pm in Rennes', { mention: false });
        await transcript.says(personal.id, 'Propose a gathering');
        assert.match(wordsOf((await playground.tap('Read again')).value), /Before it is published/);
        await playground.tap('Publish');
        const card = await transcript.says(group.id, 'Rencontre', 'Samedi 12 juin', 'Rennes');
        await playground.anotherTaps('Karim Soleillade', card, actionIn(card.card, 'Je viens'));
        await transcript.changes(card.id, '2 personnes viennent', 'Karim Soleillade');
        await photograph('gathering');
    },

    async 'She reads what is held about her'() {
        await playground.write('give me all my data', { mention: false });
        await transcript.says(personal.id, 'My data');
        assert.match(wordsOf((await playground.tap('Read here')).value), /Mireille/);
        await photograph('my-data');
    },

    async 'What is not understood is said so'() {
        await playground.write('xyzzy plugh', { mention: false });
        await transcript.says(personal.id, 'I am not sure I understood');
    },

    async 'In the group what is hers stays behind a door, and what is not hers to do is refused'() {
        await playground.open(group);
        await playground.write('what do I still have to hand in?', { mention: true });
        await transcript.says(group.id, 'What opens here is shown only to the person who opens it.');
        await playground.write('announce to the group: the room has changed', { mention: true });
        await transcript.says(group.id, 'can do this');
        await playground.write('zut, je ne peux pas venir mardi', { mention: true });
        await transcript.says(group.id, 'Noted: you are not coming');
        await playground.write('undo', { mention: true });
        await transcript.says(group.id, 'Taken back.');
        await photograph('sentences-in-group');
    },

    async 'Five people go through a round of ninety minutes, and the chat reads nothing of the case'() {
        const people = { 'Aline Brumevert': 'p1-01', 'Mireille Tramontagne': 'p1-04', 'Karim Soleillade': 'p1-03', 'Antton Etxefiction': 'p1-08', 'Ghislain Terrenovale': 'p1-10' };
        const [facilitator, , client, , consultant] = Object.keys(people);
        const tap = (name, verb, data) => playground.anotherTaps(name, { id: card?.id }, { verb, data: { promotion: 'P1', round: 'played', ...data } });
        const act = (name, act, from) => tap(name, 'codev/act', { act, from });
        let card;

        await tap(facilitator, 'codev/convene', { draft: 'played', group: '1', preset: 'Standard', members: Object.values(people).join(',') });
        card = await transcript.says(group.id, 'Un tour de co-développement va commencer');
        for (const name of Object.keys(people)) await act(name, 'accept', 'Planned');
        await transcript.changes(card.id, '5 sur 5');
        await act(facilitator, 'begin', 'RulesAccepted');
        await transcript.changes(card.id, 'Préparation');
        await tap(client, 'codev/propose', { kind: 'Problem', words: 'Notre partenaire ne vient plus' });
        while (!wordsOf((await playground.tap('Ouvrir ma vue')).value).includes('Notre partenaire')); // what others do is answered in its own time
        await tap(facilitator, 'codev/choose', { topic: people[client] });

        const steps = [['Exposé', 2], ['Clarification', 2], ['Contrat', 4], ['Consultation', 1], ['Plan d’action', 6], ['Apprentissages', 2], ['est terminé', 3]];
        for (const [number, [next, fives]] of steps.entries()) {
            if (next === 'Consultation') await tap(client, 'codev/contract', { contract: 'Aidez-moi à renouer' });
            if (next === 'Plan d’action') await tap(consultant, 'codev/contribute', { form: '1', kind: 'Idea', words: 'Une visite' });
            for (let moves = 0; moves < fives; moves++) await move('fiveMinutes');
            await transcript.changes(card.id, 'Le temps de cette étape est écoulé');
            await act(facilitator, 'next', `S${number}`);
            await transcript.changes(card.id, next);
        }

        await transcript.changes(card.id, '5 personnes.');
        assert.deepEqual(transcript.of(group.id).map(message => message.words).filter(words => /Notre partenaire ne vient plus|Aidez-moi à renouer|Une visite/.test(words)), []);
        const { value } = await playground.tap('Ouvrir ma vue');
        assert.match(wordsOf(value), /Karim.*Notre partenaire ne vient plus.*Aidez-moi à renouer/);
        await photograph('round');
    },

    async 'Nadège links another chat with her own hands'() {
        const chat = { id: '19:b0f3c2d17a5e4c69a8d2e4f6071b9c35@thread.v2', name: 'Promotion Bruyère' };
        const hers = await Playground.start(`${bot}/api/messages`, process.env.RAMEAU_TEST_CHROMIUM, { name: 'Nadège Branchelune', chat });
        try {
            await hers.open(hers.group);
            await hers.sees('Ce groupe n’est pas encore relié à une promotion.');
            await hers.tap('Relier à une promotion');
            await hers.choose('Promotions without a chat', 'Promotion Bruyère');
            await photograph('choosing', hers);
            const answer = await hers.tap('Link');
            assert.match(answer.value, /Done: this is now the chat of Promotion Bruyère\. 6 people recognised\./);
            await hers.transcript.says(chat.id, 'j’annonce les temps de la promotion Bruyère');
        } finally {
            await hers.close();
        }
    },

    async 'Mireille has herself forgotten, and is'() {
        await playground.open(personal);
        await playground.write('erase all my data', { mention: false });
        await transcript.says(personal.id, 'Erase your data?');
        const { value } = await playground.tap('Erase everything');
        assert.match(wordsOf(value), /Your data are erased.*Receipt/s);
        await playground.write('my data', { mention: false });
        await transcript.says(personal.id, 'nothing');
        await photograph('forgotten');
    },
};

/** Moves the room's time, and tells where to. */
async function move(to) {
    const clock = async () => (await (await fetch(`${bot}/room/state`)).json()).clock;
    const { now } = await clock();
    const moved = await fetch(`${bot}/room/clock`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ to }) });
    assert.equal(moved.status, 202);

    let then = await clock();
    while (then.moving || then.now === now) then = await clock();
    return then.now;
}

/** Moves the room's time from beat to beat, until it shows this local moment. */
async function nextBeatsUntil(moment) {
    for (let moves = 0; moves < 12; moves++) {
        if ((await move('nextBeat')).startsWith(moment)) return;
    }
    assert.fail(`12 next beats did not lead to ${moment}.`);
}

async function photograph(name, { page } = playground) {
    if (!process.env.ARTIFACTS) return;
    await mkdir(process.env.ARTIFACTS, { recursive: true });
    await page.screenshot({ path: path.join(process.env.ARTIFACTS, `${name}.png`) });
}

let current = 'Start';
try {
    for (const [title, happens] of Object.entries(chapters)) {
        current = title;
        await happens();
        console.log(`✓ ${title}`);
    }
} catch (error) {
    process.exitCode = 1;
    console.error(`✗ ${current}\n${error.stack}`);
    await photograph('failed');
} finally {
    await playground.close();
}
