import { handing, receiver } from '../handing.ts';

const { src = '', base = '/' } = scriptOfPage();

/** The root of the folder, one step above the script. */
export const root: string = new URL('../', src).href;

/** The path at which the site stands on the web, as addresses within its pages begin. */
export const siteBase: string = base;

const texts = new Map<string, string>();

/**
 * Returns the text of a file by its path from the root; rejects where the folder has no such file. A page on a disk may
 * read no file, but it may run a script: in each folder lies one that hands over the files there.
 */
export function readFile(path: string): Promise<string> {
  const known = texts.get(path);
  if (known !== undefined) return Promise.resolve(known);
  Object.assign(window, { [receiver]: (name: string, text: string) => void texts.set(name, text) });
  const script = document.createElement('script');
  script.src = root + path.replace(/[^/]*$/, handing);
  return new Promise((resolve, reject) => {
    const end = (): void => {
      script.remove();
      const text = texts.get(path);
      if (text === undefined) reject(new Error(`${path} is not in the folder.`));
      else resolve(text);
    };
    script.onload = script.onerror = end;
    document.head.append(script);
  });
}

function scriptOfPage(): { src?: string; base?: string | undefined } {
  const script = document.currentScript;
  return script instanceof HTMLScriptElement ? { src: script.src, base: script.dataset['base'] } : {};
}
