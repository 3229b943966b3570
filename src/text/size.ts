/** Returns a size in bytes as readers are told it, in mebibytes with one decimal: `1.4 MiB`. */
export function mebibytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(1)}\u00a0MiB`;
}
