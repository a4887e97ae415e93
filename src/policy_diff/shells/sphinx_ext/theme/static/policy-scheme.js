// Shows the page in the colours that the reader chose, before anything of it is seen.
"use strict";

(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem("theme");
  } catch {
    // The browser keeps nothing for this site: the colours are those of the device.
  }
  document.body.dataset.theme = chosen || "auto";
})();
