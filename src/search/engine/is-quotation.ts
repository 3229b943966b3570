/** Whether something typed is long enough to be a quotation. */
export function isQuotation(query: string): boolean {
  const plain = query.replace(/[^\p{L}\p{N}]/gu, '');
  return /\p{Script=Han}/u.test(plain) ? plain.length >= 10 : plain.length >= 25 && query.trim().split(/\s+/).length >= 5;
}
