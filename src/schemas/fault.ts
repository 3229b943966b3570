import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { MessageId } from '#text/messages.ts';

/** A place in a text, from 1. */
export interface Place {
  line: number;
  column: number;
}

/** Returns a file of content/ to which faults can be said; `path` is its path from there. */
export function contentFile(path: string): VFile {
  return new VFile({ path: `content/${path}` });
}

/** Returns a message that stops the reading of a file of content/. */
export function contentMessage(path: string, place: Place, reason: string, rule: MessageId): VFileMessage {
  const message = new VFileMessage(reason, { place, ruleId: rule.split(':')[1], source: rule.split(':')[0] });
  message.file = `content/${path}`;
  message.fatal = true;
  return message;
}
