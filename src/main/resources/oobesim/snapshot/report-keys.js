// SPDX-License-Identifier: Apache-2.0
// Keys, the pointer, and how the page begins.
const KEYS = {
  j: () => move(1), k: () => move(-1), ArrowDown: () => move(1), ArrowUp: () => move(-1),
  1: () => view("slider"), 2: () => view("side"), 3: () => view("blink"), 4: () => view("difference"),
  "+": larger, "=": larger, "-": smaller, 0: fit, n: () => current && goTo(box + 1), a: gather,
  b: () => { boxes = !boxes; pressed(at("boxes"), boxes); draw(); },
  m: () => { masks = !masks; pressed(at("masks"), masks); draw(); },
  "/": () => at("search").focus(), "?": () => at("help").showModal(), " ": blink,
};

function blink() {
  if (!both(current) || current.outcome === "unreadable") return;
  if (mode !== "blink") view("blink");
  clearInterval(ticking);
  second = !second;
  draw();
}

function key(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || at("help").open) return;
  const name = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (event.target === at("search")) {
    if (name === "Escape") { at("search").value = ""; list(); at("names").focus(); }
    else if (name === "Enter" || name === "ArrowDown") { move(0); at("names").focus(); event.preventDefault(); }
    return;
  }
  const presses = (name === " " || name === "Enter") && event.target.closest("button");
  const inList = event.target === at("names");
  if (presses) return;
  if (slider && size[0] && (name === "ArrowLeft" || name === "ArrowRight")) {
    cut = Math.min(size[0], Math.max(0, (cut || 0) + (name === "ArrowLeft" ? -1 : 1) * (event.shiftKey ? 1 : 8)));
    draw();
  } else if (inList && name === "Home") move(-shown.length);
  else if (inList && name === "End") move(shown.length);
  else if (Object.hasOwn(KEYS, name)) KEYS[name]();
  else return;
  event.preventDefault();
}

function pointer() {
  stage.addEventListener("wheel", event => {
    const where = event.target.closest(".pane");
    if (!where) return;
    event.preventDefault();
    const place = where.getBoundingClientRect();
    const lines = event.deltaMode === 1 ? 33 : 1;
    zoom(scale * Math.exp(-event.deltaY * lines * 0.0015), event.clientX - place.left, event.clientY - place.top);
  }, { passive: false });
  stage.addEventListener("pointerdown", event => {
    let px = event.clientX, py = event.clientY;
    stage.classList.add("dragged");
    drag(event, stage, moved => {
      x += moved.clientX - px;
      y += moved.clientY - py;
      px = moved.clientX;
      py = moved.clientY;
      fitted = false;
    });
  });
  new ResizeObserver(() => { if (fitted) fit(); else draw(); }).observe(stage);
}

function buttons() {
  for (const [name, word] of MODES) {
    const button = make("button", { type: "button", "data-mode": name }, icon(name), word);
    button.addEventListener("click", () => view(name));
    at("modes").append(button);
  }
  const does = { in: larger, out: smaller, fit, boxes: KEYS.b, masks: KEYS.m, help: KEYS["?"], close: () => at("help").close() };
  document.querySelectorAll("[data-do]").forEach(button => button.addEventListener("click", does[button.dataset.do]));
}

function begin() {
  const wanted = new URLSearchParams(location.hash.slice(1));
  const named = data.pictures.find(picture => picture.name === wanted.get("picture"));
  const way = MODES[Number(wanted.get("view")) - 1];
  if (way) mode = way[0];
  at("badge").classList.toggle("fine", data.counts.same === data.pictures.length);
  if (data.counts.same === data.pictures.length) at("badge").firstElementChild.replaceWith(icon("same"));
  at("rule").textContent = rule() === "none: exact" ? "exact" : rule();
  at("masks").disabled = !data.tolerance.masks.some(mask => mask.box);
  filters();
  buttons();
  pointer();
  document.addEventListener("keydown", key);
  at("search").addEventListener("input", list);
  list();
  show(named || shown[0] || null);
}

begin();
