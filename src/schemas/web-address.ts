import { z } from 'astro/zod';

/** An address that a page makes a link of: of the web or of mail, whole and without blanks; what runs code or holds a page in itself is none. */
export const webAddress = z
  .string()
  .refine(
    (address) =>
      /^(?:https?:\/\/[^/]|mailto:[^:]+@)[^\s\p{C}<>"`{}|\\^]*$/iu.test(address) &&
      URL.canParse(address) &&
      !/^https?:\/\/[^/?#]*@/i.test(address),
    {
      message: 'write a whole address that begins with https://, http:// or mailto:, without blanks and passwords',
    },
  );
