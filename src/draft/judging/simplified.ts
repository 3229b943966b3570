let known: Set<string> | undefined;

/** Returns whether a character is among the 6,763 of GB 2312, in which simplified texts are written, and no old form. */
export function isSimplified(sign: string): boolean {
  known = known ?? read();
  return known.has(sign) && !old.includes(sign);
}

/** Old forms that stand among them. */
const old = '乾吒夥後徵拚捱摺於榘菸薹袷醣麴麽';

/** The characters stand in rows 16 to 87 of the code, as GB 18030 has it too. */
function read(): Set<string> {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  return new Set(new TextDecoder('gb18030').decode(Uint8Array.from(bytes)));
}
