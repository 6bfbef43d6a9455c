// Drives the Playground's page; nothing leaves this computer.

import { chromium } from 'playwright-core';
import { start } from './start.mjs';
import { Transcript } from './transcript.mjs';

const local = /^(http|ws):\/\/(localhost|127\.0\.0\.1)[:/]/;

export class Playground {
    transcript = new Transcript();

    /** @param as who uses it, and in which group chat; see start.mjs */
    static async start(botEndpoint, browserPath, as) {
        const playground = new Playground();
        try {
            playground.server = await start(botEndpoint, as);
            await playground.#learn();
            await playground.#browse(browserPath);
            return playground;
        } catch (error) {
            await playground.close();
            throw error;
        }
    }

    async #learn() {
        const { config } = await (await fetch(`${this.server.url}/_internal/v1/config`)).json();
        this.bot = config.bot;
        this.people = [config.currentUser, ...config.users];
        this.group = config.groupChats[0];
        this.personal = config.personalChat;
    }

    async #browse(executablePath) {
        this.browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
        this.page = await this.browser.newPage({ viewport: { width: 1400, height: 1500 } });
        await this.page.route('**/*', route => local.test(route.request().url()) ? route.continue() : route.abort());
        this.page.on('websocket', socket => socket.on('framereceived', frame => this.transcript.hear(String(frame.payload))));
        await this.page.goto(this.server.url);
    }

    async open(chat) {
        await this.page.getByRole('treeitem', { name: chat.name, exact: true }).click();
        await this.page.locator('[role=textbox][contenteditable=true]').first().waitFor();
    }

    /** The current user writes; in a group the bot hears only what mentions it. */
    async write(text, { mention }) {
        await this.page.locator('[role=textbox][contenteditable=true]').first().click();
        if (mention) {
            await this.page.keyboard.type('@');
            await this.page.getByRole('listbox', { name: 'Typeahead menu' }).getByRole('menuitem', { name: this.bot.name }).click();
        }
        await this.page.keyboard.type(text);
        await this.page.keyboard.press('Enter');
    }

    /** The current user taps; gives what the bot answered to them alone. */
    async tap(title) {
        const answer = this.page.waitForResponse(response => response.url().endsWith('/_conversation/v1/invoke'));
        await this.page.getByRole('button', { name: title, exact: true }).last().click();
        return (await answer).json();
    }

    /** The current user picks from a list of the latest card. */
    async choose(label, option) {
        await this.page.getByRole('combobox', { name: label }).last().click();
        await this.page.getByRole('option', { name: option, exact: true }).click();
    }

    /** The current user types into a field of the latest card. */
    async fill(label, text) {
        await this.page.getByRole('textbox', { name: label }).last().fill(text);
    }

    /** A card on the screen that says this. */
    async sees(text) {
        await this.page.locator('.ac-adaptiveCard').filter({ hasText: text }).first().waitFor({ timeout: 30_000 });
    }

    /** Somebody else, by « Mock an Activity »: what they do reaches the bot, but is not drawn. */
    async anotherTaps(name, message, action, inputs = {}) {
        await this.#another(name, {
            type: 'invoke',
            name: 'adaptiveCard/action',
            replyToId: message.id,
            value: { action: { type: 'Action.Execute', verb: action.verb, data: { ...action.data, ...inputs } } },
        });
    }

    async anotherWrites(name, text) {
        const at = `<at>${this.bot.name}</at>`;
        await this.#another(name, { type: 'message', textFormat: 'plain', text: `${at} ${text}`, entities: [{ type: 'mention', text: at, mentioned: this.bot }] });
    }

    async #another(name, activity) {
        const { id, aadObjectId } = this.people.find(person => person.name === name);
        const mock = `${this.server.url}/_internal/v1/customActivities`;
        const template = await (await fetch(`${mock}/template?conversationId=${encodeURIComponent(this.group.id)}`)).json();
        const body = JSON.stringify({ ...template, from: { id, name, aadObjectId }, locale: 'fr-FR', ...activity });
        const response = await fetch(mock, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
        if (!response.ok) throw new Error(`The Playground refused what ${name} did: ${response.status} ${await response.text()}`);
    }

    async close() {
        await this.browser?.close();
        await this.server?.close();
    }
}

/** All actions of this verb in a card, in their order. */
export function actionsOf(card, verb) {
    if (Array.isArray(card)) return card.flatMap(part => actionsOf(part, verb));
    if (!card || typeof card !== 'object') return [];
    if (card.type === 'Action.Execute') return card.verb === verb ? [card] : [];
    return Object.entries(card).filter(([key]) => key !== 'fallback').flatMap(([, part]) => actionsOf(part, verb));
}

/** The action with this title, anywhere in a card. */
export function actionIn(card, title) {
    if (Array.isArray(card)) return card.map(part => actionIn(part, title)).find(Boolean);
    if (!card || typeof card !== 'object') return undefined;
    if (card.type === 'Action.Execute' && card.title === title) return card;
    return Object.entries(card).filter(([key]) => key !== 'fallback').map(([, part]) => actionIn(part, title)).find(Boolean);
}
