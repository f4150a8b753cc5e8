// Shortens the verifier's way: keys, the effect on the button, reasons that are often given. All of
// it works without this file, by plain forms and links.
(() => {
  "use strict";
  const form = document.querySelector("form.verdict");
  const keys = document.getElementById("phim");
  document.querySelectorAll("kbd[hidden], .chips[hidden], .keys-told[hidden]").forEach((it) => { it.hidden = false; });

  const go = (id) => { const link = document.getElementById(id); if (link) link.click(); };
  const typing = (at) => at.closest("textarea, select, input:not([type=radio])") !== null;

  const setUpForm = () => {
    const button = form.querySelector("button[type=submit]");
    const effect = button.querySelector(".effect");
    const points = form.querySelector("#diem");
    const reason = form.querySelector("#ly-do");
    const chosen = () => form.querySelector("input[name=quyet-dinh]:checked");
    const say = () => {
      const choice = chosen();
      effect.textContent = choice
        ? choice.dataset.label.replace("#", points.value.trim() || "…") + " " + button.dataset.and
        : button.dataset.blank;
    };
    form.addEventListener("input", say);
    form.addEventListener("change", (event) => {
      say();
      if (event.target.name === "quyet-dinh" && event.target.dataset.picked) {
        delete event.target.dataset.picked;
        const field = event.target.value === "lower" || event.target.value === "raise" ? points
          : event.target.value === "return" ? reason : null;
        if (field) { field.focus(); field.select(); }
      }
    });
    form.querySelectorAll(".chip").forEach((chip) => chip.addEventListener("click", () => {
      const text = reason.value.trimEnd();
      reason.value = text + (text === "" ? "" : text.endsWith(".") ? " " : ". ") + chip.textContent + ".";
      reason.focus();
      say();
    }));
    say();
    return (key) => {
      const choice = [...form.querySelectorAll("input[name=quyet-dinh]")].find((it) => it.dataset.key === key);
      if (choice) {
        choice.dataset.picked = "key";
        choice.checked = true;
        choice.focus();
        choice.dispatchEvent(new Event("change", { bubbles: true }));
      }
      return choice !== undefined;
    };
  };
  const choose = form ? setUpForm() : () => false;

  document.addEventListener("keydown", (event) => {
    if (event.isComposing || event.altKey) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      if (form) { event.preventDefault(); form.requestSubmit(); }
      return;
    }
    if (event.ctrlKey || event.metaKey || (keys && keys.open)) return;
    if (typing(event.target)) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    const key = event.key.toUpperCase();
    if (key === "J") go("sau");
    else if (key === "K") go("truoc");
    else if (event.key === "?" && keys) keys.showModal();
    else if (key.length !== 1 || !choose(key)) return;
    event.preventDefault();
  });
})();
