// Computes again as soon as a task is ticked; without this script the button does.
(() => {
  const form = () => document.querySelector("#len-hang form");
  let latest = 0;
  document.addEventListener("change", async (event) => {
    if (!event.target.matches("#len-hang input[name=v]")) return;
    const mine = ++latest;
    const address = form().getAttribute("action") + "?" + new URLSearchParams(new FormData(form()));
    try {
      const answer = await fetch(address, { credentials: "same-origin" });
      if (!answer.ok || mine !== latest) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const all = document.getElementById("du-viec");
      const opened = all && all.checked;
      const focused = document.activeElement && document.activeElement.id;
      for (const part of [".lift-tasks", ".lift-result"]) {
        const now = document.querySelector("#len-hang " + part);
        const then = page.querySelector("#len-hang " + part);
        if (now && then && mine === latest) now.replaceChildren(...then.childNodes);
      }
      if (opened && document.getElementById("du-viec")) document.getElementById("du-viec").checked = true;
      if (focused && document.getElementById(focused)) document.getElementById(focused).focus();
      if (location.pathname === form().getAttribute("action")) history.replaceState(null, "", address);
    } catch (away) {
      // The button still works.
    }
  });
})();
