import MarkdownIt from 'markdown-it';

/** The Markdown that Teams draws in cards and messages: emphasis, lists, links; never HTML. */
const renderer = new MarkdownIt('zero', { html: false, breaks: true, linkify: false })
  .enable(['emphasis', 'link', 'list', 'newline', 'escape', 'entity', 'autolink']);

renderer.validateLink = isSafeLink;

renderer.renderer.rules['link_open'] = (tokens, index, options, _env, self) => {
  tokens[index]?.attrSet('target', '_blank');
  tokens[index]?.attrSet('rel', 'noopener noreferrer');
  return self.renderToken(tokens, index, options);
};

renderer.inline.ruler.push('mention', (state, silent) => {
  const found = /^<at(?:\s[^>]*)?>([^<]*)<\/at>/.exec(state.src.slice(state.pos));
  if (!found) {
    return false;
  }
  if (!silent) {
    state.push('mention_open', 'span', 1).attrs = [['class', 'mention']];
    state.push('text', '', 0).content = found[1] ?? '';
    state.push('mention_close', 'span', -1);
  }
  state.pos += found[0].length;
  return true;
});

export function isSafeLink(url: string): boolean {
  return /^(https?:\/\/|mailto:)/i.test(url.trim());
}

export const markdown = (text: string) => renderer.render(text);

/** A person's own words: only mentions and line ends mean something. */
export function plain(text: string): string {
  return text.split(/(<at(?:\s[^>]*)?>[^<]*<\/at>)/).map((part) => {
    const mention = /^<at(?:\s[^>]*)?>([^<]*)<\/at>$/.exec(part);
    return mention ? `<span class="mention">${escape(mention[1] ?? '')}</span>` : escape(part).replace(/\r?\n/g, '<br>');
  }).join('');
}

const escape = (text: string) => renderer.utils.escapeHtml(text);

/** For a preview or a screen reader: the words without their dress. */
export const bareWords = (text: string) => text.replace(/<\/?at[^>]*>/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_]{1,3}(\S(?:.*?\S)?)[*_]{1,3}/gs, '$1').trim();
