// SPDX-License-Identifier: Apache-2.0
// The column at the left: filters, search and the list of pictures.
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
