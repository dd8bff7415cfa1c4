/* No page asks for a sitemap.
 *
 * Material asks for sitemap.xml beside every page and its twin, to find its way between
 * languages. Our language links name the twin themselves, there is at most one sitemap,
 * at the root, and from file:// the browser refuses the request and says so on the
 * console. So such a request ends here, as if it had been aborted: Material then leaves
 * the links alone. All other requests pass.
 */
(() => {
  "use strict";

  const request = window.XMLHttpRequest.prototype;
  const { open, send } = request;
  const stopped = new WeakSet();

  const isSitemap = (address) =>
    new URL(String(address), document.baseURI).pathname.endsWith("/sitemap.xml");

  request.open = function (method, address, ...rest) {
    if (isSitemap(address)) {
      stopped.add(this);
      return undefined;
    }
    stopped.delete(this);
    return open.call(this, method, address, ...rest);
  };

  request.send = function (...body) {
    if (stopped.has(this)) {
      this.dispatchEvent(new Event("abort"));
      return undefined;
    }
    return send.apply(this, body);
  };
})();
