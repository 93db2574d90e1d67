// SPDX-License-Identifier: Apache-2.0
// Shows the data of the page. Whatever comes from a file is set as text, never as markup.
"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const LEAST = 0.25, MOST = 16, SHARP = 3, BLINK = 500, CROPS = 12;
  const STEPS = [0.25, 0.33, 0.5, 0.67, 0.75, 1, 1.5, 2, 3, 4, 6, 8, 12, 16];
  const KINDS = { different: "differs", new: "new", unused: "missing", size: "size", unreadable: "unreadable", same: "same" };
  const MODES = [["slider", "Slider"], ["side", "Side by side"], ["blink", "Blink"], ["difference", "Difference"]];
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const kinds = new Set(Object.keys(KINDS).filter(kind => kind !== "same"));
  const gathered = new Set();
  const at = id => document.getElementById(id);
  const stage = at("stage");
  let shown = [], current = null, mode = "slider", boxes = true, masks = true, box = -1;
  let scale = 1, x = 0, y = 0, fitted = true, cut = null, second = false, ticking = 0;
  let size = [0, 0], panes = [], slider = null;

  function make(tag, marks, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(marks || {})) element.setAttribute(name, value);
    element.append(...children);
    return element;
  }

  function icon(name) {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
    svg.setAttribute("class", "icon");
    svg.setAttribute("aria-hidden", "true");
    use.setAttribute("href", "#i-" + name);
    svg.append(use);
    return svg;
  }

  const visible = text => text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    sign => "\\u" + sign.codePointAt(0).toString(16).padStart(4, "0"));
  const address = path => path.split("/").map(part => encodeURIComponent(part.toWellFormed ? part.toWellFormed() : part)).join("/");
  const number = value => String(value).replace(/\B(?=(\d{3})+$)/g, "\u202f");
  const counted = (count, one, many) => number(count) + " " + (count === 1 ? one : many);
  const last = name => visible(name.slice(name.lastIndexOf("/") + 1));
  const group = name => visible(name.slice(0, Math.max(0, name.lastIndexOf("/"))));
  const pressed = (element, on) => element.setAttribute("aria-pressed", String(on));
  const say = text => { at("said").textContent = text; };
  const both = picture => Boolean(picture && picture.expected && picture.actual);

  // The list

  function filters() {
    for (const [kind, word] of Object.entries(KINDS)) {
      if (kind === "unreadable" && !data.counts[kind]) continue;
      const button = make("button", { type: "button", "data-kind": kind }, icon(kind === "different" ? "difference" : kind), word, make("b", {}, number(data.counts[kind])));
      pressed(button, kinds.has(kind));
      button.addEventListener("click", () => toggle(kind));
      at("filters").append(button);
    }
    at("fold").addEventListener("click", () => toggle("same"));
  }

  function toggle(kind) {
    if (!kinds.delete(kind)) kinds.add(kind);
    list();
  }

  function list() {
    const words = at("search").value.toLowerCase().split(/\s+/).filter(Boolean);
    const names = at("names");
    shown = data.pictures.filter(picture => kinds.has(picture.outcome) && words.every(word => picture.name.toLowerCase().includes(word)));
    names.replaceChildren();
    let before = null, quiet = false;
    shown.forEach((picture, index) => {
      const apart = !quiet && index > 0 && ["new", "unused", "same"].includes(picture.outcome);
      quiet = quiet || apart;
      const folder = group(picture.name);
      if (folder !== before || apart) names.append(make("div", { class: apart ? "group apart" : "group", role: "presentation" }, make("bdi", {}, folder)));
      before = folder;
      names.append(row(picture, index));
    });
    if (!shown.length) names.append(make("p", { class: "nothing" }, data.counts.same === data.pictures.length ? "Nothing wants a look." : "No picture is listed."));
    document.querySelectorAll("#filters button").forEach(button => pressed(button, kinds.has(button.dataset.kind)));
    at("fold").setAttribute("aria-expanded", String(kinds.has("same")));
    at("fold").replaceChildren(icon("fold"), number(data.counts.same) + " the same, " + (kinds.has("same") ? "listed" : "not listed"));
    at("fold").hidden = !data.counts.same;
    select();
  }

  function row(picture, index) {
    const thin = picture.outcome === "same";
    const element = make("div", { class: thin ? "row thin" : "row", role: "option", id: "row-" + index, "aria-selected": "false" });
    if (!thin) element.append(thumb(picture));
    element.append(make("div", { class: "words" }, make("bdi", {}, last(picture.name)), ...(thin ? [] : [short(picture)])));
    if (gathered.has(picture)) {
      const sign = make("span", { class: "listed", role: "img", "aria-label": "on the list" }, icon("same"));
      element.append(sign);
    }
    element.title = visible(picture.name);
    element.addEventListener("click", () => show(picture));
    return element;
  }

  function thumb(picture) {
    const file = picture.actual;
    if (!file || picture.outcome === "unreadable") return make("div", { class: "thumb none" }, icon(picture.outcome));
    return make("div", { class: "thumb" }, make("img", { src: address(file), alt: "", loading: "lazy" }));
  }

  function short(picture) {
    const line = (strong, rest, quiet) => make("div", { class: "says" }, make("b", quiet ? { class: "calm" } : {}, strong), rest);
    switch (picture.outcome) {
      case "different":
        return picture.pixels === undefined ? line("text", " · " + counted(picture.texts.length, "change", "changes"))
          : line(number(picture.pixels), " px · " + counted(picture.boxes.length, "box", "boxes"));
      case "size": return line("size", " · " + picture.sizes[1].join(" × ") + ", not " + picture.sizes[0].join(" × "));
      case "new": return line("new", " · nothing expected", true);
      case "unused": return line("missing", " · no actual", true);
      default: return line("unreadable", " · " + picture.side);
    }
  }

  function select() {
    const index = shown.indexOf(current);
    document.querySelectorAll(".row").forEach((element, i) => element.setAttribute("aria-selected", String(i === index)));
    if (index < 0) at("names").removeAttribute("aria-activedescendant");
    else {
      at("names").setAttribute("aria-activedescendant", "row-" + index);
      at("row-" + index).scrollIntoView({ block: "nearest" });
    }
  }

  function move(by) {
    if (!shown.length) return;
    const index = shown.indexOf(current);
    const next = index < 0 ? 0 : Math.min(shown.length - 1, Math.max(0, index + by));
    show(shown[next]);
  }

  // The picture

  function show(picture) {
    current = picture;
    fitted = fitted || box >= 0;
    box = -1;
    cut = null;
    size = [0, 0];
    at("name").replaceChildren(make("bdi", {}, picture ? last(picture.name) : "No picture"));
    select();
    build();
    details();
    remember();
    if (picture) say(last(picture.name) + ", " + (picture.says || "the same") + ", " + (shown.indexOf(picture) + 1) + " of " + shown.length);
  }

  function remember() {
    const words = new URLSearchParams({ view: String(MODES.findIndex(one => one[0] === mode) + 1), picture: current ? current.name : "" });
    try { history.replaceState(null, "", "#" + words); } catch { /* some viewers forbid it; nothing depends on it */ }
  }

  function view(next) {
    const able = both(current) && current.outcome !== "unreadable" && (next !== "difference" || current.difference);
    if (!able) return;
    mode = next;
    second = false;
    build();
    remember();
  }

  function build() {
    clearInterval(ticking);
    panes = [];
    slider = null;
    stage.replaceChildren();
    tags();
    const able = both(current) && current.outcome !== "unreadable";
    const kind = !able ? "one" : mode === "difference" && !current.difference ? "slider" : mode;
    document.querySelectorAll("#modes button").forEach(button => {
      button.disabled = !able || (button.dataset.mode === "difference" && !current.difference);
      pressed(button, button.dataset.mode === kind);
    });
    if (!current || current.outcome === "same" || current.outcome === "unreadable") {
      const text = !current ? "Nothing wants a look." : current.outcome === "same" ? "The same, as far as was asked for. Its picture is not in the report." : current.says;
      stage.append(make("p", { class: "lone" }, visible(text)));
      return;
    }
    if (kind === "one") panes.push(pane(current.actual ? ["actual"] : ["expected"]));
    else if (kind === "side") panes.push(pane(["expected"]), pane(["actual"]));
    else if (kind === "difference") panes.push(pane(["difference"]));
    else panes.push(pane(["expected", "actual"]));
    stage.append(...panes.map(one => one.element));
    if (kind === "slider") addSlider(panes[0]);
    if (kind === "blink" && !calm) ticking = setInterval(() => { second = !second; draw(); }, BLINK);
    stage.setAttribute("aria-label", (kind === "one" ? "one picture" : MODES.find(one => one[0] === kind)[1]) + " of " + visible(current.name));
    if (fitted) fit(); else draw();
  }

  function pane(files) {
    const layers = files.map(file => {
      const img = make("img", { src: address(current[file]), alt: file + " picture", draggable: "false" });
      const picture = current;
      img.addEventListener("load", () => {
        if (picture !== current) return;
        size = [Math.max(size[0], img.naturalWidth), Math.max(size[1], img.naturalHeight)];
        tags();
        details();
        if (fitted) fit(); else draw();
      });
      const paper = make("div", { class: "paper" }, img);
      return { file, paper, element: make("div", { class: "layer" }, paper), label: make("span", { class: "label" }, file) };
    });
    const marks = make("div", { class: "marks", "aria-hidden": "true" });
    const element = make("div", { class: "pane" }, ...layers.map(layer => layer.element), marks, ...layers.map(layer => layer.label));
    for (const layer of layers) { layer.element.style.position = "absolute"; layer.element.style.inset = "0"; }
    return { element, layers, marks };
  }

  function addSlider(where) {
    const knob = make("span", {});
    knob.append(icon("grip"));
    slider = make("div", { class: "slider", role: "slider", tabindex: "0", "aria-label": "expected left of it, actual right of it", "aria-valuemin": "0" }, knob);
    slider.addEventListener("pointerdown", event => drag(event, slider, moved => {
      cut = Math.min(size[0], Math.max(0, (moved.clientX - where.element.getBoundingClientRect().left - x) / scale));
    }));
    where.element.append(slider);
  }

  function drag(event, element, follow) {
    if (event.button) return;
    event.stopPropagation();
    element.setPointerCapture(event.pointerId);
    const moved = next => { follow(next); draw(); };
    const end = () => {
      element.removeEventListener("pointermove", moved);
      stage.classList.remove("dragged");
    };
    element.addEventListener("pointermove", moved);
    element.addEventListener("lostpointercapture", end, { once: true });
  }

  function draw() {
    at("zoom").textContent = Math.round(scale * 100) + " %";
    if (!panes.length) return;
    const width = panes[0].element.clientWidth;
    if (cut === null && size[0]) cut = size[0] / 2;
    const line = size[0] ? Math.round(Math.min(width, Math.max(0, x + (cut || 0) * scale))) : Math.round(width / 2);
    for (const one of panes) {
      one.layers.forEach((layer, index) => {
        layer.paper.style.transform = "translate(" + x + "px," + y + "px) scale(" + scale + ")";
        layer.paper.classList.toggle("sharp", scale >= SHARP);
        label(layer, index, one, line, width);
      });
      drawMarks(one);
    }
    if (slider) {
      slider.style.left = line - 1 + "px";
      slider.setAttribute("aria-valuemax", String(size[0]));
      slider.setAttribute("aria-valuenow", String(Math.round(cut || 0)));
    }
  }

  function label(layer, index, one, line, width) {
    const style = layer.label.style;
    if (slider) {
      layer.element.style.clipPath = index ? "inset(0 0 0 " + line + "px)" : "inset(0 " + (width - line) + "px 0 0)";
      style.left = index ? line + 14 + "px" : "auto";
      style.right = index ? "auto" : width - line + 12 + "px";
    } else {
      const on = one.layers.length === 1 || (index === 1) === second;
      layer.element.style.visibility = on ? "visible" : "hidden";
      style.visibility = on ? "visible" : "hidden";
      style.left = "12px";
    }
  }

  function drawMarks(one) {
    one.marks.replaceChildren();
    const put = (kind, [left, top, width, height], ...children) => {
      const mark = make("div", { class: kind }, ...children);
      mark.style.left = x + left * scale - 3 + "px";
      mark.style.top = y + top * scale - 3 + "px";
      mark.style.width = width * scale + 6 + "px";
      mark.style.height = height * scale + 6 + "px";
      one.marks.append(mark);
    };
    if (masks) data.tolerance.masks.filter(mask => mask.box).forEach(mask => put("mask", mask.box));
    if (boxes) (current.boxes || []).forEach((place, i) => put(i === box ? "mark-box now" : "mark-box", place, make("i", {}, String(i + 1))));
  }

  // Zoom

  function fit() {
    fitted = true;
    if (!panes.length || !size[0]) return draw();
    const { clientWidth: width, clientHeight: height } = panes[0].element;
    scale = Math.min(1, (width - 24) / size[0], (height - 72) / size[1]);
    scale = Math.max(scale, 0.01);
    x = Math.round((width - size[0] * scale) / 2);
    y = Math.round((height - size[1] * scale) / 2);
    draw();
  }

  function zoom(next, px, py) {
    if (!panes.length) return;
    const pane = panes[0].element;
    const wanted = Math.min(MOST, Math.max(LEAST, next));
    const cx = px === undefined ? pane.clientWidth / 2 : px, cy = py === undefined ? pane.clientHeight / 2 : py;
    x = cx - (cx - x) * wanted / scale;
    y = cy - (cy - y) * wanted / scale;
    scale = wanted;
    fitted = false;
    draw();
  }

  const larger = () => zoom(STEPS.find(step => step > scale + 0.001) || MOST);
  const smaller = () => zoom(STEPS.findLast(step => step < scale - 0.001) || LEAST);

  function goTo(index) {
    if (!panes.length || !current.boxes || !current.boxes.length) return;
    box = index % current.boxes.length;
    const [left, top, width, height] = current.boxes[box];
    const pane = panes[0].element;
    const room = Math.min(pane.clientWidth / (width * 3), pane.clientHeight / (height * 3), 6);
    scale = Math.min(MOST, Math.max(LEAST, room));
    x = Math.round(pane.clientWidth / 2 - (left + width / 2) * scale);
    y = Math.round(pane.clientHeight / 2 - (top + height / 2) * scale);
    cut = left + width / 2;
    fitted = false;
    tags();
    draw();
    say("difference " + (box + 1) + " of " + current.boxes.length);
  }

  function tags() {
    const words = current ? [group(current.name), size[0] ? size.join(" × ") : ""].filter(Boolean) : [];
    at("tags").replaceChildren(...words.map(word => make("span", { class: "tag" }, word)));
    const count = current && current.boxes ? current.boxes.length : 0;
    at("place").replaceChildren(...(count ? [(box < 0 ? counted(count, "difference", "differences") : "difference " + (box + 1) + " of " + count) + " ", make("kbd", {}, "N")] : []));
  }

  // The column at the right

  function details() {
    const right = at("right");
    const top = right.scrollTop;
    right.replaceChildren();
    if (current && current.outcome !== "same") right.append(facts(), ...crops(), ...texts(), ...(current.approve ? [accepting()] : []));
    right.append(gatheredPart());
    right.scrollTop = top;
  }

  function facts() {
    const list = make("dl", { class: "facts" });
    const fact = (name, ...values) => list.append(make("dt", {}, name), make("dd", {}, ...values));
    if (current.pixels !== undefined) {
      const [, , width, height] = current.densest.box;
      fact("Pixels differ", make("span", { class: "big" }, number(current.pixels)), size[0] ? " of " + number(size[0] * size[1]) : "");
      fact("Densest", make("b", {}, number(current.densest.pixels)), " of " + number(width * height) + " in " + width + " × " + height);
      fact("Boxes", make("b", {}, String(current.boxes.length)));
    } else fact("Result", visible(current.says));
    fact("Tolerance", rule());
    if (data.tolerance.masks.length) fact("Masks", data.tolerance.masks.map(mask => mask.box ? mask.box.join(",") : visible(mask.node) + " (by node)").join(" · "));
    return list;
  }

  function rule() {
    const { colour, antiAliasing, most, window: side } = data.tolerance;
    const words = [colour ? "colour " + colour : "", antiAliasing ? "smoothed edges" : "", most ? most + " in " + side + " × " + side : ""].filter(Boolean);
    return words.length ? words.join(" · ") : "none: exact";
  }

  function crops() {
    if (!current.boxes || !both(current)) return [];
    const parts = current.boxes.slice(0, CROPS).map((place, i) => {
      const [left, top, width, height] = place;
      const pair = make("div", { class: "crops" }, crop("expected", place), crop("actual", place), make("span", { class: "note" }, "expected"), make("span", { class: "note" }, "actual"));
      const button = make("button", { type: "button", class: "jump" }, make("h3", {}, i + 1 + " · ", make("span", {}, width + " × " + height + " at " + left + ", " + top)), pair);
      button.addEventListener("click", () => goTo(i));
      return button;
    });
    const more = current.boxes.length - CROPS;
    if (more > 0) parts.push(make("p", { class: "note" }, "and " + counted(more, "box", "boxes") + " more: N goes through all of them"));
    return parts;
  }

  function crop(file, [left, top, width, height]) {
    const img = make("img", { src: address(current[file]), alt: "", loading: "lazy", draggable: "false" });
    const factor = Math.min(4, 136 / (width + 12), 62 / (height + 8));
    img.style.transform = "translate(" + (69 - (left + width / 2) * factor) + "px," + (31 - (top + height / 2) * factor) + "px) scale(" + factor + ")";
    img.style.imageRendering = factor < 1 ? "auto" : "pixelated";
    return make("div", { class: "crop" }, img);
  }

  function texts() {
    if (!current.texts || !current.texts.length) return [];
    const lines = current.texts.map(change => make("li", {}, make("b", {}, visible(change.node)), " " + visible(change.what)));
    return [make("div", {}, make("h3", {}, "What the text forms say"), make("ul", { class: "texts" }, ...lines))];
  }

  function accepting() {
    const copy = make("button", { type: "button", class: "button" }, icon("copy"), "Copy");
    copy.addEventListener("click", () => copyText(current.approve, copy));
    const on = gathered.has(current);
    const put = make("button", { type: "button", class: on ? "button wide on" : "button wide", "aria-pressed": String(on), id: "put" }, icon("same"), on ? "On the list" : "Put on the list", make("kbd", {}, "A"));
    put.addEventListener("click", gather);
    return make("div", {}, make("h3", {}, current.outcome === "unused" ? "Not wanted any more? This removes it:" : "Looks right? This accepts it:"), commandOf(current.approve), make("div", { class: "buttons" }, copy, put));
  }

  /** Broken between words where that is possible; what is marked and copied is the same text. */
  function commandOf(text) {
    const words = text.split(" ").flatMap((word, i) => [...(i ? [" "] : []), make("span", {}, word)]);
    return make("pre", { class: "command", tabindex: "0" }, ...words);
  }

  function gather() {
    if (!current || !current.approve) return; // a broken picture cannot be accepted
    if (!gathered.delete(current)) gathered.add(current);
    const focused = document.activeElement && document.activeElement.id === "put";
    list();
    details();
    if (focused) at("put").focus();
    say(gathered.size + " on the list");
  }

  function gatheredPart() {
    if (!gathered.size) return make("div", { class: "gathered" }, make("p", {}, icon("list"), make("span", {}, "Nothing is on the list yet. The page writes nothing; it gathers one command for all.")));
    const all = [...gathered];
    const removing = all.some(picture => picture.outcome === "unused") ? " " + data.removing : "";
    const command = data.approve + removing + " " + all.map(picture => picture.word).join(" ");
    const copy = make("button", { type: "button", class: "button" }, icon("copy"), "Copy for all");
    copy.addEventListener("click", () => copyText(command, copy));
    const clear = make("button", { type: "button", class: "button" }, "Empty");
    clear.addEventListener("click", () => { gathered.clear(); list(); details(); });
    return make("div", { class: "gathered" }, make("p", {}, icon("list"), make("span", {}, counted(all.length, "picture is", "pictures are") + " on the list.")),
      commandOf(command), make("div", { class: "buttons" }, copy, clear));
  }

  async function copyText(text, button) {
    try { await navigator.clipboard.writeText(text); } catch {
      const field = make("textarea", { class: "unseen", "aria-hidden": "true" });
      field.value = text;
      document.body.append(field);
      field.select();
      document.execCommand("copy");
      field.remove();
      button.focus();
    }
    say("copied");
    button.lastChild.textContent = "Copied";
  }

  // Keys and the pointer

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
})();
