// SPDX-License-Identifier: Apache-2.0
// Writes ../random-charts.json: charts and events from a seeded generator, and what XState did.
//   node random.mjs COUNT SEED SIZE > ../random-charts.json      (SIZE: small or large)
import { record, recorded } from "./machine.mjs";

const [count, seed] = process.argv.slice(2).map(Number);
const large = process.argv[4] === "large";
let state = seed >>> 0;
const random = () => {
  state = (state + 0x6d2b79f5) >>> 0;
  let t = Math.imul(state ^ (state >>> 15), state | 1);
  t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
const below = (n) => Math.floor(random() * n);
const maybe = (p) => random() < p;
const pick = (list) => list[below(list.length)];

const EVENTS = ["e", "f", "g", "k.a", "k.b"];
const DESCRIPTORS = [...EVENTS, ...EVENTS, "k.*", "*"];
const GUARDS = ["x", "!x", "y", "x && !y", "x || y", "!(x && y)", "ev-e", "!ev-f && y"];

const generate = () => {
  let names = 0;
  let acts = 0;
  const paths = [];
  const action = () => {
    if (maybe(0.25)) return pick(["set-x", "clear-x", "set-y", "clear-y"]);
    if (maybe(0.12))
      return { type: "raise", params: { event: pick(EVENTS), ...(maybe(0.3) ? { delay: pick(["20", "short"]) } : {}) } };
    return `t${acts++}`;
  };
  const actions = () => (maybe(0.3) ? [action(), action()] : action());
  const tree = (depth, path) => {
    const node = {};
    const children = depth === 0 ? 2 + below(2) : depth < 3 && maybe(large ? 0.5 : 0.35) ? 2 + below(2) : 0;
    if (depth) {
      if (maybe(0.5)) node.entry = maybe(0.7) ? `e${names}` : action();
      if (maybe(0.5)) node.exit = maybe(0.7) ? `x${names}` : action();
    }
    if (!children) return node;
    const parallel = maybe(depth ? 0.4 : 0.2);
    if (parallel) node.type = "parallel";
    node.states = {};
    for (let i = 0; i < children; i++) {
      const key = `s${names++}`;
      const inner = [...path, key];
      paths.push({ path: inner });
      const place = paths.length - 1;
      node.states[key] = tree(depth + 1, inner);
      paths[place].node = node.states[key];
      paths[place].parallel = node.states[key].type === "parallel";
    }
    const keys = Object.keys(node.states);
    if (!parallel) node.initial = maybe(0.1) ? { target: pick(keys), actions: action() } : pick(keys);
    if (!parallel && maybe(0.35)) {
      const last = node.states[keys.at(-1)];
      if (!last.states && node.initial !== keys.at(-1)) last.type = "final";
    }
    if (maybe(0.3)) {
      const key = `h${names++}`;
      node.states[key] = { type: "history", history: pick(["shallow", "deep"]) };
      if (maybe(0.4)) node.states[key].target = pick(keys);
      paths.push({ path: [...path, key], node: node.states[key] });
    }
    return node;
  };
  const chart = { id: "m", ...tree(0, []) };
  const id = ({ path }) => `#${["m", ...path].join(".")}`;
  const several = () => {
    const parallels = paths.filter((p) => p.parallel);
    if (!parallels.length) return id(pick(paths));
    const { path, node } = pick(parallels);
    return Object.entries(node.states)
      .filter(([, region]) => region.type !== "history" && maybe(0.8))
      .map(([key, region]) =>
        `#${["m", ...path, key, ...(region.states ? [pick(Object.keys(region.states))] : [])].join(".")}`);
  };
  const transition = () => {
    const t = {};
    if (maybe(0.8)) {
      const target = maybe(0.12) ? several() : id(pick(paths));
      if (target.length) t.target = target;
    }
    if (maybe(0.5)) t.actions = actions();
    if (maybe(0.25)) t.guard = pick(GUARDS);
    if (t.target && maybe(0.2)) t.reenter = true;
    return t;
  };
  const transitions = () => (maybe(0.2) ? [transition(), transition()] : transition());
  for (const { node } of [{ node: chart }, ...paths]) {
    if (node.type === "final" || node.type === "history") continue;
    if (maybe(0.75)) {
      node.on = {};
      for (let i = 1 + below(3); i > 0; i--) node.on[pick(DESCRIPTORS)] = transitions();
    }
    if (maybe(0.15)) node.always = { ...transition(), guard: pick(GUARDS) };
    if (maybe(0.15)) node.after = { [pick(["10", "30", "short", "dyn"])]: transition() };
    if (node.states && node !== chart && maybe(0.6)) node.onDone = transition();
  }
  const inputs = Array.from({ length: large ? 12 : 5 }, () => (maybe(0.2) ? pick([10, 40, 2000]) : pick(EVENTS)));
  return { chart, inputs };
};

/** A step in short: event, numbers of the active states, actions, timers, history, flags. */
const order = (node, path) => [
  path,
  ...Object.entries(node.states ?? {}).flatMap(([key, inner]) => order(inner, `${path}.${key}`)),
];
const short = (steps, chart) => {
  const ids = order(chart, "m");
  const numbers = (active) => active.map((one) => ids.indexOf(one)).join(" ");
  return steps.map((step) => [
    step.event,
    numbers(step.active),
    step.actions.join(" "),
    step.timers.join(";"),
    Object.entries(step.history).map(([key, active]) => `${ids.indexOf(key)}:${numbers(active)}`).join(";"),
    (step.handled ? "h" : "") + (step.done ? "d" : ""),
  ]);
};

const lines = [];
let differing = 0;
let illegal = 0;
let refused = 0;
while (lines.length < count) {
  const { chart, inputs } = generate();
  let steps;
  let sorted;
  try {
    steps = record(chart, inputs);
    sorted = record(chart, inputs, true);
  } catch {
    refused++;
    continue;
  }
  if (steps.length < 4 || steps.length > (large ? 60 : 10)) continue;
  if (!steps.legal) {
    illegal++; // a fault of XState that the engine does not share, see Entry.java
    continue;
  }
  const bySort = JSON.stringify(steps) !== JSON.stringify(sorted);
  if (bySort) differing++;
  lines.push(JSON.stringify({ chart, inputs, ...(bySort ? { sorted: true } : {}), steps: short(sorted, chart) }));
}
console.error(`${lines.length} charts, ${differing} where the order of entering matters; left out: ${illegal} where XState became illegal, ${refused} that never rest`);
console.log(`{"recorded": "${recorded}", "seed": ${seed}, "charts": [\n${lines.join(",\n")}\n]}`);
