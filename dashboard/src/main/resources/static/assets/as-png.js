// Saves a chart as pixels: each link of class as-png leads to an SVG of ours, which is drawn on a
// canvas at twice its size. Without this script the link opens the SVG.
(() => {
  "use strict";
  const SCALE = 2;

  const saved = (canvas, name) =>
    canvas.toBlob((pixels) => {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(pixels);
      link.download = name;
      link.click();
      URL.revokeObjectURL(link.href);
    }, "image/png");

  document.addEventListener("click", async (event) => {
    const link = event.target.closest("a.as-png");
    if (!link) {
      return;
    }
    event.preventDefault();
    const image = new Image();
    image.src = link.href;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * SCALE;
    canvas.height = image.naturalHeight * SCALE;
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    saved(canvas, new URL(link.href).pathname.split("/").pop().replace(".svg", ".png"));
  });
})();
