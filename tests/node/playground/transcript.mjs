// What the Playground tells its page over the websocket: each message of the bot, and each time one was changed.

export class Transcript {
    #messages = new Map();
    #answered = [];
    #waiting = new Set();

    /** A message may be told twice: the page listens twice. */
    hear(frame) {
        const { action, actionConversationId: conversation, message, log } = JSON.parse(frame);
        if (action === 'createMessage' || action === 'updateMessage') {
            const known = this.#messages.get(message.messageId);
            this.#messages.set(message.messageId, {
                id: message.messageId,
                conversation,
                changed: known?.changed || action === 'updateMessage',
                card: message.attachments?.[0]?.content,
                words: wordsOf(message.attachments?.[0]?.content ?? message.text),
            });
        }
        if (log?.activityName && log.conversationId) {
            this.#answered.push({ conversation: log.conversationId, activity: log.activityName, status: log.response?.statusCode });
        }
        for (const look of [...this.#waiting]) look();
    }

    of(conversation) {
        return [...this.#messages.values()].filter(message => message.conversation === conversation);
    }

    /** The latest message that says all of this, as soon as there is one. */
    says(conversation, ...texts) {
        return this.#when(`a message in ${conversation} that says ${texts.map(text => `« ${text} »`).join(' and ')}`, () =>
            this.of(conversation).findLast(message => texts.every(text => message.words.includes(text))));
    }

    /** As soon as this message says so. */
    changes(id, text) {
        return this.#when(`message ${id} changed to say « ${text} »`, () => {
            const message = this.#messages.get(id);
            return message?.changed && message.words.includes(text) ? message : undefined;
        });
    }

    /** As soon as the bot has answered an activity of each of these types there. */
    answered(conversation, ...activities) {
        return this.#when(`${activities.join(' and ')} answered in ${conversation}`, () =>
            activities.every(activity => this.#answered.some(one => one.conversation === conversation && one.activity === activity && one.status === 200)));
    }

    #when(what, find) {
        return new Promise((resolve, reject) => {
            const look = () => {
                const found = find();
                if (!found) return;
                this.#waiting.delete(look);
                clearTimeout(patience);
                resolve(found);
            };
            const patience = setTimeout(() => {
                this.#waiting.delete(look);
                const all = [...this.#messages.values()].map(message => `${message.conversation}: ${message.words}`).join('\n');
                reject(new Error(`Waited in vain for ${what}. There is:\n${all}`));
            }, 30_000);
            this.#waiting.add(look);
            look();
        });
    }
}

/** What a card says, in its order, with plain spaces. */
export function wordsOf(node) {
    const words = [];
    const walk = part => {
        if (Array.isArray(part)) part.forEach(walk);
        else if (part && typeof part === 'object') {
            for (const [key, value] of Object.entries(part)) {
                if ((key === 'text' || key === 'title') && typeof value === 'string') words.push(value);
                else if (key !== 'fallback' && key !== 'data') walk(value);
            }
        }
    };
    if (typeof node === 'string') words.push(node);
    else walk(node);
    return words.join(' | ').replace(/\s/g, ' ');
}
