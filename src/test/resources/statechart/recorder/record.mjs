// SPDX-License-Identifier: Apache-2.0
// Records the conformance fixtures anew: npm install xstate@5, then
//   node record.mjs ../conformance/*.json
import { readFileSync, writeFileSync } from "node:fs";
import { record, recorded } from "./machine.mjs";

const line = (step) =>
  JSON.stringify(step).replace(/,"/g, ', "').replace(/":/g, '": ').replace(/\},$/, "},");
for (const file of process.argv.slice(2)) {
  const fixture = JSON.parse(readFileSync(file));
  const runs = fixture.runs.map(({ inputs }) => {
    const steps = record(fixture.chart, inputs);
    if (JSON.stringify(steps) !== JSON.stringify(record(fixture.chart, inputs, true)))
      throw new Error(`${file}: the order of entering matters here`);
    return { inputs, steps };
  });
  const shown = runs.map(
    ({ inputs, steps }) =>
      `    {\n      "inputs": ${JSON.stringify(inputs).replace(/,/g, ", ")},\n      "steps": [\n` +
      steps.map((step) => `        ${line(step)}`).join(",\n") + "\n      ]\n    }");
  const chart = JSON.stringify(fixture.chart, null, 2).replace(/\n/g, "\n  ");
  writeFileSync(
    file,
    `{\n  "about": ${JSON.stringify(fixture.about)},\n  "recorded": "${recorded}",\n` +
      `  "chart": ${chart},\n  "runs": [\n${shown.join(",\n")}\n  ]\n}\n`);
}
