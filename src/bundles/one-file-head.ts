// Runs in the head of the one file.
import { begin } from '#client/one-file/begin.ts';

begin();
