// SPDX-License-Identifier: Apache-2.0
// The column at the right: what differs, and the command that accepts it.
function details() {
  const right = at("right");
  const top = right.scrollTop;
  right.replaceChildren();
  if (current && current.outcome !== "same") right.append(facts(), ...crops(), ...texts(), ...(current.approve ? [accepting()] : []), ...(current.recorded ? [recorded()] : []));
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

function recorded() {
  return make("div", {}, make("h3", {}, "Recorded"), make("p", { class: "note" }, "The actual picture is the accepted one now. The next comparison tells whether it stays the same."));
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
