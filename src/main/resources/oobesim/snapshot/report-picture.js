// SPDX-License-Identifier: Apache-2.0
// The middle: how both pictures are shown, their marks, and zoom.
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
