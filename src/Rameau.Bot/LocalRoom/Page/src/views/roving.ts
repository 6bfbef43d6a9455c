/** One tab stop for a whole list; arrows, Home and End move inside it. */
export function roving(root: HTMLElement, items: string): () => void {
  const all = () => [...root.querySelectorAll<HTMLElement>(items)].filter((item) => item.offsetParent !== null);

  const stopAt = (stop: HTMLElement | undefined) => {
    for (const item of all()) {
      item.tabIndex = item === stop ? 0 : -1;
    }
  };

  root.addEventListener('keydown', (event) => {
    const found = all();
    const at = found.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: found.length - 1 }[event.key];
    if (at >= 0 && to !== undefined) {
      event.preventDefault();
      const next = found[Math.max(0, Math.min(found.length - 1, to))];
      stopAt(next);
      next?.focus();
    }
  });
  root.addEventListener('focusin', (event) => stopAt((event.target as HTMLElement).closest<HTMLElement>(items) ?? undefined));

  return () => {
    const found = all();
    if (!found.includes(document.activeElement as HTMLElement)) {
      stopAt(found.find((item) => item.hasAttribute('aria-current')) ?? found[0]);
    }
  };
}
