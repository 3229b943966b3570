/** Kills the process, as a power cut would, before the file operation whose number is in KILL_AT; to be loaded ahead of a script. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

let operations = 0;

function countCalls<Rest extends unknown[], Result>(operation: (...rest: Rest) => Result): (...rest: Rest) => Result {
  return (...rest) => {
    operations++;
    if (operations === Number(process.env['KILL_AT'])) process.kill(process.pid, 'SIGKILL');
    return operation(...rest);
  };
}

fs.writeFileSync = countCalls(fs.writeFileSync);
fs.renameSync = countCalls(fs.renameSync);
fs.rmSync = countCalls(fs.rmSync);
syncBuiltinESMExports();
