// The search: a form and a list of results over Pagefind's index, which is made when the site is built.
// Whatever comes out of the index is text: it is put into the page as text, never as HTML.
"use strict";

(() => {
  const form = document.getElementById("search-form");
  if (!form || !location.protocol.startsWith("http")) return;

  const PAGE = 10; // results at a time
  const EXCERPT = 36; // words
  const status = document.getElementById("search-status");
  const list = document.getElementById("search-results");
  const more = document.getElementById("search-more");
  const beyond = document.getElementById("search-beyond");
  const chosen = document.getElementById("search-chosen");
  const words = form.elements.q;
  const root = new URL(form.dataset.root, location.href);
  const bundle = new URL(form.dataset.index, location.href);
  const facets = [...form.querySelectorAll("fieldset[data-facet]")].map((group) => ({
    name: group.dataset.facet,
    group,
    items: [...group.querySelectorAll("li")].map((item) => ({
      item,
      box: item.querySelector("input"),
      title: item.querySelector(".choice").textContent,
      count: item.querySelector(".count"),
    })),
  }));
  const titles = Object.fromEntries(
    facets.map(({ name, items }) => [name, new Map(items.map(({ box, title }) => [box.value, title]))]),
  );
  const made = form.elements.made;

  const element = (name, attributes = {}, ...inside) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...inside);
    return made;
  };

  // --- the index, loaded when it is first needed

  let opened;
  const open = () => {
    opened ??= (async () => {
      const { createInstance } = await import(new URL("pagefind.js", bundle).href);
      const index = createInstance({ basePath: bundle.pathname, baseUrl: "/", noWorker: true });
      await index.filters();
      return index;
    })();
    opened.catch(() => { opened = undefined; });
    return opened;
  };

  // --- what is asked for: the form and the address say the same

  const picked = ({ items }) => items.filter(({ box }) => box.checked).map(({ box }) => box.value);

  const address = () => {
    const asked = new URLSearchParams();
    if (words.value.trim()) asked.set("q", words.value.trim());
    for (const facet of facets) for (const value of picked(facet)) asked.append(facet.name, value);
    for (const name of ["old", "made"]) if (form.elements[name]?.checked) asked.set(name, "1");
    const query = asked.toString();
    return location.pathname + (query ? `?${query}` : "");
  };

  const read = () => {
    const asked = new URLSearchParams(location.search);
    words.value = asked.get("q") ?? "";
    for (const { name, items } of facets) {
      const values = new Set(asked.getAll(name));
      for (const { box } of items) box.checked = values.has(box.value);
    }
    for (const name of ["old", "made"]) if (form.elements[name]) form.elements[name].checked = asked.has(name);
  };

  // A version that is picked is searched whole, and so is a handbook made from another.
  const filters = (without) => {
    const found = {};
    for (const facet of facets) {
      const values = facet.name === without ? [] : picked(facet);
      if (values.length) found[facet.name] = { any: values };
    }
    const all = { old: form.elements.old.checked || without === "old", made: !made || made.checked || without === "made" };
    if (!all.old && !found.version && without !== "version") found.status = "current";
    if (!all.made && !found.handbook && without !== "handbook") found.text = "own";
    return found;
  };

  // --- an ID that is typed: SMH-012, smh-12, SMH 012

  const ids = new Map(
    form.dataset.ids.split(";").filter(Boolean).map((one) => {
      const [code, ...runs] = one.split(" ");
      return [code, runs.map((run) => run.split("-").map(Number))];
    }),
  );

  const idOf = (typed) => {
    const found = /^\s*([a-z][a-z0-9]{1,7}?)[\s\u2010-\u2015-]*0*([1-9][0-9]{0,5})\s*$/i.exec(typed);
    if (!found) return null;
    const code = found[1].toUpperCase();
    const number = Number(found[2]);
    if (!ids.has(code)) return null;
    const known = ids.get(code).some(([first, last = first]) => first <= number && number <= last);
    return { id: `${code}-${String(number).padStart(3, "0")}`, known };
  };

  // --- what is called by the words that are typed: a topic by all of its name, handbooks by words of their titles

  const MANY = 5; // words that more titles hold name no handbook

  const wordsOf = (text) => text.toLowerCase().replace(/['\u2019]/g, "").match(/[\p{L}\p{N}]+/gu) ?? [];

  const calledSo = (typed) => {
    const asked = wordsOf(typed);
    if (!asked.length || facets.some((facet) => picked(facet).length)) return { topics: [], handbooks: [] };
    const offered = (facet, fits) =>
      (facets.find(({ name }) => name === facet)?.items ?? []).filter(({ box, title }) => box.dataset.page && fits(wordsOf(title)));
    const titled = offered("handbook", (title) => asked.every((word) => title.includes(word)));
    // one that is made from another begins with the title of that, which stands for all of them
    const apart = titled.filter(({ title }) => !titled.some((other) => title.startsWith(`${other.title}:`)));
    return {
      topics: offered("topic", (title) => title.join(" ") === asked.join(" ")),
      handbooks: apart.length > MANY ? [] : apart.map(({ box }) => box.value),
    };
  };

  const topicLine = ({ box, title }) => {
    const made = element("a", { href: new URL(box.dataset.page, location.href).href }, `Topic: ${title.toLowerCase()}`);
    return element("li", { class: "topic-line" }, element("h2", {}, made), element("p", { class: "quiet" }, "what every handbook says on it now"));
  };

  // --- results

  const excerpt = ({ content, locations }) => {
    const all = content.split(/\s+/);
    const marked = new Set(locations);
    let start = 0;
    if (all.length > EXCERPT) {
      let most = -1;
      for (const location of [0, ...marked]) {
        const from = Math.min(Math.max(0, location - 6), all.length - EXCERPT);
        const held = [...marked].filter((at) => at >= from && at < from + EXCERPT).length;
        if (held > most) [most, start] = [held, from];
      }
    }
    const said = element("p", { class: "excerpt" });
    if (start) said.append("… ");
    all.slice(start, start + EXCERPT).forEach((word, at) => {
      if (at) said.append(" ");
      said.append(marked.has(start + at) ? element("mark", {}, word) : word);
    });
    if (start + EXCERPT < all.length) said.append(" …");
    return said;
  };

  const STATES = { earlier: "earlier wording", withdrawn: "withdrawn", unheld: "not in the newest text held" };
  const PLACES = { passage: "text between requirements", handbook: "handbook" };

  const link = ({ meta }, ...inside) => {
    const made = element("a", { href: new URL(meta.address, root).href });
    if (meta.id) made.append(element("span", { class: "req-id" }, meta.id));
    made.append(...inside);
    return made;
  };

  const handbookOf = ({ filters: of }) => titles.handbook.get(of.handbook?.[0]) ?? "";

  const shown = (fragment) => {
    const { meta, filters: of } = fragment;
    const kind = of.kind?.[0];
    const state = of.status?.[0];
    const heading = link(fragment, meta.id ? " " : "", meta.title ?? "");
    const told = [];
    if (kind !== "handbook" && meta.title !== handbookOf(fragment)) told.push(handbookOf(fragment));
    const versions = (of.version ?? []).map((value) => titles.version.get(value) ?? value);
    if (state === "current") told.push("newest version held");
    else told.push(versions.join(", "));
    if (of.role) told.push(titles.role.get(of.role[0]) ?? "");
    told.push(PLACES[kind] ?? titles.kind.get(kind) ?? "");
    if (meta.topics) told.push(`on ${meta.topics}`);
    const item = element("li", {}, element("h2", {}, heading), excerpt(fragment));
    const facts = element("p", { class: "quiet" });
    if (STATES[state]) facts.append(element("span", { class: "tag" }, STATES[state]), " ");
    facts.append(told.filter(Boolean).join(" · "));
    item.append(facts);
    return item;
  };

  // The same words in another handbook are one result, with all the places where they stand.
  let places = new Map();

  const gather = (fragment) => {
    const words = `${fragment.filters.status?.[0]} ${fragment.content}`;
    const item = fragment.meta.id ? places.get(words) : undefined;
    if (!item) {
      const made = shown(fragment);
      places.set(words, made);
      return made;
    }
    let same = item.querySelector(".same");
    if (same) same.append("; ");
    else {
      same = element("p", { class: "same quiet" }, "The same words: ");
      item.append(same);
    }
    same.append(link(fragment), ` ${handbookOf(fragment)}`);
    return null;
  };

  const count = (number, one = "result", many = "results") => `${number} ${number === 1 ? one : many}`;

  let turn = 0; // of several searches under way, the last one counts
  let found = []; // what is still to be shown
  let total = 0;

  const showMore = async (mine) => {
    let items = [];
    do {
      const next = found.splice(0, PAGE);
      const fragments = await Promise.all(next.map((result) => result.data()));
      if (mine !== turn) return null;
      items = fragments.map(gather).filter(Boolean);
      list.append(...items);
    } while (found.length && !items.length); // all of them were words that stand there already
    more.hidden = !found.length;
    const [stand, headings] = [total - found.length, list.querySelectorAll(":scope > li:not(.topic-line)").length];
    const said = found.length ? `${count(total)}, the first ${stand} shown` : count(total);
    status.textContent = headings < stand
      ? `${said} under ${count(headings, "heading", "headings")}: the same words stand once`
      : said;
    return items[0];
  };

  const recount = (counts) => {
    for (const { name, group, items } of facets) {
      let any = false;
      for (const { item, box, count: shownCount } of items) {
        const number = counts ? (counts[name]?.[box.value] ?? 0) : null;
        shownCount.textContent = number === null ? "" : `(${number})`;
        item.hidden = number === 0 && !box.checked;
        any ||= !item.hidden;
      }
      group.hidden = !any;
    }
  };

  const showChosen = () => {
    chosen.replaceChildren();
    for (const { items } of facets) {
      for (const { box, title } of items) {
        if (!box.checked) continue;
        const button = element("button", { type: "button" }, element("span", { class: "chg-l" }, "Do not narrow down to "), title);
        button.append(element("span", { "aria-hidden": "true" }, " ×"));
        button.addEventListener("click", () => {
          box.checked = false;
          words.focus();
          ask();
        });
        chosen.append(element("li", {}, button));
      }
    }
    chosen.hidden = !chosen.children.length;
  };

  const showBeyond = (lines) => {
    beyond.replaceChildren();
    for (const [number, box, said] of lines) {
      if (number <= 0) continue;
      const button = element("button", { type: "button" }, `${number} more ${said}`);
      button.addEventListener("click", () => {
        box.checked = true;
        box.focus();
        ask();
      });
      beyond.append(button, " ");
    }
    beyond.hidden = !beyond.children.length;
  };

  const clear = (said) => {
    list.replaceChildren();
    list.hidden = more.hidden = beyond.hidden = true;
    found = [];
    places = new Map();
    total = 0;
    status.textContent = said;
  };

  const search = async () => {
    const mine = ++turn;
    const typed = words.value.trim();
    const named = idOf(typed);
    const id = named?.known ? named.id : null;
    showChosen();
    if (!typed && !facets.some((facet) => picked(facet).length)) {
      recount(null);
      clear("");
      return;
    }
    status.textContent = "Searching…";
    try {
      const index = await open();
      const term = named?.id ?? (typed || null);
      const asked = (without) => index.search(term, { filters: filters(without) });
      const answer = await asked();
      const counts = { ...answer.filters };
      for (const { name } of facets) {
        if (["handbook", "version"].includes(name) || filters()[name]) counts[name] = (await asked(name)).filters[name];
      }
      const [all, own] = [await asked("old"), await asked("made")];
      const called = named ? { topics: [], handbooks: [] } : calledSo(typed);
      const whole = [];
      if (called.handbooks.length) {
        const only = { kind: "handbook", handbook: { any: called.handbooks } };
        for (const result of (await index.search(null, { filters: only })).results) whole.push([result, await result.data()]);
        const place = ([, fragment]) => called.handbooks.indexOf(fragment.filters.handbook[0]);
        whole.sort((one, other) => place(one) - place(other));
      }
      let first = null;
      if (id) {
        const every = await index.search(id, {});
        const page = `requirements/${id}/`;
        for (const result of every.results.slice(0, PAGE)) {
          const fragment = await result.data();
          if (fragment.meta.address === page) first = [result, fragment];
        }
      }
      if (mine !== turn) return;
      clear("");
      recount(counts);
      const before = new Set([...whole, ...(first ? [first] : [])].map(([result]) => result.id));
      const others = ({ results }) => results.filter((result) => !before.has(result.id));
      found = named && !id ? [] : others(answer);
      total = found.length + Boolean(id) + whole.length;
      list.append(...called.topics.map(topicLine), ...whole.map(([, fragment]) => gather(fragment)));
      if (id) {
        const item = first
          ? gather(first[1])
          : element("li", {}, element("h2", {}, element("a", { href: new URL(`requirements/${id}/`, root).href }, id)));
        item.classList.add("exact");
        list.append(item);
      }
      list.hidden = !total && !called.topics.length;
      if (named && !id) {
        status.textContent = `No requirement has the ID ${named.id}.`;
        return;
      }
      const here = found.length;
      showBeyond([
        [others(all).length - here, form.elements.old, "in superseded versions"],
        ...(made ? [[others(own).length - here, made, "in handbooks made from another"]] : []),
      ]);
      if (total) await showMore(mine);
      else status.textContent = "Nothing found. Try fewer or other words, or narrow down less.";
    } catch (fault) {
      if (mine !== turn) return;
      clear("The search could not be loaded. The ways below lead on without it.");
      console.warn(fault);
    }
  };

  const ask = () => {
    const there = address();
    if (there !== location.pathname + location.search) history.pushState(null, "", there);
    search();
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask();
  });
  form.addEventListener("change", (event) => {
    if (event.target !== words) ask();
  });
  more.querySelector("button").addEventListener("click", async () => {
    const first = await showMore(turn);
    first?.querySelector("a").focus();
  });
  window.addEventListener("popstate", () => {
    read();
    search();
  });

  document.getElementById("search-without").hidden = true;
  form.hidden = false;
  read();
  search();
})();
