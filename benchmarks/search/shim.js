/* A worker in a frame, as Material's documentation has it for pages opened from a folder:
 * what a worker's script expects (importScripts, postMessage, messages) within the page. */
if (location.protocol === "file:") {
  window.IFrameWorker = class extends EventTarget {
    constructor(address) {
      super();
      this.waiting = [];
      const frame = document.createElement("iframe");
      frame.hidden = true;
      document.body.append(frame);
      const inner = frame.contentWindow;
      const load = (url) =>
        new Promise((resolve, reject) => {
          const script = frame.contentDocument.createElement("script");
          script.src = url;
          script.onload = resolve;
          script.onerror = reject;
          frame.contentDocument.body.append(script);
        });
      inner.importScripts = (...urls) =>
        urls.reduce((before, url) => before.then(() => load(url)), Promise.resolve());
      inner.postMessage = (data) => this.dispatchEvent(new MessageEvent("message", { data }));
      inner.IFrameWorker = true;
      this.frame = inner;
      load(new URL(address, document.baseURI).href).then(() => {
        this.waiting.forEach((data) => this.postMessage(data));
        this.waiting = null;
      });
    }

    postMessage(data) {
      if (this.waiting !== null) {
        this.waiting.push(data);
        return;
      }
      this.frame.dispatchEvent(new this.frame.MessageEvent("message", { data }));
    }

    terminate() {}
  };
  window.Worker = window.IFrameWorker;
}
