/** The dictionaries of opencc-js, which come without types: entries parted by bars, forms by spaces. */
declare module 'opencc-js/dict/*' {
  const dictionary: string;
  export default dictionary;
}
