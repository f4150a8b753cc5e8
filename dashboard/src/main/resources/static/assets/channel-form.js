// Proposes today as the first day of counting for the kinds that the product counts itself, and
// takes it back for the others. A day that somebody typed stays; without this script it is empty.
(() => {
  "use strict";
  const form = document.getElementById("kenh-moi");
  const kind = form.elements["loai"];
  const day = form.elements["dem-tu-ngay"];
  let proposed = "";

  kind.addEventListener("change", () => {
    if (day.value !== proposed) {
      return;
    }
    proposed = form.dataset.counted.split(" ").includes(kind.value) ? form.dataset.today : "";
    day.value = proposed;
  });
})();
