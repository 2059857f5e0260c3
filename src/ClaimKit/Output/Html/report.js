"use strict";
// Links marks and cards: pointing at one shows the other, a tap keeps it so.
const ids = mark => mark.dataset.claims.split(" ");
let pinned = null;

function show(paper, claims) {
  paper.classList.toggle("linking", claims.length > 0);
  for (const mark of paper.querySelectorAll("mark[data-claims]")) {
    mark.classList.toggle("on", ids(mark).some(id => claims.includes(id)));
  }
  for (const card of paper.querySelectorAll(".card")) {
    card.classList.toggle("on", claims.includes(card.id));
  }
}

function claimsAt(target) {
  const card = target.closest(".card");
  if (card) { return [card.id]; }
  const mark = target.closest("mark[data-claims]");
  return mark ? ids(mark) : [];
}

function unpin() {
  if (pinned) { show(pinned, []); pinned = null; }
}

for (const paper of document.querySelectorAll(".paper")) {
  paper.addEventListener("mouseover", event => { if (!pinned) { show(paper, claimsAt(event.target)); } });
  paper.addEventListener("mouseleave", () => { if (!pinned) { show(paper, []); } });
  paper.addEventListener("focusin", event => { if (!pinned) { show(paper, claimsAt(event.target)); } });
  paper.addEventListener("focusout", () => { if (!pinned) { show(paper, []); } });
  paper.addEventListener("click", event => {
    const claims = claimsAt(event.target);
    if (claims.length === 0) { return; }
    event.stopPropagation();
    unpin();
    pinned = paper;
    show(paper, claims);
    const other = event.target.closest(".card")
      ? paper.querySelector("mark.number.on, mark.on")
      : document.getElementById(claims[0]);
    other?.scrollIntoView({ block: "nearest" });
  });
}
// Who comes from a chart or a leaderboard sees the claim with its words.
function showTarget() {
  const card = document.getElementById(location.hash.slice(1));
  if (!card?.matches(".card")) { return; }
  unpin();
  pinned = card.closest(".paper");
  show(pinned, [card.id]);
}
addEventListener("hashchange", showTarget);
showTarget();
document.addEventListener("click", unpin);
document.addEventListener("keydown", event => { if (event.key === "Escape") { unpin(); } });

// Filters: papers first, then everything that belongs to a paper that is hidden.
const field = id => document.getElementById(id);
const papers = [...document.querySelectorAll(".paper")];
const texts = new Map(papers.map(paper => [paper, paper.textContent.toLowerCase()]));
const has = (names, name) => name === "" || names.toLowerCase().includes("\n" + name.toLowerCase() + "\n");

function filter() {
  const words = field("text").value.toLowerCase().split(/\s+/).filter(word => word !== "");
  const hidden = new Set();
  for (const paper of papers) {
    const fits = has(paper.dataset.models, field("model").value)
      && has(paper.dataset.benchmarks, field("benchmark").value)
      && words.every(word => texts.get(paper).includes(word))
      && !(field("claims-only").checked && paper.classList.contains("silent"));
    paper.hidden = !fits;
    if (!fits) { hidden.add(paper.id); }
  }
  for (const part of document.querySelectorAll("[data-paper]")) {
    // Elements of SVG have no property "hidden".
    part.toggleAttribute("hidden", hidden.has(part.dataset.paper));
  }
  for (const whole of document.querySelectorAll(".board, .more, figure")) {
    whole.hidden = !whole.querySelector("[data-paper]:not([hidden])");
  }
  for (const abstract of document.querySelectorAll(".silent details")) {
    abstract.open = words.length > 0;
  }
  for (const nothing of document.querySelectorAll(".nothing")) {
    const parts = [...nothing.parentElement.querySelectorAll(".paper, .board, figure")];
    nothing.hidden = parts.length === 0 || parts.some(part => !part.hidden);
  }
  const left = papers.length - hidden.size;
  field("shown").textContent = left === papers.length ? "" : left + " of " + papers.length + " papers";
}

field("filter").hidden = false;
field("filter").addEventListener("input", filter);
field("filter").addEventListener("submit", event => event.preventDefault());

// A point of the trade-offs and its line of the legend light up together.
for (const chart of document.querySelectorAll(".tradeoffs")) {
  const light = event => {
    const point = event.type === "mouseout" || event.type === "focusout" ? null : event.target.closest("[data-point]");
    for (const part of chart.querySelectorAll("[data-point]")) {
      part.classList.toggle("on", part.dataset.point === point?.dataset.point);
    }
  };
  for (const type of ["mouseover", "mouseout", "focusin", "focusout"]) { chart.addEventListener(type, light); }
}

const theme = field("theme");
theme.hidden = false;
theme.addEventListener("click", () => {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
});
