import { qrCode } from '#figure/qr.ts';

const space = 'http://www.w3.org/2000/svg';

/** Returns the code of an address as a picture of the page, by the name given; or draws it into one that is there. */
export function drawCode(address: string, label: string, into = document.createElementNS(space, 'svg') as SVGElement): SVGElement {
  const { size, path } = qrCode(address);
  const stroke = into.querySelector('path') ?? into.appendChild(document.createElementNS(space, 'path'));
  stroke.setAttribute('d', path);
  const attributes = { class: 'qr', viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': label, 'shape-rendering': 'crispEdges' };
  Object.entries(attributes).forEach(([name, value]) => into.setAttribute(name, value));
  return into;
}
