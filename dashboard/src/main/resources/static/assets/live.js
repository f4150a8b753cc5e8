// Keeps the figures of an open page current: when the server says that there are newer ones, asks
// for the same page again and changes, in its place, only what differs. Focus, selection and
// scroll stay where they are. A lost connection is said in the strip, in words.
(() => {
  "use strict";
  const lost = document.getElementById("mat-ket-noi");
  const main = document.querySelector("main");
  if (!lost || !main || !window.EventSource) {
    return;
  }
  let state = "";

  const clock = () => new Date().toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit" });
  const say = (words) => {
    lost.textContent = words.replace("{0}", clock());
    lost.hidden = false;
  };

  // What somebody is choosing in a form is theirs.
  const theirs = (node) => node.matches && node.matches("form, details, input");

  const attributes = (old, fresh) => {
    for (const { name } of [...old.attributes]) {
      if (!fresh.hasAttribute(name) && name !== "tabindex") {
        old.removeAttribute(name);
      }
    }
    for (const { name, value } of fresh.attributes) {
      if (old.getAttribute(name) !== value) {
        old.setAttribute(name, value);
      }
    }
  };

  const become = (old, fresh) => {
    if (old.nodeType !== fresh.nodeType || old.nodeName !== fresh.nodeName) {
      old.replaceWith(fresh);
    } else if (old.nodeType === Node.TEXT_NODE) {
      if (old.data !== fresh.data) {
        old.data = fresh.data;
      }
    } else if (old.nodeType === Node.ELEMENT_NODE && !theirs(old)) {
      attributes(old, fresh);
      const after = [...fresh.childNodes];
      [...old.childNodes].forEach((child, at) => (at < after.length ? become(child, after[at]) : child.remove()));
      old.append(...after.slice(old.childNodes.length));
    }
  };

  const refresh = async () => {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (!answer.ok || answer.redirected) {
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const where of ["#strip", "main"]) {
      const old = document.querySelector(where);
      const fresh = page.querySelector(where);
      if (old && fresh) {
        become(old, fresh);
      }
    }
    document.dispatchEvent(new Event("figures"));
  };

  const listen = () => {
    const source = new EventSource("/api/v1/live");
    source.addEventListener("open", () => {
      lost.hidden = true;
    });
    source.addEventListener("figures", (event) => {
      lost.hidden = true;
      const first = state === "";
      const changed = state !== event.data;
      state = event.data;
      if (!first && changed) {
        refresh().catch(() => say(lost.dataset.lost));
      }
    });
    source.addEventListener("away", () => say(lost.dataset.away));
    source.addEventListener("error", () => say(lost.dataset.lost));
    addEventListener("pagehide", () => source.close());
  };

  // First the page itself: whoever only passes by is not listened for.
  setTimeout(listen, 6000);
})();
