// Saves each criterion of a form as it is typed. What could not be sent stays on this machine, under
// the account that typed it, until it could; two versions of one criterion are shown side by side.
// Without this script the same page saves by its button.
(() => {
  "use strict";
  const desk = document.getElementById("noi-dung");
  const words = desk.dataset;
  const status = document.getElementById("da-luu");
  const token = document.querySelector("input[name=_csrf]").value;
  const base = `/api/v1/rounds/${words.year}/units/${words.unit}/criteria/`;
  const place = `phieu:${words.account}:${words.year}:${words.unit}:`;
  const PAUSE = 700;
  const AGAIN = 15000;
  const waiting = new Map();
  const busy = new Set();
  document.documentElement.classList.add("scripted");

  const section = (code) => document.getElementById("c-" + code);
  const named = (code, field) =>
    [...document.getElementsByName(code + "." + field)].filter((it) => !it.disabled);
  const first = (code, field) => (named(code, field)[0] || { value: "" }).value;

  function typed(code) {
    const parts = section(code).dataset.kind === "parts";
    const none = named(code, "khong-ap-dung").some((it) => it.checked);
    const value = parts
      ? named(code, "phan").filter((it) => it.checked).map((it) => it.value).join(";")
      : first(code, "gia-tri");
    return {
      state: none ? "NOT_APPLICABLE" : "",
      value: none ? "" : value,
      numerator: none ? "" : first(code, "tu-so"),
      denominator: none ? "" : first(code, "mau-so"),
      note: first(code, "ghi-chu"),
      typed: true,
    };
  }

  function fill(code, said) {
    named(code, "khong-ap-dung").forEach((it) => { it.checked = said.state === "NOT_APPLICABLE"; });
    named(code, "phan").forEach((it) => { it.checked = said.value.split(";").includes(it.value); });
    for (const [field, value] of [["gia-tri", said.value], ["tu-so", said.numerator],
      ["mau-so", said.denominator], ["ghi-chu", said.note]]) {
      named(code, field).forEach((it) => { it.value = value; });
    }
  }

  // ---- what this machine keeps
  function keep(code) {
    try {
      localStorage.setItem(place + code,
        JSON.stringify({ said: typed(code), version: first(code, "phien-ban") }));
    } catch (full) { /* The page itself still has it. */ }
  }
  function kept() {
    return Object.keys(localStorage).filter((key) => key.startsWith(place))
      .map((key) => [key.slice(place.length), JSON.parse(localStorage.getItem(key))]);
  }
  const forget = (code) => localStorage.removeItem(place + code);

  // ---- what the strip says
  function tell(text, lost, link) {
    status.classList.toggle("lost", lost);
    const bold = document.createElement("b");
    bold.textContent = text;
    status.replaceChildren(bold);
    if (link) {
      const login = document.createElement("a");
      login.href = location.href;
      login.textContent = words.login;
      status.append(" ", login);
    }
  }
  const clock = (at) => new Date(at).toLocaleTimeString("vi-VN",
    { hour12: false, timeZone: "Asia/Ho_Chi_Minh" });
  const offline = () => tell(`${words.offline} ${kept().length}`, true, false);

  function wrong(code, sentences) {
    const box = document.getElementById("e-" + code);
    box.replaceChildren(...sentences.map((sentence) => {
      const line = document.createElement("p");
      line.className = "wrong";
      line.textContent = sentence;
      return line;
    }));
    section(code).querySelectorAll(".form-fields input, .form-fields select")
      .forEach((it) => it.setAttribute("aria-invalid", sentences.length > 0));
  }

  // ---- saving
  function later(code) {
    keep(code);
    tell(words.saving, false, false);
    clearTimeout(waiting.get(code));
    waiting.set(code, setTimeout(() => save(code), PAUSE));
  }

  async function put(code, said, version) {
    return fetch(base + encodeURIComponent(code), {
      method: "PUT",
      headers: { "Content-Type": "application/json", "If-Match": `"${version}"`, "X-CSRF-TOKEN": token },
      body: JSON.stringify(said),
    });
  }

  async function save(code) {
    if (busy.has(code)) {
      waiting.set(code, setTimeout(() => save(code), PAUSE));
      return;
    }
    waiting.delete(code);
    busy.add(code);
    const said = typed(code);
    try {
      await settle(code, said, await put(code, said, first(code, "phien-ban")));
    } catch (away) {
      offline();
    } finally {
      busy.delete(code);
    }
  }

  async function settle(code, said, answer) {
    if (answer.ok) {
      const standing = await answer.json();
      named(code, "phien-ban").forEach((it) => { it.value = standing.version; });
      if (JSON.stringify(said) === JSON.stringify(typed(code))) {
        forget(code);
      }
      wrong(code, standing.problems.map((problem) => problem.detail));
      tell(`${words.saved} ${clock(standing.enteredAt)}`, false, false);
      await refresh(code);
    } else if (answer.status === 412) {
      await conflict(code, (await answer.json()).present);
    } else if (answer.status === 401 || answer.status === 403) {
      tell(words.session, true, true);
    } else if (answer.status >= 500) {
      offline();
    } else {
      const problem = await answer.json();
      wrong(code, [problem.detail]);
      tell(problem.detail, true, false);
    }
  }

  // ---- the page as the server has it now
  async function fresh() {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (answer.redirected && answer.url.includes("/dang-nhap")) {
      throw new Error("session");
    }
    return new DOMParser().parseFromString(await answer.text(), "text/html");
  }

  function swap(old, renewed) {
    if (old && renewed) {
      old.replaceWith(document.importNode(renewed, true));
    }
  }

  async function refresh(code) {
    const page = await fresh();
    for (const id of ["ben-phai", "da-dien", "chuong", "con-lai"]) {
      swap(document.getElementById(id), page.getElementById(id));
    }
    const renewed = page.getElementById("c-" + code);
    for (const part of ["tag", "points", "share"]) {
      swap(section(code).querySelector(`[data-part=${part}]`),
        renewed && renewed.querySelector(`[data-part=${part}]`));
    }
  }

  // ---- two versions
  async function conflict(code, present) {
    const theirs = (await fresh()).getElementById("c-" + code);
    const values = [...theirs.querySelectorAll(".form-fields input[type=text], .form-fields select")]
      .map((it) => (it.tagName === "SELECT" ? it.selectedOptions[0].textContent : it.value));
    const ticked = [...theirs.querySelectorAll(".parts input:checked")]
      .map((it) => it.closest("label").textContent.trim());
    const box = document.createElement("fieldset");
    box.className = "conflict";
    const title = document.createElement("legend");
    title.textContent = words.conflict;
    const text = document.createElement("p");
    text.textContent = `${words.theirs}: ${[...values, ...ticked].join(" / ") || "–"}`;
    const mine = button(words.mine, () => {
      named(code, "phien-ban").forEach((it) => { it.value = present; });
      box.remove();
      save(code);
    });
    const take = button(words.take, () => {
      forget(code);
      location.reload();
    });
    box.append(title, text, mine, take);
    section(code).querySelectorAll(".conflict").forEach((it) => it.remove());
    document.getElementById("e-" + code).after(box);
    tell(words.conflict, true, false);
    mine.focus();
  }

  function button(text, act) {
    const it = document.createElement("button");
    it.type = "button";
    it.className = "button";
    it.textContent = text;
    it.addEventListener("click", act);
    return it;
  }

  // ---- evidence
  async function send(code, data) {
    tell(words.uploading, false, false);
    try {
      const answer = await fetch(base + encodeURIComponent(code) + "/evidence",
        { method: "POST", headers: { "X-CSRF-TOKEN": token }, body: data });
      if (answer.status === 401 || answer.status === 403) {
        tell(words.session, true, true);
      } else if (answer.ok) {
        const renewed = (await fresh()).getElementById("c-" + code);
        const version = renewed.querySelector(`input[name="${code}.phien-ban"]`);
        named(code, "phien-ban").forEach((it) => { it.value = version ? version.value : it.value; });
        swap(section(code).querySelector("[data-part=evidence]"),
          renewed.querySelector("[data-part=evidence]"));
        tell(words.saved, false, false);
        await refresh(code);
      } else {
        const problem = await answer.json().catch(() => ({ detail: words.large }));
        wrong(code, [problem.detail || words.large]);
        tell(problem.detail || words.large, true, false);
      }
    } catch (away) {
      tell(words.offline, true, false);
    }
  }

  function sendFile(code, file) {
    const data = new FormData();
    data.append("tep", file, file.name || "anh.png");
    send(code, data);
  }

  const owner = (target) => {
    const of = target instanceof Element ? target.closest(".criterion") : null;
    return of && of.dataset.editable === "true" ? of : null;
  };

  // ---- what people do
  desk.addEventListener("input", (event) => {
    const of = owner(event.target);
    if (of && !event.target.closest(".upload") && !event.target.closest(".conflict")) {
      later(of.dataset.code);
    }
  });
  desk.addEventListener("change", (event) => {
    const of = owner(event.target);
    if (of && event.target.hasAttribute("data-photo") && event.target.files.length > 0) {
      sendFile(of.dataset.code, event.target.files[0]);
    }
  });
  desk.addEventListener("submit", (event) => {
    const of = owner(event.target);
    if (of && event.target.classList.contains("upload")) {
      event.preventDefault();
      send(of.dataset.code, new FormData(event.target));
    }
  });
  for (const kind of ["dragover", "dragleave", "drop"]) {
    desk.addEventListener(kind, (event) => {
      const of = owner(event.target);
      const drop = of && of.querySelector(".drop");
      if (!drop) {
        return;
      }
      event.preventDefault();
      drop.classList.toggle("over", kind === "dragover");
      if (kind === "drop" && event.dataTransfer.files.length > 0) {
        sendFile(of.dataset.code, event.dataTransfer.files[0]);
      }
    });
  }
  document.addEventListener("paste", (event) => {
    const of = owner(document.activeElement);
    if (of && event.clipboardData && event.clipboardData.files.length > 0) {
      event.preventDefault();
      sendFile(of.dataset.code, event.clipboardData.files[0]);
    }
  });

  // ---- what was left on this machine
  async function resend() {
    for (const [code, left] of kept()) {
      if (section(code) && section(code).dataset.editable === "true") {
        await save(code);
      } else {
        try {
          const answer = await put(code, left.said, left.version);
          if (answer.ok) {
            forget(code);
          }
        } catch (away) {
          offline();
        }
      }
    }
  }
  for (const [code, left] of kept()) {
    if (section(code) && section(code).dataset.editable === "true") {
      fill(code, left.said);
      named(code, "phien-ban").forEach((it) => { it.value = left.version; });
      tell(words.restored, false, false);
    }
  }
  if (kept().length > 0) {
    resend();
  }
  window.addEventListener("online", resend);
  setInterval(() => {
    if (status.classList.contains("lost") && kept().length > 0
      && !document.querySelector(".conflict")) {
      resend();
    }
  }, AGAIN);
})();
