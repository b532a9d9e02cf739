// The page can be read without this script. With it come filters, keys, the choice of colours, and texts that follow the chosen finding.
"use strict";

(() => {
  const root = document.documentElement;
  const all = (selector, from = document) => Array.from(from.querySelectorAll(selector));
  const cards = all(".card");
  const rows = all(".matrix tbody tr");
  const panes = all(".pane");
  const buttons = all(".switch button");
  const rule = document.getElementById("filter-rule");
  const source = document.getElementById("filter-source");
  const words = document.getElementById("filter-words");
  const count = document.getElementById("filter-count");
  const none = document.querySelector(".filtered-out");
  const textOf = new Map(cards.map(card => [card, card.textContent.toLowerCase()]));
  const cardOf = new Map(cards.map(card => [card.id, card]));
  let chosen = null;
  root.classList.add("scripted");

  // The marks in the texts that belong to a claim: several where another claim lies inside it.
  const marks = new Map();
  for (const mark of all("[data-claims]")) {
    for (const id of mark.dataset.claims.split(" ")) {
      marks.set(id, [...(marks.get(id) ?? []), mark]);
    }
  }

  const motion = () => matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";

  // Scrolls a text and nothing around it.
  function reveal(mark) {
    const text = mark.closest(".text");
    const place = mark.getBoundingClientRect().top - text.getBoundingClientRect().top + text.scrollTop;
    text.scrollTo({ top: place - text.clientHeight / 3, behavior: motion() });
  }

  function isInSight(mark) {
    const inner = mark.getBoundingClientRect();
    const outer = mark.closest(".text").getBoundingClientRect();
    return inner.top >= outer.top && inner.bottom <= outer.bottom;
  }

  function show(sources) {
    for (const pane of panes) {
      pane.hidden = buttons.length > 0 && sources !== null && !sources.includes(pane.dataset.source);
    }
    for (const button of buttons) {
      button.setAttribute("aria-pressed", String(!panes[Number(button.dataset.source)].hidden));
    }
  }

  function letGo() {
    for (const mark of all(".claim.active")) {
      mark.className = mark.className.replace(/ active.*/, "");
    }
    root.classList.remove("choosing");
    chosen?.classList.remove("chosen");
    chosen?.removeAttribute("aria-current");
    chosen = null;
  }

  function choose(card) {
    letGo();
    chosen = card;
    card.classList.add("chosen");
    card.setAttribute("aria-current", "true");
    root.classList.add("choosing");
    show(card.dataset.sources.split("|"));
    const first = new Map();
    for (const row of all("tr[data-claim]", card)) {
      for (const mark of marks.get(row.dataset.claim) ?? []) {
        mark.classList.add("active", row.className);
        const pane = mark.closest(".pane");
        if (!first.has(pane) || isInSight(mark)) {
          first.set(pane, mark);
        }
      }
    }
    for (const mark of first.values()) {
      if (!isInSight(mark)) {
        reveal(mark);
      }
    }
  }

  function remember(card) {
    // A page without an address of its own may refuse.
    try {
      history.replaceState(null, "", card ? "#" + card.id : location.pathname + location.search);
    } catch { }
  }

  function go(card) {
    choose(card);
    remember(card);
    card.scrollIntoView({ block: "start", behavior: motion() });
    card.focus({ preventScroll: true });
  }

  // Filters

  const verdict = () => document.querySelector("input[name=verdict]:checked")?.value ?? "";

  function passes(element, text) {
    return (!verdict() || element.dataset.verdict === verdict())
      && (!rule?.value || element.dataset.rules.split("|").includes(rule.value))
      && (!source?.value || element.dataset.sources.split("|").includes(source.value))
      && (words?.value ?? "").toLowerCase().split(/\s+/).every(word => text.includes(word));
  }

  function filter() {
    for (const card of cards) {
      card.hidden = !passes(card, textOf.get(card));
    }
    for (const row of rows) {
      row.hidden = cardOf.get(row.querySelector("a").hash.slice(1))?.hidden ?? false;
    }
    const findings = cards.filter(card => card.closest("#findings"));
    const shown = findings.filter(card => !card.hidden).length;
    if (count) {
      count.textContent = shown === findings.length ? "" : `${shown} of ${findings.length} shown`;
    }
    if (none) {
      none.hidden = shown > 0;
    }
    if (chosen?.hidden) {
      letGo();
      remember(null);
    }
  }

  function unfilter() {
    const first = document.querySelector("input[name=verdict]");
    if (first) {
      first.checked = true;
      rule.value = source.value = words.value = "";
    }
    filter();
  }

  document.querySelector(".toolbar")?.addEventListener("input", () => {
    filter();
    const section = document.getElementById("findings");
    if (section.getBoundingClientRect().top < 0) {
      section.scrollIntoView({ block: "start", behavior: "instant" });
    }
  });

  // Links and clicks

  function follow() {
    const card = cardOf.get(decodeURIComponent(location.hash.slice(1)));
    if (!card) {
      return;
    }
    if (card.hidden) {
      unfilter();
    }
    all("details.more", card).forEach(more => { more.open = true; });
    choose(card);
    card.scrollIntoView({ block: "start", behavior: "instant" });
  }

  addEventListener("hashchange", follow);

  document.addEventListener("click", event => {
    const place = event.target.closest("a.place");
    if (place) {
      event.preventDefault();
      locate(place);
      return;
    }
    const card = event.target.closest(".card");
    const isOnControl = event.target.closest("a, summary, button, input, select");
    if (card && !isOnControl && getSelection().isCollapsed) {
      choose(card);
      remember(card);
    }
  });

  // From a card or a line to the words in the text.
  function locate(place) {
    const anchor = document.getElementById(place.hash.slice(1));
    const card = place.closest(".card");
    if (!anchor) {
      return;
    }
    if (card) {
      choose(card);
    } else {
      letGo();
      show([anchor.closest(".pane").dataset.source]);
    }
    const pane = anchor.closest(".pane");
    pane.hidden = false;
    const mark = anchor.nextElementSibling;
    all(".claim.found").forEach(found => found.classList.remove("found"));
    mark.classList.add("found");
    const box = pane.getBoundingClientRect();
    if (box.top < 0 || box.top > innerHeight * .7) {
      pane.scrollIntoView({ block: "start", behavior: "instant" });
    }
    pane.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
    reveal(mark);
    mark.focus({ preventScroll: true });
  }

  for (const button of buttons) {
    button.addEventListener("click", () => {
      const pane = panes[Number(button.dataset.source)];
      pane.hidden = !pane.hidden;
      button.setAttribute("aria-pressed", String(!pane.hidden));
    });
  }

  // Keys

  function step(by) {
    const shown = cards.filter(card => !card.hidden);
    const at = shown.indexOf(chosen);
    const next = at < 0 ? (by > 0 ? 0 : shown.length - 1) : at + by;
    if (shown[next]) {
      go(shown[next]);
    }
  }

  function escape() {
    if (document.activeElement === words && words.value) {
      words.value = "";
      filter();
    } else if (document.activeElement === words) {
      words.blur();
    } else {
      letGo();
      show(null);
      remember(null);
    }
  }

  document.addEventListener("keydown", event => {
    const isTyping = event.target.matches?.("input:not([type=radio]), select, textarea");
    if (event.ctrlKey || event.metaKey || event.altKey || (isTyping && event.key !== "Escape")) {
      return;
    }
    const act = { j: () => step(1), k: () => step(-1), "/": () => words?.focus(), Escape: escape }[event.key];
    if (act) {
      event.preventDefault();
      act();
    }
  });

  // Colours: as the system, light, dark; remembered where the browser lets a page remember.

  const button = document.querySelector(".theme");
  const themes = { "": "as the system", light: "light", dark: "dark" };

  function paint(theme) {
    if (theme) {
      root.dataset.theme = theme;
    } else {
      delete root.dataset.theme;
    }
    button.setAttribute("aria-label", `Colours: ${themes[theme]}`);
    button.title = `Colours: ${themes[theme]}`;
  }

  button.addEventListener("click", () => {
    const names = Object.keys(themes);
    const theme = names[(names.indexOf(root.dataset.theme ?? "") + 1) % names.length];
    paint(theme);
    try {
      localStorage.setItem("claimcheck-theme", theme);
    } catch { }
  });

  let kept = "";
  try {
    kept = localStorage.getItem("claimcheck-theme") ?? "";
  } catch { }
  paint(Object.hasOwn(themes, kept) ? kept : "");
  filter();
  follow();
})();
