// The pages work without this. Links to other versions keep the reader's place, and stubs send her on with it.
"use strict";

// What leads nowhere without scripts is hidden until they run, and an address to copy is made whole.
(() => {
  for (const found of document.querySelectorAll("[data-scripted-only]")) found.hidden = false;
  if (!location.protocol.startsWith("http")) return;
  for (const address of document.querySelectorAll(".cite-address")) {
    address.textContent = new URL(address.dataset.address, location.href).href;
    for (const note of document.querySelectorAll(".cite-begin")) note.hidden = true;
  }
})();

(() => {
  const links = [...document.querySelectorAll("a.keep-place")].map((link) => ({
    link,
    base: link.getAttribute("href"),
    elsewhere: new Map((link.dataset.elsewhere || "").split(" ").filter(Boolean).map((pair) => pair.split("="))),
  }));
  if (!links.length) return;

  // What can be found again in another version: requirements, and sections under their headings.
  const places = [...document.querySelectorAll("article .req[id], article section[id]")];
  const inWindow = (box) => box.bottom > 0 && box.top < innerHeight;
  const named = () => {
    try {
      return decodeURIComponent(location.hash.slice(1));
    } catch {
      return "";
    }
  };

  // The place in the address, unless she has read on from there: then the passage at the top of the window.
  const here = () => {
    const name = named();
    const target = name && document.getElementById(name);
    if (scrollY < innerHeight / 2 || (target && inWindow(target.getBoundingClientRect()))) return name;
    const seen = places.filter((place) => {
      const box = place.getBoundingClientRect();
      return box.bottom > 80 && box.top < innerHeight;
    });
    const first = seen.find((place) => place.matches(".req")) || seen[seen.length - 1];
    return first ? first.id : name;
  };

  const keep = () => {
    const name = here().split(":")[0]; // `SMH-012:2024-01-19` names a place in one version alone
    for (const { link, base, elsewhere } of links) {
      link.setAttribute("href", elsewhere.get(name) || (name ? `${base}#${encodeURIComponent(name)}` : base));
    }
  };

  keep();
  addEventListener("hashchange", keep);
  for (const { link } of links) {
    for (const event of ["pointerenter", "pointerdown", "focus"]) link.addEventListener(event, keep);
  }
  for (const words of document.querySelectorAll("a.keep-place > [data-scripted]")) words.textContent = words.dataset.scripted;
  const on = document.querySelector("a.keep-place.send-on");
  if (on) location.replace(on.href);
})();
