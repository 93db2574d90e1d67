// SPDX-License-Identifier: Apache-2.0
// Presses keys on a report's page and writes down, line by line, what can be seen then.
"use strict";
window.addEventListener("load", async () => {
  const one = selector => document.querySelector(selector);
  const all = selector => [...document.querySelectorAll(selector)];
  const settle = async () => {
    do await new Promise(done => setTimeout(done, 20)); while (all(".paper img").some(image => !image.complete));
  };
  const press = (key, more) => {
    const target = document.activeElement || document.body;
    target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
    return settle();
  };
  const result = document.createElement("pre");
  result.id = "result";
  document.body.append(result);
  const tell = (what, value) => result.append("\n" + what + " = " + value);
  const name = () => one("#name").textContent;
  const mode = () => all("#modes button").filter(button => button.getAttribute("aria-pressed") === "true").map(button => button.dataset.mode).join();
  const cut = () => one(".slider").getAttribute("aria-valuenow");
  const seen = () => all(".label").filter(label => label.style.visibility !== "hidden").map(label => label.textContent).join("|");
  const steps = [
    ["begins", async () => tell("begins", name() + " " + mode() + " " + all(".row").length)],
    ["box", async () => tell("box", one(".jump h3").textContent)],
    ["j", async () => { await press("j"); tell("j", name()); }],
    ["k", async () => { await press("k"); tell("k", name()); }],
    ["down and up", async () => { await press("ArrowDown"); const down = name(); await press("ArrowUp"); tell("down and up", down + " " + name()); }],
    ["slider", async () => {
      const before = cut();
      await press("ArrowRight"); const right = cut();
      await press("ArrowRight", { shiftKey: true }); const fine = cut();
      await press("ArrowLeft"); tell("slider", [before, right, fine, cut()].join(" "));
    }],
    ["2", async () => { await press("2"); tell("2", mode() + " " + all(".pane").length); }],
    ["4", async () => { await press("4"); tell("4", mode() + " " + one(".pane img").getAttribute("src")); }],
    ["space", async () => { await press(" "); const first = mode() + " " + seen(); await press(" "); tell("space", first + " " + seen()); }],
    ["3", async () => { await press("1"); await press("3"); tell("3", mode()); }],
    ["1", async () => { await press("1"); tell("1", mode()); }],
    ["zoom", async () => {
      const percent = () => parseInt(one("#zoom").textContent, 10);
      const fit = percent(); await press("+"); const more = percent(); await press("-"); await press("-"); const less = percent(); await press("0");
      tell("zoom", [more > fit, less < more, percent() === fit].join(" "));
    }],
    ["b", async () => { const on = all(".mark-box").length; await press("b"); const off = all(".mark-box").length; await press("b"); tell("b", [on, off, all(".mark-box").length].join(" ")); }],
    ["m", async () => { const on = all(".mask").length; await press("m"); const off = all(".mask").length; await press("m"); tell("m", [on, off, all(".mask").length].join(" ")); }],
    ["n", async () => { await press("j"); await press("n"); const first = one("#place").textContent; await press("n"); tell("n", first + "| " + one("#place").textContent); await press("k"); }],
    ["a", async () => {
      await press("a"); await press("j"); await press("a");
      tell("a", one(".gathered .command").textContent + " | " + all(".listed").length);
      await press("a"); await press("k"); await press("a"); tell("a again", one(".gathered").textContent);
    }],
    ["search", async () => {
      await press("/"); const focused = document.activeElement.id;
      one("#search").value = "DIGIT"; one("#search").dispatchEvent(new Event("input"));
      const found = all(".row bdi").map(row => row.textContent).join();
      await press("Escape"); tell("search", [focused, found, all(".row").length, document.activeElement.id].join(" "));
    }],
    ["end and home", async () => { one("#names").focus(); await press("End"); const end = name(); await press("Home"); tell("end and home", end + " " + name()); }],
    ["filter", async () => {
      one("#filters [data-kind=different]").click(); const without = all(".row bdi").map(row => row.textContent).join();
      one("#filters [data-kind=different]").click(); one("#fold").click(); tell("filter", without + " " + all(".row").length); one("#fold").click();
    }],
    ["?", async () => { await press("?"); const open = one("#help").open; one("[data-do=close]").click(); tell("?", open + " " + one("#help").open); }],
    ["letters", async () => { await document.fonts.ready; tell("letters", document.fonts.check("600 14px 'Open Sans'") + " " + [...document.fonts].map(font => font.status).join()); }],
  ];
  for (const [what, step] of steps) {
    try { await step(); } catch (fault) { tell(what, fault); }
  }
  result.append("\n");
});
