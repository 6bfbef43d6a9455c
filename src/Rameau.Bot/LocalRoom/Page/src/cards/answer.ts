import type { CardJson, InvokeBody } from '../wire';

/** What the bot makes of a tap. */
export type Answer =
  | { kind: 'card'; card: CardJson }
  | { kind: 'note'; text: string }
  | { kind: 'refusal'; text: string };

const unsaid = 'Le bot n’a pas pu répondre à ce geste. Rien n’est perdu : essayez de nouveau dans un instant.';

export function readAnswer(body: InvokeBody | null): Answer {
  switch (body?.type) {
    case 'application/vnd.microsoft.card.adaptive':
      return { kind: 'card', card: body.value as CardJson };
    case 'application/vnd.microsoft.activity.message':
      return { kind: 'note', text: String(body.value) };
    default:
      return { kind: 'refusal', text: (body?.value as { message?: string } | null)?.message || unsaid };
  }
}
