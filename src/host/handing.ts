/** The name of the script in each folder that hands over the files there. */
export const handing = 'files.js';

/** The name under which such a script hands them over, each with its path from the root and its text. */
export const receiver = 'readerFile';
