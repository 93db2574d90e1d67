// SPDX-License-Identifier: Apache-2.0
// What all parts of the page share: its data, its state, its words. Whatever comes from a file is set as text, never as markup.
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
