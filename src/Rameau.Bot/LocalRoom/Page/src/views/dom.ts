type Attribute = string | number | boolean | null | undefined | ((event: never) => void);
type Child = Node | string | null | undefined | false;

/** An element, its attributes (a function is a listener), its children. */
export function h<K extends keyof HTMLElementTagNameMap>(tag: K, attributes?: Record<string, Attribute>, ...children: Child[]): HTMLElementTagNameMap[K];
export function h(tag: string, attributes?: Record<string, Attribute>, ...children: Child[]): HTMLElement;
export function h(tag: string, attributes: Record<string, Attribute> = {}, ...children: Child[]): HTMLElement {
  const element = document.createElement(tag);
  set(element, attributes);
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

export function set(element: Element, attributes: Record<string, Attribute>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      element.addEventListener(name.replace(/^on/, ''), value as EventListener);
    } else if (value === null || value === undefined || value === false) {
      element.removeAttribute(name);
    } else if (element.getAttribute(name) !== String(value === true ? '' : value)) {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
}

export function text(element: Element, words: string): void {
  if (element.textContent !== words) {
    element.textContent = words;
  }
}

/** A Fluent button; the role is also written out for tools that do not read element internals. */
export function button(label: string, attributes: Record<string, Attribute>, ...children: Child[]): HTMLElement {
  return h('fluent-button', { role: 'button', type: 'button', ...(children.length ? { 'aria-label': label, title: label } : {}), ...attributes }, ...(children.length ? children : [label]));
}
