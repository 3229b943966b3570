/* Runs before the first paint, so that nothing flashes or shifts: the reader's theme, text size and view. */
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
  var theme = read('theme');
  if (theme === 'dark' || theme === 'light') root.setAttribute('data-theme', theme);
  var size = read('size');
  if (size === '1' || size === '2') root.setAttribute('data-size', size);
  if (read('text') === 'received') root.setAttribute('data-text', 'received');
  if (root.hasAttribute('data-views')) {
    var asked = /[?&]view=(parallel|lines|single)(&|$)/.exec(location.search);
    var view = asked ? asked[1] : read('view');
    if (view === 'parallel' || view === 'lines') root.setAttribute('data-view', view);
  }
})();
