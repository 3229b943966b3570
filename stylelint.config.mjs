/** A size from tokens.css, that of the words around, or a part of it on purpose. */
const size = String.raw`(var\(--(type|print)-[a-z-]+\)|inherit|0?\.\d+em)`;

/** The law of the style sheets: a size of type, a width of the window and a level stand once, in tokens.css. */
export default {
  extends: 'stylelint-config-standard',
  reportDescriptionlessDisables: true,
  reportInvalidScopeDisables: true,
  reportNeedlessDisables: true,
  referenceFiles: ['src/styles/tokens.css', 'src/styles/print.css'],
  rules: {
    'declaration-property-value-allowed-list': {
      'font-size': [`/^${size}$/`],
      font: ['inherit', String.raw`/^((normal|400|700)\s+)?${size}(\s|\/)/`],
      'z-index': [String.raw`/^var\(--z-[a-z]+\)$/`],
    },
    'media-feature-name-disallowed-list': ['width', 'min-width', 'max-width', 'device-width', 'min-device-width', 'max-device-width'],
    'no-unknown-custom-media': true,
    'no-unknown-custom-properties': true,

    // What Chromium 80 and Safari 13 do not know cannot be asked for.
    'declaration-block-no-redundant-longhand-properties': [true, { ignoreShorthands: ['inset'] }],
    'declaration-property-value-keyword-no-deprecated': [true, { ignoreKeywords: ['break-word'] }],
    'media-feature-range-notation': 'prefix',
    'selector-not-notation': 'simple',

    // Newer than the linter's list.
    'declaration-property-value-no-unknown': [true, { ignoreProperties: { 'text-spacing-trim': 'normal' } }],

    // Names of faces and papers keep their capitals, and sheets stand in the order of the page, with air where it helps.
    'value-keyword-case': ['lower', { ignoreKeywords: ['A4'], ignoreProperties: ['font-family', '/^--/'] }],
    'import-notation': 'string',
    'custom-property-empty-line-before': null,
    'no-descending-specificity': null,
    'rule-empty-line-before': null,
  },
};
