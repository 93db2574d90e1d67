// SPDX-License-Identifier: Apache-2.0
// Presses keys on a gallery and writes down, line by line, what can be seen then.
"use strict";
window.addEventListener("load", async () => {
  const one = selector => document.querySelector(selector);
  const all = selector => [...document.querySelectorAll(selector)];
  const seen = () => all(".card").filter(card => card.offsetParent !== null).map(card => card.dataset.name).join();
  const settle = () => new Promise(done => setTimeout(done, 30));
  const press = key => {
    document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    return settle();
  };
  const click = element => { element.click(); return settle(); };
  const focused = () => document.activeElement.dataset?.name ?? document.activeElement.id;
  const result = document.createElement("pre");
  result.id = "result";
  document.body.append(result);
  const tell = (what, value) => result.append("\n" + what + " = " + value);
  const large = () => one("dialog code").textContent + " " + one("dialog img").getAttribute("src");
  const search = async words => {
    one("#search").value = words;
    one("#search").dispatchEvent(new Event("input"));
    await settle();
  };
  try {
    tell("begins", seen() + " " + one("#count").textContent);
    await click(one("[data-all=yes]")); tell("every situation", seen());
    await click(one("[data-windows='10']")); tell("windows 10", seen());
    await click(one("[data-windows=both]"));
    await press("/"); tell("slash", focused());
    await search("zimbabwe region"); tell("search", seen() + " " + new URLSearchParams(location.search).get("q"));
    await search("did NOT finish"); tell("words", seen());
    await search("no such thing"); tell("nothing", seen() + !one("#nothing").hidden);
    await search("");
    await click(one("[data-sure=observed]")); tell("observed", seen());
    await click(one("[data-sure=observed]"));
    all(".card")[0].focus();
    await press("ArrowRight"); tell("right", focused());
    await press("ArrowRight"); await press("ArrowLeft"); tell("left", focused());
    await press("Enter"); tell("enter", large() + " " + one("dialog").open);
    await press("ArrowRight"); tell("right in large", large() + " " + location.hash);
    await click(one("dialog button[value=close]")); tell("closed", one("dialog").open);
    location.hash = "#windows-10/region-zw"; await settle(); await settle();
    tell("address", all(".here").map(card => card.dataset.name).join() + " " + focused());
  } catch (fault) {
    tell("fault", fault);
  }
});
