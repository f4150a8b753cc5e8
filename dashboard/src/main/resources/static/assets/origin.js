// Opens the origin of a figure in a drawer: links to /nguon-goc/ that are, or stand in, something
// marked data-origin. Without this script, and with a key held, they open the page of their own.
(() => {
  "use strict";
  const drawer = document.getElementById("ngan-keo");
  const sheet = drawer && drawer.querySelector(".drawer-body");
  if (!sheet || !window.htmx) {
    return;
  }
  Object.assign(htmx.config, {
    includeIndicatorStyles: false,
    allowEval: false,
    allowScriptTags: false,
    selfRequestsOnly: true,
  });
  let opener = null;

  document.addEventListener("click", (event) => {
    if (event.target === drawer) {
      drawer.close();
    }
    const link = event.target.closest && event.target.closest("a[href^='/nguon-goc/']:not(.whole)");
    const held = event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (held || !link || !link.closest("[data-origin], #ngan-keo")) {
      return;
    }
    event.preventDefault();
    opener = drawer.contains(link) ? opener : link;
    sheet.dataset.whole = link.href;
    const part = new URL(link.href);
    part.searchParams.set("phan", "1");
    htmx.ajax("GET", part.pathname + part.search, { source: sheet, target: sheet });
  });

  // A session that ended leads to the login page: that is no part of a page.
  const whole = () => window.location.assign(sheet.dataset.whole);
  sheet.addEventListener("htmx:sendError", whole);
  sheet.addEventListener("htmx:beforeSwap", (event) => {
    const answer = event.detail.xhr;
    if (answer.status !== 200 || !new URL(answer.responseURL).searchParams.has("phan")) {
      event.detail.shouldSwap = false;
      whole();
    }
  });
  sheet.addEventListener("htmx:afterSwap", () => {
    if (!drawer.open) {
      drawer.showModal();
    }
    drawer.scrollTop = 0;
    document.getElementById("nguon-goc").focus();
  });
  drawer.addEventListener("close", () => opener && opener.isConnected && opener.focus());
})();
