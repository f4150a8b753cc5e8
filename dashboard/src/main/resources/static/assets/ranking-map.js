// Walks the tile map by arrow keys: one tile is in the order of tabs, and the tile in focus marks
// its row. Without this script every tile is a link of its own.
(() => {
  "use strict";
  const STEPS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

  const map = document.querySelector("svg.tiles");
  const words = document.getElementById("o-chon");
  const door = document.getElementById("o-mo");
  if (!map) {
    return;
  }
  const tiles = [...map.querySelectorAll("a")];
  const place = (tile) => tile.getAttribute("transform").match(/\d+/g).map(Number);
  const row = (tile) => document.getElementById(tile.getAttribute("href").slice(1));

  const choose = (tile) => {
    tiles.forEach((other) => other.setAttribute("tabindex", other === tile ? "0" : "-1"));
  };

  // The nearest tile that way; one straight ahead before one aside.
  const next = (from, [dx, dy]) => {
    const [col, line] = place(from);
    let best = null;
    let least = Infinity;
    for (const tile of tiles) {
      const [x, y] = place(tile);
      const ahead = (x - col) * dx + (y - line) * dy;
      const aside = Math.abs((x - col) * dy) + Math.abs((y - line) * dx);
      if (ahead > 0 && ahead + 3 * aside < least) {
        best = tile;
        least = ahead + 3 * aside;
      }
    }
    return best;
  };

  map.addEventListener("keydown", (event) => {
    const step = STEPS[event.key];
    const tile = step && next(document.activeElement, step);
    if (step) {
      event.preventDefault();
    }
    if (tile) {
      choose(tile);
      tile.focus();
    }
  });
  map.addEventListener("focusin", (event) => {
    document.querySelectorAll(".chosen-row").forEach((other) => other.classList.remove("chosen-row"));
    const tile = event.target.closest("a");
    if (row(tile) && row(tile).tagName === "TR") {
      row(tile).classList.add("chosen-row");
    }
    words.textContent = tile.getAttribute("aria-label");
    words.parentElement.hidden = false;
    if (door) {
      door.href = `/don-vi/${tile.getAttribute("href").match(/\d+/)[0]}${door.dataset.words}`;
    }
  });
  if (tiles.length > 0) {
    choose(tiles[0]);
  }
})();
