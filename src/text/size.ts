/** Returns a size in bytes as readers are told it: `640 KiB`, from a mebibyte on `1.4 MiB`. */
export function fileSize(bytes: number): string {
  return bytes < 2 ** 20 ? `${Math.max(1, Math.round(bytes / 2 ** 10))}\u00a0KiB` : `${(bytes / 2 ** 20).toFixed(1)}\u00a0MiB`;
}
