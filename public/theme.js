/* Runs before the first paint, so that nothing flashes or shifts: what the reader chose on this device. */
(function () {
  var root = document.documentElement;
  var read = function (key) {
    try {
      return localStorage.getItem(key);
    } catch (error) {
      return null;
    }
  };
  root.setAttribute('data-scripts', '');
  [
    ['theme', /^(dark|light)$/],
    ['size', /^larger?$/],
    ['contrast', /^more$/],
    ['large', /^on$/],
    ['text', /^received$/],
  ].forEach(function (choice) {
    var value = read(choice[0]);
    if (choice[1].test(value)) root.setAttribute('data-' + choice[0], value);
  });
  /* A page of both languages speaks the reader's: the one that was chosen, else that of the browser. */
  if (root.hasAttribute('data-neutral')) {
    var language = read('language');
    if (!/^(zh|en)$/.test(language)) language = /^zh/i.test(navigator.language) ? 'zh' : 'en';
    root.setAttribute('data-locale', language);
    root.lang = language === 'zh' ? 'zh-Hans' : 'en';
  }
  if (root.hasAttribute('data-views')) {
    var asked = /[?&]view=(parallel|lines|single)(&|$)/.exec(location.search);
    var view = asked ? asked[1] : read('view');
    if (view === 'parallel' || view === 'lines') root.setAttribute('data-view', view);
  }
  /* Two columns of large words are too narrow to read. */
  if (root.hasAttribute('data-large') && root.getAttribute('data-view') === 'parallel') root.setAttribute('data-view', 'lines');
})();
