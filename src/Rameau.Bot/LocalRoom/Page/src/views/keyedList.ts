/** One child of a list: drawn again only when its stamp changes, adjusted each time. */
export interface Row {
  key: string;
  stamp: readonly unknown[];
  draw: () => HTMLElement;
  adjust?: (element: HTMLElement) => void;
}

interface Drawn {
  stamp: readonly unknown[];
  element: HTMLElement;
}

/** Keeps focus, scroll and half-filled inputs of whatever did not change. */
export class KeyedList {
  private drawn = new Map<string, Drawn>();

  constructor(private readonly root: HTMLElement) {}

  show(rows: readonly Row[]): void {
    const next = new Map<string, Drawn>();
    let place: ChildNode | null = this.root.firstChild;

    for (const row of rows) {
      const before = this.drawn.get(row.key);
      const kept = before && sameStamp(before.stamp, row.stamp);
      const element = kept ? before.element : row.draw();

      if (before && !kept) {
        const focused = focusWithin(before.element);
        if (place === before.element) {
          place = element;
        }
        before.element.replaceWith(element);
        restoreFocus(element, focused);
      } else if (place !== element) {
        this.root.insertBefore(element, place);
      }
      place = element.nextSibling;
      row.adjust?.(element);
      next.set(row.key, { stamp: row.stamp, element });
    }
    for (const [key, { element }] of this.drawn) {
      if (!next.has(key)) {
        element.remove();
      }
    }
    this.drawn = next;
  }
}

const sameStamp = (one: readonly unknown[], other: readonly unknown[]) =>
  one.length === other.length && one.every((value, index) => Object.is(value, other[index]));

const focusable = 'a[href], button, input, select, textarea, fluent-button, [tabindex]';

function focusWithin(element: HTMLElement): number | null {
  const active = document.activeElement;
  if (!active || !element.contains(active)) {
    return null;
  }
  return [...element.querySelectorAll(focusable)].indexOf(active);
}

function restoreFocus(element: HTMLElement, index: number | null): void {
  if (index === null) {
    return;
  }
  const found = [...element.querySelectorAll<HTMLElement>(focusable)];
  (found[index] ?? found.at(-1) ?? element).focus({ preventScroll: true });
}
