// Drives a Bot Connector with the connector client of Microsoft's own SDK, and fails at the first surprise.
// Takes SERVICE_URL, TOKEN, CONVERSATION, MEMBER, TENANT and BOT from the environment.
import assert from 'node:assert/strict';
import { CardFactory, MessageFactory } from 'botbuilder';
import { ConnectorClient } from 'botframework-connector';

const { SERVICE_URL, TOKEN, CONVERSATION, MEMBER, TENANT, BOT } = process.env;
const credentials = {
  signRequest: async (request) => {
    request.headers.set('Authorization', `Bearer ${TOKEN}`);
    return request;
  },
};
const { conversations } = new ConnectorClient(credentials, { baseUri: SERVICE_URL, noRetryPolicy: true });
const refusal = (call) => call.then(() => assert.fail('accepted'), (error) => ({ status: error.statusCode, code: error.code }));

const sent = await conversations.sendToConversation(CONVERSATION, MessageFactory.text('envoyé'));
assert.match(sent.id, /^\d+$/);

const reply = await conversations.replyToActivity(CONVERSATION, sent.id, MessageFactory.text('répondu'));
assert.notEqual(reply.id, sent.id);

const card = CardFactory.adaptiveCard({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'mis à jour' }] });
const updated = await conversations.updateActivity(CONVERSATION, sent.id, MessageFactory.attachment(card));
assert.equal(updated.id, sent.id);

await conversations.deleteActivity(CONVERSATION, reply.id);
assert.deepEqual(await refusal(conversations.deleteActivity(CONVERSATION, reply.id)), { status: 404, code: 'ActivityNotFoundInConversation' });

const page = await conversations.getConversationPagedMembers(CONVERSATION, { pageSize: 50 });
assert.ok(page.members.some((member) => member.id === MEMBER));
assert.equal(page.continuationToken, undefined);

const members = await conversations.getConversationMembers(CONVERSATION);
assert.equal(members.length, page.members.length);

const member = await conversations.getConversationMember(CONVERSATION, MEMBER);
assert.equal(member.id, MEMBER);
assert.ok(member.name && member.aadObjectId);

const parameters = { isGroup: false, bot: { id: BOT }, members: [{ id: MEMBER }], tenantId: TENANT, channelData: { tenant: { id: TENANT } } };
const chat = await conversations.createConversation(parameters);
assert.match(chat.id, /^a:/);
assert.equal((await conversations.createConversation(parameters)).id, chat.id);
assert.match((await conversations.sendToConversation(chat.id, MessageFactory.text('en tête à tête'))).id, /^\d+$/);

console.log('The SDK and the connector agree.');
