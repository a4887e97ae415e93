// The pages work without this. On a superseded version, the link to the current one keeps the reader's place.
"use strict";

(() => {
  const link = document.querySelector("a.keep-place");
  if (!link) return;
  const base = link.getAttribute("href");
  const keep = () => link.setAttribute("href", base + location.hash);
  window.addEventListener("hashchange", keep);
  keep();
})();
