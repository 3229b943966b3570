import { join } from 'node:path';
import { filesIn } from '../checks/dist/pages.ts';
import { measure } from '../measure.ts';
import type { Peer, Source } from '../peers.ts';
import { preparePeer } from '../peers.ts';

/** What a build took and gave. */
export interface BuildCost {
  /** HTML pages, copies to carry away left out. */
  pages: number;
  files: number;
  /** Processor time in seconds. */
  cpu: number;
  /** The most memory held at one time, in bytes; undefined where the machine does not tell. */
  memory: number | undefined;
}

/** What a build is told: to stand at the address that `SITE_URL` says, or at an example. */
export const environment: NodeJS.ProcessEnv = { SITE_URL: 'https://reader.example', ...process.env };

/** Builds the project in a folder into another folder. */
export async function buildProject(project: string, target: string): Promise<BuildCost> {
  return counted(target, await measure([process.execPath, join(project, 'scripts/build.ts'), '--outDir', target], environment));
}

/** Makes the project of another generator in an empty folder, which needs a network, and builds it there. */
export async function buildPeer(peer: Peer, project: string, sources: readonly Source[]): Promise<BuildCost> {
  preparePeer(peer, project, sources);
  const cost = await measure(['sh', '-c', `cd ${project} && exec ${process.execPath} ${peer.build.join(' ')}`], process.env);
  return counted(join(project, peer.dist), cost);
}

function counted(folder: string, { cpu, memory }: Pick<BuildCost, 'cpu' | 'memory'>): BuildCost {
  const files = filesIn(folder);
  return { pages: files.filter((file) => file.endsWith('.html') && !file.startsWith('offline/')).length, files: files.length, cpu, memory };
}

/** Returns what a build took as cells of a table: pages, files, CPU seconds, CPU milliseconds a page, peak memory. */
export function costCells({ pages, files, cpu, memory }: BuildCost): string[] {
  const inMemory = memory === undefined ? 'not told' : `${Math.round(memory / 2 ** 20)} MiB`;
  return [String(pages), String(files), cpu.toFixed(1), ((cpu * 1000) / pages).toFixed(1), inMemory];
}

/** What `costCells` gives. */
export const costHead = ['pages', 'files', 'CPU s', 'CPU ms a page', 'peak memory'] as const;
