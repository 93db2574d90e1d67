// SPDX-License-Identifier: Apache-2.0
// Answers line by line what Graphviz and Mermaid make of a drawing; every line is an object with
//   dot      a text for Graphviz; answers the texts of nodes and of arrows, and how large it is
//   mermaid  a text for Mermaid; answers the states with their texts, and the texts of the arrows
// A text that is refused is answered by the error.
import { createInterface } from "node:readline";
import { Graphviz } from "@hpcc-js/wasm-graphviz";
import { JSDOM } from "jsdom";

globalThis.window = new JSDOM("<body></body>").window;
globalThis.document = window.document;
const { default: mermaid } = await import("mermaid");
// Larger than its own 50,000 characters and 500 arrows, as docs/statechart.md says.
mermaid.initialize({ startOnLoad: false, maxTextSize: 1e6, maxEdges: 1e5 });
const graphviz = await Graphviz.load();

const dot = (text) => {
  const drawn = JSON.parse(graphviz.layout(text, "json", "dot"));
  const [, , width, height] = drawn.bb.split(",").map(Number);
  return {
    nodes: drawn.objects.filter((one) => !one.nodes && !one.name.startsWith("cluster_"))
      .map((one) => one.label),
    clusters: drawn.objects.filter((one) => one.name.startsWith("cluster_")).map((one) => one.label),
    arrows: drawn.edges.map((one) => one.label ?? ""),
    width, height,
  };
};

const decoded = (text) =>
  String(text ?? "").replace(/(?:ﬂ°°|#)(\d+)(?:¶ß|;)/g, (_, code) => String.fromCodePoint(+code));

const statesIn = (doc) =>
  doc.flatMap((one) =>
    one.stmt === "state" ? [one, ...statesIn(one.doc ?? [])]
      : one.stmt === "relation" ? [one.state1, one.state2] : []);

const arrowsIn = (doc) =>
  doc.flatMap((one) =>
    one.stmt === "relation" ? [decoded(one.description)] : arrowsIn(one.doc ?? []));

const drawn = async (text) => {
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  const states = {};
  for (const { id, type, start, description, note } of statesIn(db.rootDoc)) {
    if (type === "divider" || start !== undefined) continue;
    states[id] ??= [];
    states[id].push(...[description, note?.text].filter(Boolean).map(decoded));
  }
  return { states, arrows: arrowsIn(db.rootDoc) };
};

const answer = async (question) => {
  try {
    return question.dot ? dot(question.dot) : await drawn(question.mermaid);
  } catch (error) {
    return { error: String(error?.message ?? error) };
  }
};

for await (const line of createInterface({ input: process.stdin }))
  process.stdout.write(`${JSON.stringify(await answer(JSON.parse(line)))}\n`);
