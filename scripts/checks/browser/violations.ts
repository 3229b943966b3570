import type axe from 'axe-core';

/** Returns what axe, which the page has been given, finds once the page has been drawn as it now should be; runs in the page. */
export async function violations(): Promise<string[]> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  const inPage = (window as unknown as { axe: typeof axe }).axe;
  const { violations: found } = await inPage.run(document, { resultTypes: ['violations'] });
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${help}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
  );
}
