// The pages of comparisons work without this. It keeps the view from page to page, counts what is shown, says which
// change one is at, and moves the focus there.
"use strict";

(() => {
  const page = document.querySelector(".comparison");
  const walk = page && page.querySelector(".walk");
  if (!walk) return;
  const named = (link) => {
    try {
      return decodeURIComponent(link.hash.slice(1));
    } catch {
      return ""; // an address may end with anything
    }
  };
  const names = [...page.querySelectorAll(".change-list li")].map((one) => [...one.querySelectorAll("a")].map(named));
  const total = names.length;
  const views = [...page.querySelectorAll(".views input")];
  const lists = [...page.querySelectorAll(".choices select")];
  const says = walk.querySelector("[role=status]");
  let at = -1;

  // A change has a place in each text; the first that is on the page as it is shown now is the one to go to.
  const shown = (found) => found && (!found.checkVisibility || found.checkVisibility());
  const place = (number) => names[number].map((name) => document.getElementById(name)).find(shown);

  const next = (step) => {
    for (let number = at + step; number >= 0 && number < total; number += step) {
      if (place(number)) return number;
    }
    return -1;
  };

  // Say how many changes are shown, and which of them one is at.
  const tell = () => {
    const seen = [...names.keys()].filter(place);
    const here = seen.indexOf(at) + 1;
    const told = page.querySelector(".chosen-count");
    if (told) told.textContent = lists.some((list) => list.value) ? `Showing ${seen.length} of ${total} changes.` : "";
    if (seen.length < total) {
      says.textContent = here
        ? `${here} of ${seen.length} shown (change ${at + 1} of ${total})`
        : `${seen.length} of ${total} changes shown`;
    } else {
      says.textContent = here ? `Change ${here} of ${total}` : `${total} change${total === 1 ? "" : "s"}`;
    }
  };

  const aim = () => {
    tell();
    for (const [step, link] of [[-1, walk.querySelector(".walk-previous")], [1, walk.querySelector(".walk-next")]]) {
      const number = next(step);
      link.classList.toggle("walk-end", number < 0);
      if (number < 0) link.removeAttribute("href");
      else link.setAttribute("href", `#${place(number).id}`);
    }
  };

  const come = () => {
    const id = named(location);
    const number = names.findIndex((both) => both.includes(id));
    if (number < 0) return;
    if (!place(number)) showAll(id);
    at = number;
    const found = place(number);
    if (found) found.focus({ preventScroll: true });
    aim();
  };

  // A link leads to a change that the view or the choice leaves out: it is shown all the same.
  const showAll = (id) => {
    for (const form of page.querySelectorAll(".controls form")) form.reset();
    count();
    const found = document.getElementById(id);
    if (found) found.scrollIntoView();
  };

  const count = () => {
    const wanted = lists.filter((list) => list.value).map((list) => `${list.name}${list.value}`);
    const fits = (part) => wanted.every((name) => part.classList.contains(name));
    for (const section of page.querySelectorAll("section.changed:not(.left)")) {
      const inside = [...section.querySelectorAll(".passage")].some(fits);
      const own = section.querySelector(":scope > :is(h2, h3, h4, h5, h6, .section-kind) .chg") && fits(section);
      section.hidden = wanted.length > 0 && !inside && !own;
    }
    aim();
  };

  const keep = "policy-diff view";
  const choose = (name) => {
    const view = views.find((one) => one.value === name);
    if (view) view.checked = true;
  };
  try {
    choose(sessionStorage.getItem(keep));
  } catch {
    // A browser may keep nothing; the page then begins with its first view.
  }
  for (const view of views) {
    view.addEventListener("change", () => {
      try {
        sessionStorage.setItem(keep, view.value);
      } catch {
        // As above.
      }
      aim();
    });
  }
  for (const list of lists) list.addEventListener("change", count);
  for (const form of page.querySelectorAll(".choices")) form.addEventListener("reset", () => setTimeout(count));
  window.addEventListener("hashchange", come);
  walk.hidden = false;
  count();
  come();
})();
