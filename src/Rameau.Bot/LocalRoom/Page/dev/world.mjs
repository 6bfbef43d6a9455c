// Made-up people, conversations and cards: one of each kind that the page must draw.
export const bot = { id: '28:rameau', name: 'Rameau.Bot' };

const names = {
  participants: ['Camille Le Goff', 'Amandine Berthelot', 'Youssef Kaddour', 'Inès Marchetti', 'Baptiste Langlois', 'Fatou Diarra', 'Hélène Vasseur'],
  coachs: ['Claire Fontanel', 'Thierry Roussel'],
  equipe: ['Sophie Delmas'],
  alumni: ['Nadia Haddad', 'Luc Perrault'],
};
const labels = { participants: 'Promotion Aubépine', coachs: 'Coachs', equipe: 'Équipe du RAMEAU', alumni: 'Alumni' };

export const people = Object.entries(names).flatMap(([group, members]) => members.map((name, index) => ({
  id: `${group === 'participants' ? 'p1' : group}-${String(index + 1).padStart(2, '0')}`, teamsId: `29:${group}-${index + 1}`, name,
  initials: name.split(' ').map((word) => word[0]).join('').slice(0, 2), group, groupLabel: labels[group],
  detail: index === 0 && group === 'participants' ? 'Animatrice · Association Passerelles' : 'Association du Val', guest: index % 3 === 2,
})));

const groupId = '19:promo;aubepine@thread.v2';
const personalId = 'a:bot;personal@1';

export const state = {
  bot,
  clock: { now: '2027-03-10T09:00:00+01:00', zone: 'Europe/Paris', nextBeatAt: '2027-03-11T09:00:00+01:00', moving: false, progress: null },
  people,
  conversations: [
    { id: groupId, type: 'groupChat', name: 'Promotion Aubépine', lastAt: '2027-03-10T08:58:00+01:00', lastText: 'Session 1 mardi 1er juin : venez-vous ?', unread: 2, members: [...people.slice(0, 9), bot] },
    { id: personalId, type: 'personal', name: 'Rameau.Bot', lastAt: '2027-03-08T10:00:00+01:00', lastText: 'Bienvenue !', unread: 0, members: [people[0], bot] },
  ],
};

const execute = (title, verb, more = {}) => ({ type: 'Action.Execute', title, verb, data: { step: 's2' }, ...more });
const card = (body, more = {}) => ({ type: 'AdaptiveCard', $schema: 'http://adaptivecards.io/schemas/adaptive-card.json', version: '1.5', fallbackText: 'Une carte', body, ...more });
const text = (words, more = {}) => ({ type: 'TextBlock', text: words, wrap: true, ...more });

const invitation = (state, mine) => card([
  { type: 'Badge', text: 'SESSION 2 · mettre en œuvre', style: 'Accent', appearance: 'Tint', fallback: text('SESSION 2', { weight: 'Bolder' }) },
  text('Mardi 1er juin, 9 h 30 – 17 h', { size: 'Large', weight: 'Bolder', style: 'heading' }),
  text('Maison des associations, Rennes', { spacing: 'Small' }),
  text('Dans 7 jours · obligatoire', { isSubtle: true, size: 'Small', spacing: 'Small' }),
  { type: 'FactSet', separator: true, facts: [{ title: 'Réponses', value: state }, { title: 'Animatrice', value: '<at>Camille Le Goff</at>' }] },
  ...(mine ? [text(mine, { color: 'Good', weight: 'Bolder' })] : []),
  { type: 'ProgressBar', value: 70, color: 'Good', fallback: text('70 %') },
  { type: 'ActionSet', actions: [
    execute('Je viens', 'rsvp/yes', { style: 'positive' }), execute('Je ne peux pas', 'rsvp/no'), execute('Programme', 'programme'), execute('Poser une question', 'ask'),
    { type: 'Action.OpenUrl', title: 'Le lieu', url: 'https://example.org/lieu' }, execute('Signaler un souci', 'fail', { mode: 'secondary' }), execute('Déplacer', 'move', { mode: 'secondary' }),
  ] },
  text('[Pourquoi ce message ?](https://example.org/pourquoi)', { size: 'Small', isSubtle: true }),
], { refresh: { action: execute('', 'rsvp/refresh'), userIds: ['29:participants-1'] } });

const form = card([
  text('Votre question pour le webinaire', { size: 'Medium', weight: 'Bolder' }),
  { type: 'Input.Text', id: 'question', label: 'Question', isMultiline: true, isRequired: true, errorMessage: 'Écrivez votre question en une phrase.', placeholder: 'Comment…' },
  { type: 'Input.Date', id: 'on', label: 'Pour quel jour' },
  { type: 'Input.ChoiceSet', id: 'theme', label: 'Thème', isRequired: true, errorMessage: 'Choisissez un thème.', choices: [{ title: 'Gouvernance', value: 'g' }, { title: 'Modèle économique', value: 'm' }] },
  { type: 'Input.ChoiceSet', id: 'how', label: 'Réponse', style: 'expanded', value: 'ecrit', choices: [{ title: 'Par écrit', value: 'ecrit' }, { title: 'En séance', value: 'seance' }] },
  { type: 'Input.Toggle', id: 'anonymous', title: 'Poser la question sans mon nom', label: 'Anonymat' },
], { actions: [{ type: 'Action.Submit', title: 'Envoyer', data: { verb: 'ask' } }, { type: 'Action.ToggleVisibility', title: 'Conseil', targetElements: ['tip'] }, { type: 'Action.ShowCard', title: 'Détails', card: { type: 'AdaptiveCard', body: [text('Les questions sont lues la veille.')] } }] });
form.body.push(text('Une bonne question tient en une phrase.', { id: 'tip', isVisible: false, color: 'Warning' }));

const cell = (words) => ({ type: 'TableCell', items: [text(words)] });
const table = card([
  { type: 'Container', style: 'emphasis', bleed: true, items: [text('Tableau de bord', { weight: 'Bolder', size: 'Medium' })] },
  { type: 'Table', firstRowAsHeaders: true, columns: [{ width: 2 }, { width: 1 }, { width: 1 }], rows: [['Étape', 'Présents', 'Rendus'], ['Session 1', '10', '8'], ['Webinaire', '9', '9']].map((row) => ({ type: 'TableRow', cells: row.map(cell) })) },
  { type: 'Chart.Donut', title: 'Présence', data: [], fallback: { type: 'FactSet', facts: [{ title: 'Présents', value: '82 %' }, { title: 'Absents', value: '18 %' }] } },
  text('Deux personnes sans réponse', { color: 'Attention' }),
], { msteams: { width: 'full' } });

const by = (id) => {
  const { name, initials } = people.find((person) => person.id === id);
  return { id, name, initials, isBot: false };
};
const rameau = { ...bot, isBot: true, initials: 'RB' };
let count = 0;
const message = (conversationId, from, at, words, more = {}) => ({ id: `1:${count += 1}`, conversationId, from, at: `2027-03-${at}:00+01:00`, text: words, textFormat: 'markdown', summary: null, cards: [], edited: false, deleted: false, system: false, reactions: [], ...more });

export const messages = {
  [groupId]: [
    message(groupId, rameau, '08T08:00', 'Rameau.Bot a rejoint la conversation.', { system: true }),
    message(groupId, rameau, '08T09:00', 'Bonjour à toutes et à tous ! Je suis un **robot** : je tiens le rythme de la promotion.\n\n- le [programme](https://example.org)\n- les rappels', { reactions: [{ type: 'like', count: 3 }] }),
    message(groupId, by('p1-03'), '08T09:04', 'Merci ! Hâte de vous retrouver.'),
    message(groupId, by('p1-03'), '08T09:05', 'Je viens en train : qui part de Nantes ?', { edited: true }),
    message(groupId, by('p1-01'), '08T09:06', 'Moi, par celui de 7 h 40.'),
    message(groupId, rameau, '09T09:00', null, { cards: [table], summary: 'Le tableau de bord' }),
    message(groupId, by('p1-02'), '09T14:00', 'à supprimer', { deleted: true }),
    message(groupId, rameau, '10T08:30', null, { cards: [form], summary: 'Vos questions' }),
    message(groupId, rameau, '10T08:58', null, { cards: [invitation('7 viennent · 1 absent · 3 sans réponse')], summary: 'Session 2 mardi 1er juin : venez-vous ?' }),
  ],
  [personalId]: [message(personalId, rameau, '08T10:00', 'Bienvenue ! Écrivez-moi ici quand vous voulez.')],
};

export const log = [
  { at: '2027-03-08T09:00:00+01:00', promotion: 'Aubépine', step: 'Lancement', rule: 'accueil', audience: 'le groupe', state: 'sent', text: 'Bienvenue dans la promotion', why: 'Premier jour du parcours.' },
  { at: '2027-03-09T09:00:00+01:00', promotion: 'Aubépine', step: 'Session 1', rule: 'bilan', audience: 'animatrice', state: 'unknown', text: 'Tableau de bord', why: 'Le lendemain de chaque session.' },
  { at: '2027-03-10T08:58:00+01:00', promotion: 'Aubépine', step: 'Session 2', rule: 'invitation-j7', audience: 'le groupe', state: 'sent', text: 'Session 2 mardi 1er juin : venez-vous ?', why: 'Sept jours avant une session.' },
];

export function update(message) {
  messages[message.conversationId] = messages[message.conversationId].map((one) => (one.id === message.id ? message : one));
  return message;
}

export function personalView(conversation, id, person, action, trigger, amend) {
  const adaptive = (value) => ({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value });
  const found = messages[conversation].find((one) => one.id === id);

  switch (action.verb) {
    case 'rsvp/refresh': return adaptive(invitation('7 viennent · 1 absent · 3 sans réponse', 'Vous n’avez pas encore répondu.'));
    case 'rsvp/no': return adaptive(invitation('7 viennent · 2 absents · 2 sans réponse', 'Noté : vous ne venez pas mardi.'));
    case 'rsvp/yes':
      amend({ ...found, edited: true, cards: [invitation('8 viennent · 1 absent · 2 sans réponse')] });
      return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Noté : vous venez mardi.' };
    case 'fail': return { statusCode: 400, type: 'application/vnd.microsoft.error', value: { code: 'BadRequest', message: 'Ce créneau vient d’être pris. Le plus proche : jeudi 14 h.' } };
    default: return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Le programme vous attend dans la conversation privée.' };
  }
}
