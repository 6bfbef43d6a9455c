const near = 40;

/** Each conversation of each person stays where it was left; at its end, it follows what arrives. */
export class ScrollKeeper {
  private readonly left = new Map<string, number>(); // no entry: at the end
  private key = '';
  private drawn = false;
  private last = '';
  private put = 0;
  private readonly sizes = new ResizeObserver(() => this.restore());

  constructor(private readonly box: HTMLElement, private readonly toEndButton: HTMLElement) {
    box.addEventListener('scroll', () => this.note(), { passive: true });
    this.sizes.observe(box);
  }

  /** Draws a conversation that ends with the message `last`; none while it is still being fetched. */
  around(key: string, last: string | null, draw: () => void): void {
    const arrived = this.key === key && this.drawn && last !== this.last;
    this.key = ''; // the browser's own scrolling while we draw is not the reader's
    draw();
    this.key = key;
    this.drawn = last !== null;
    this.last = last ?? '';
    this.restore();
    for (const line of this.box.children) {
      this.sizes.observe(line, { box: 'border-box' }); // a card settles its height after it is drawn
    }
    this.toEndButton.hidden = !this.left.has(key) || (this.toEndButton.hidden && !arrived);
  }

  toEnd(): void {
    this.left.delete(this.key);
    this.toEndButton.hidden = true;
    this.restore();
    this.box.focus({ preventScroll: true });
  }

  private note(): void {
    const ours = !this.left.has(this.key) && Math.abs(this.box.scrollTop - this.put) <= 1;
    if (!this.key || !this.drawn || ours) {
      return; // the reader did not scroll: what is below has grown since we did
    }
    if (this.box.scrollHeight - this.box.clientHeight - this.box.scrollTop <= near) {
      this.left.delete(this.key);
      this.toEndButton.hidden = true;
    } else {
      this.left.set(this.key, this.box.scrollTop);
    }
  }

  private restore(): void {
    const top = this.left.get(this.key) ?? this.box.scrollHeight;
    if (Math.abs(this.box.scrollTop - top) > 1) {
      this.box.scrollTop = top;
    }
    this.put = this.box.scrollTop;
  }
}
