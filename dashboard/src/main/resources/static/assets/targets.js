// The sheet of targets by keyboard: arrows move, typing edits, Enter and Tab save, Ctrl Z undoes, a
// block from a spreadsheet is judged before anything is written. Without this script every cell is
// a link and a form.
(() => {
  "use strict";
  const table = document.getElementById("bang");
  const words = table.dataset;
  const editable = words.editable === "true" && !table.closest("[data-locked]");
  const rows = [...table.tBodies[0].rows].filter((row) => row.dataset.scope);
  const nodes = [...table.tHead.rows[0].cells].slice(1).map((head) => head.dataset.node);
  const pane = document.getElementById("o-chon");
  const toast = document.querySelector(".toast");
  const saved = document.querySelector(".saved");
  const undo = document.querySelector(".undo");
  const done = [];
  let at = { row: 0, column: 0 };
  let from = at;
  let input = null;
  let asked = null;

  const cell = (row, column) => rows[row].cells[column + 1];
  const link = (td) => td.querySelector("a");
  const text = (td) => link(td).querySelector("span").textContent;
  const own = (td) => (td.classList.contains("own") ? text(td) : "");
  const place = (row, column) => ({ node: nodes[column], scope: rows[row].dataset.scope });
  const find = (kept) =>
    cell(rows.findIndex((row) => row.dataset.scope === kept.scope), nodes.indexOf(kept.node));

  const say = (message, actions = [], list = []) => {
    toast.querySelector("p").textContent = message;
    const lines = toast.querySelector("ul");
    lines.replaceChildren(...list.map((line) => Object.assign(document.createElement("li"), { textContent: line })));
    lines.hidden = true;
    toast.querySelector(".toast-actions").replaceChildren(
      ...[...actions, [words.close, () => {}, actions.length > 0]].filter(([, , hide]) => !hide).map(([name, act, , stays]) => {
        const button = Object.assign(document.createElement("button"), { type: "button", textContent: name });
        button.addEventListener("click", () => {
          if (!stays) {
            toast.hidden = true;
            link(cell(at.row, at.column)).focus();
          }
          act(lines);
        });
        return button;
      }));
    toast.hidden = false;
  };

  const post = async (path, body) => {
    const token = document.querySelector("input[name=_csrf]").value;
    return fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json, application/problem+json", "X-CSRF-TOKEN": token },
      body: JSON.stringify({ framework: words.framework, year: Number(words.year), ...body }),
    });
  };

  const show = (kept) => {
    const td = find(kept);
    td.className = kept.looks;
    td.dataset.v = kept.version;
    const small = kept.small ? [Object.assign(document.createElement("small"), { textContent: kept.small })] : [];
    const value = Object.assign(document.createElement("span"), { textContent: kept.value });
    const said = kept.said
      ? [Object.assign(document.createElement("span"), { className: "hidden-text", textContent: ", " + kept.said })] : [];
    link(td).replaceChildren(...small, value, ...said);
  };

  // What a group passes on shows in many cells: the sheet is read again, the selection stays.
  const reload = async () => {
    const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
    const fresh = page.getElementById("bang").tBodies[0];
    [...fresh.rows].filter((row) => row.dataset.scope).forEach((row, index) =>
      [...row.cells].slice(1).forEach((td, column) => {
        const old = cell(index, column);
        old.className = td.className;
        old.dataset.v = td.dataset.v;
        link(old).replaceChildren(...link(td).childNodes);
      }));
    select(at.row, at.column, false);
  };

  const stale = (problem, cells) =>
    say(words.stale + " " + problem.cells.map((each) => each.cell + ": " + each.value).join("; "), [
      [words.take, reload],
      [words.keep, () => save(cells.map((each) => {
        const newer = problem.cells.find((known) => known.cell === each.node + "@" + each.scope);
        return newer ? { ...each, version: newer.version } : each;
      }))],
    ]);

  const save = async (cells, remember = true) => {
    const before = cells.map((each) => ({ ...each, value: own(find(each)) }));
    saved.textContent = saved.dataset.saving;
    let answer;
    try {
      answer = await post("/api/v1/targets/cells", { cells });
    } catch {
      saved.textContent = saved.dataset.lost;
      say(words.offline, [[words.again, () => save(cells, remember)]]);
      return false;
    }
    if (answer.redirected || answer.status === 401 || answer.status === 403) {
      say(words.offline);
      return false;
    }
    const body = await answer.json();
    if (!answer.ok) {
      saved.textContent = "";
      if (answer.status === 409) {
        stale(body, cells);
      } else {
        (body.cells || []).forEach((each) => {
          const [node, scope] = each.cell.split("@");
          find({ node, scope }).classList.add("invalid");
        });
        say(body.detail, [], []);
      }
      return false;
    }
    body.cells.forEach(show);
    if (remember) {
      done.push(before);
      undo.hidden = false;
    }
    saved.textContent = saved.dataset.saved + " " + new Date().toLocaleTimeString("vi-VN", { hour12: false });
    if (body.cells.some((kept) => !/^\d{5}$/.test(kept.scope))) {
      await reload();
    }
    select(at.row, at.column, false);
    return true;
  };

  const takeBack = async () => {
    const last = done.pop();
    undo.hidden = done.length === 0;
    if (last && (await save(last.map((each) => ({ ...each, version: Number(find(each).dataset.v) })), false))) {
      say(words.undone);
    }
  };

  const open = async () => {
    const target = link(cell(at.row, at.column)).getAttribute("href").replace("/chi-tieu?", "/chi-tieu/o?").split("#")[0];
    asked = target;
    const answer = await fetch(target);
    if (answer.ok && asked === target) {
      const body = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(".pane-body");
      pane.querySelector(".pane-body, p.quiet")?.remove();
      pane.prepend(body);
    }
  };

  const ranged = () => ({
    top: Math.min(at.row, from.row), bottom: Math.max(at.row, from.row),
    left: Math.min(at.column, from.column), right: Math.max(at.column, from.column),
  });

  const select = (row, column, focus = true, extend = false) => {
    at = { row: Math.max(0, Math.min(rows.length - 1, row)), column: Math.max(0, Math.min(nodes.length - 1, column)) };
    from = extend ? from : at;
    table.querySelectorAll(".selected, .active").forEach((td) => td.classList.remove("selected", "active"));
    const box = ranged();
    for (let r = box.top; r <= box.bottom; r++) {
      for (let c = box.left; c <= box.right; c++) {
        cell(r, c).classList.add("selected");
      }
    }
    const active = cell(at.row, at.column);
    active.classList.add("active");
    table.querySelectorAll("td a[tabindex='0']").forEach((each) => { each.tabIndex = -1; });
    link(active).tabIndex = 0;
    if (focus) {
      link(active).focus();
    }
  };

  const finish = async (keep, down, right) => {
    if (!input) {
      return;
    }
    const typed = input;
    const value = typed.value;
    const td = typed.closest("td");
    const { row, column } = at;
    // Before it goes: what loses the focus calls this again.
    input = null;
    typed.remove();
    link(td).hidden = false;
    if (keep && value.trim() !== own(td)) {
      const sound = await save([{ ...place(row, column), version: Number(td.dataset.v), value }]);
      if (!sound) {
        if (td.classList.contains("invalid")) {
          link(td).querySelector("span").textContent = value;
        }
        link(td).focus();
        return;
      }
      td.classList.remove("invalid");
    }
    select(row + down, column + right);
    open();
  };

  const edit = (start) => {
    const td = cell(at.row, at.column);
    if (!editable || td.classList.contains("none") || input) {
      return;
    }
    input = Object.assign(document.createElement("input"), { type: "text", value: start ?? text(td), autocomplete: "off", inputMode: "decimal" });
    input.setAttribute("aria-label", words.input);
    link(td).hidden = true;
    td.append(input);
    input.focus();
    input.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key === "Enter" || event.key === "Tab") {
        event.preventDefault();
        const step = event.shiftKey ? -1 : 1;
        finish(true, event.key === "Enter" ? step : 0, event.key === "Tab" ? step : 0);
      } else if (event.key === "Escape") {
        finish(false, 0, 0);
      }
    });
    input.addEventListener("blur", () => finish(true, 0, 0));
  };

  const fill = () => {
    const box = ranged();
    const cells = [];
    for (let r = box.top + 1; r <= box.bottom; r++) {
      for (let c = box.left; c <= box.right; c++) {
        const td = cell(r, c);
        if (!td.classList.contains("none")) {
          cells.push({ ...place(r, c), version: Number(td.dataset.v), value: text(cell(box.top, c)) });
        }
      }
    }
    return cells.length ? save(cells) : null;
  };

  const clear = () => {
    const box = ranged();
    const cells = [];
    for (let r = box.top; r <= box.bottom; r++) {
      for (let c = box.left; c <= box.right; c++) {
        if (own(cell(r, c))) {
          cells.push({ ...place(r, c), version: Number(cell(r, c).dataset.v), value: "" });
        }
      }
    }
    return cells.length ? save(cells) : null;
  };

  const forget = (cells) => cells.forEach((each) => {
    const td = find(each);
    td.classList.remove("pasted", "invalid");
    link(td).querySelector("span").textContent = td.dataset.was ?? text(td);
    delete td.dataset.was;
  });

  const paste = async (block) => {
    const box = ranged();
    const unit = rows[box.top].className;
    const lines = rows.slice(box.top).filter((row) => row.className === unit || unit !== "unit");
    const answer = await post("/api/v1/targets/pasted", {
      text: block, nodes: nodes.slice(box.left), scopes: lines.map((row) => row.dataset.scope),
    });
    if (!answer.ok) {
      say(words.offline);
      return;
    }
    const judged = await answer.json();
    judged.cells.forEach((each) => {
      const td = find(each);
      td.dataset.was = text(td);
      link(td).querySelector("span").textContent = each.value;
      td.classList.add(each.sound ? "pasted" : "invalid");
    });
    const sound = judged.cells.filter((each) => each.sound);
    const apply = () => {
      forget(judged.cells);
      save(sound.map((each) => ({ node: each.node, scope: each.scope, version: Number(find(each).dataset.v), value: each.value })));
    };
    say(judged.summary + (judged.problems.length ? " " + judged.problems[0] : ""), [
      [words.pasteDrop, () => forget(judged.cells)],
      ...(judged.problems.length ? [[words.pasteShow, (list) => { list.hidden = false; }, false, true]] : []),
      ...(sound.length ? [[words.pasteApply.replace("#", sound.length), apply]] : []),
    ], judged.problems);
    toast.querySelector("button:last-of-type").focus();
  };

  const moves = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

  table.addEventListener("keydown", (event) => {
    if (input || event.altKey) {
      return;
    }
    const control = event.ctrlKey || event.metaKey;
    if (moves[event.key]) {
      event.preventDefault();
      const [down, right] = moves[event.key];
      select(at.row + down, at.column + right, true, event.shiftKey);
    } else if (event.key === "Enter" || event.key === "F2") {
      event.preventDefault();
      edit();
      open();
    } else if (control && event.key === "z") {
      event.preventDefault();
      takeBack();
    } else if (control && event.key === "d") {
      event.preventDefault();
      fill();
    } else if (event.key === "Delete" || event.key === "Backspace") {
      event.preventDefault();
      clear();
    } else if (!control && /^[0-9,.-]$/.test(event.key)) {
      event.preventDefault();
      edit(event.key);
    }
  });

  table.addEventListener("click", (event) => {
    const td = event.target.closest("td");
    if (!td || !td.closest("tr").dataset.scope || event.ctrlKey || event.metaKey || input?.closest("td") === td) {
      return;
    }
    event.preventDefault();
    select(rows.indexOf(td.closest("tr")), td.cellIndex - 1, true, event.shiftKey);
    open();
  });
  table.addEventListener("dblclick", () => edit());

  document.addEventListener("copy", (event) => {
    if (!table.contains(document.activeElement) || input) {
      return;
    }
    const box = ranged();
    const lines = [];
    for (let r = box.top; r <= box.bottom; r++) {
      const line = [];
      for (let c = box.left; c <= box.right; c++) {
        line.push(text(cell(r, c)));
      }
      lines.push(line.join("\t"));
    }
    event.clipboardData.setData("text/plain", lines.join("\n"));
    event.preventDefault();
  });
  document.addEventListener("paste", (event) => {
    if (editable && !input && table.contains(document.activeElement)) {
      event.preventDefault();
      paste(event.clipboardData.getData("text/plain"));
    }
  });
  undo?.addEventListener("click", takeBack);

  table.querySelectorAll("td a").forEach((each) => { each.tabIndex = -1; });
  const chosen = new URLSearchParams(location.search).get("o")?.split("@");
  const row = chosen ? rows.findIndex((each) => each.dataset.scope === chosen[1]) : rows.findIndex((each) => each.className === "unit");
  select(Math.max(0, row), chosen ? Math.max(0, nodes.indexOf(chosen[0])) : 0, false);
})();
