/** What is being written; in a group the bot hears only what mentions it. */
export interface Draft {
  text: string;
  mentionBot: boolean;
}

export const blank = (inGroup: boolean): Draft => ({ text: '', mentionBot: inGroup });

/** A lone @ at the start of a word asks for the bot when it is not yet mentioned; inside an address it is just an @. */
export function typed(draft: Draft, text: string, caret: number, inGroup: boolean): Draft {
  const asksForBot = inGroup && !draft.mentionBot
    && text.length === draft.text.length + 1
    && text[caret - 1] === '@' && (caret === 1 || /\s/.test(text[caret - 2] ?? ''));

  return asksForBot
    ? { text: text.slice(0, caret - 1) + text.slice(caret), mentionBot: true }
    : { ...draft, text };
}

export const canBeSent = (draft: Draft) => draft.text.trim() !== '';
