/** The few pictograms of the page, drawn here so that none is fetched; always beside a label. */
const paths = {
  back: 'M12.5 4 6.5 10l6 6',
  send: 'M3 3.5 17.5 10 3 16.5 5 10 3 3.5ZM5 10h6.5',
  close: 'm5 5 10 10M15 5 5 15',
  log: 'M4 5h12M4 10h12M4 15h7',
  moon: 'M15.5 12.5A6.5 6.5 0 0 1 7.5 4.5a6.5 6.5 0 1 0 8 8Z',
  sun: 'M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.3 4.3l1.1 1.1M14.6 14.6l1.1 1.1M4.3 15.7l1.1-1.1M14.6 5.4l1.1-1.1',
  like: 'M6.5 9 9.4 3.4c1.2 0 2 1 1.7 2.3L10.600 8H14.200c1.300 0 2.100 1.100 1.800 2.300l-.900 4.200c-.200 1-1 1.700-2 1.700H6.500ZM6.500 9H3.800v7.200H6.500Z',
  search: 'M8.750 3.500a5.250 5.250 0 1 0 0 10.500 5.250 5.250 0 0 0 0-10.500ZM12.500 12.500l4 4',
  down: 'M10 4v12m-5-5 5 5 5-5',
} as const;

export function icon(name: keyof typeof paths, slot?: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  if (slot) {
    svg.setAttribute('slot', slot);
  }
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', paths[name]);
  svg.append(path);
  return svg;
}
