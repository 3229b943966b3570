/** Returns a name for a file from the words of a title: what systems refuse in names, or take for a path, is left out. */
export function fileNameOf(title: string, otherwise: string, extension: string): string {
  const name = title
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\\/:*?"<>|]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const short = [...name].slice(0, 40).join('').trim();
  return `${short === '' ? otherwise : short}.${extension}`;
}
