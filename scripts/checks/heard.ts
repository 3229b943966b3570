import { vi } from 'vitest';
import { run } from '../say.ts';

/** How a verb ended: its exit code, and what it printed. */
export interface Heard {
  status: number;
  stdout: string;
  stderr: string;
}

/** Runs a verb in this process, and returns how a process of its own would have ended. */
export async function heard(verb: () => void | Promise<void>): Promise<Heard> {
  const said = { stdout: '', stderr: '' };
  const ears = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      said[stream] += String(text);
      return true;
    }),
  );
  try {
    await run(verb);
    return { status: Number(process.exitCode ?? 0), ...said };
  } finally {
    for (const ear of ears) ear.mockRestore();
    process.exitCode = undefined;
  }
}
