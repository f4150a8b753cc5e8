// Opens the origin of a figure in a drawer: links to /nguon-goc/ that are, or stand in, something
// marked data-origin. Without this script, and with a key held, they open the page of their own.
(() => {
  "use strict";
  const ORIGIN = "a[href^='/nguon-goc/']:not(.whole)";
  let drawer = null;
  let opener = null;
  let asked = 0;

  const build = () => {
    const english = document.documentElement.lang === "en";
    drawer = document.createElement("dialog");
    drawer.className = "origin-drawer";
    drawer.setAttribute("aria-labelledby", "nguon-goc");
    const bar = document.createElement("div");
    bar.className = "drawer-bar";
    const title = document.createElement("span");
    title.textContent = english ? "Where this figure comes from" : "Số này từ đâu ra";
    const close = document.createElement("button");
    close.type = "button";
    close.className = "button";
    close.textContent = english ? "Close" : "Đóng";
    close.addEventListener("click", () => drawer.close());
    const body = document.createElement("div");
    body.className = "drawer-body";
    bar.append(title, close);
    drawer.append(bar, body);
    drawer.addEventListener("close", () => opener && opener.isConnected && opener.focus());
    drawer.addEventListener("click", (event) => event.target === drawer && drawer.close());
    document.body.append(drawer);
  };

  const show = async (link) => {
    const address = new URL(link.href);
    address.searchParams.set("phan", "1");
    const mine = ++asked;
    let answer;
    try {
      answer = await fetch(address, { headers: { Accept: "text/html" }, credentials: "same-origin" });
    } catch {
      window.location.assign(link.href);
      return;
    }
    // A session that ended leads to the login page: that is no fragment.
    if (!answer.ok || answer.redirected) {
      window.location.assign(link.href);
      return;
    }
    const html = await answer.text();
    if (mine !== asked) {
      return;
    }
    const parsed = new DOMParser().parseFromString(html, "text/html");
    for (const sheet of parsed.querySelectorAll("link[rel=stylesheet]")) {
      if (!document.head.querySelector(`link[href="${sheet.getAttribute("href")}"]`)) {
        const copy = document.createElement("link");
        copy.rel = "stylesheet";
        copy.href = sheet.getAttribute("href");
        document.head.append(copy);
        await new Promise((done) => { copy.onload = done; copy.onerror = done; });
      }
      sheet.remove();
    }
    if (!drawer) {
      build();
    }
    drawer.lastElementChild.replaceChildren(...parsed.body.childNodes);
    if (!drawer.open) {
      drawer.showModal();
    }
    drawer.scrollTop = 0;
    drawer.querySelector("#nguon-goc").focus();
  };

  document.addEventListener("click", (event) => {
    if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
      return;
    }
    const link = event.target.closest && event.target.closest(ORIGIN);
    if (!link || !link.closest("[data-origin], dialog.origin-drawer")) {
      return;
    }
    event.preventDefault();
    if (!link.closest("dialog.origin-drawer")) {
      opener = link;
    }
    show(link);
  });
})();
