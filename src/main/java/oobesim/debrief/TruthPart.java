// SPDX-License-Identifier: Apache-2.0
package oobesim.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How true the run is. */
final class TruthPart {
  private static final double HUNDRED = 100;

  private final Fidelity fidelity;
  private final Wording words;

  TruthPart(Fidelity fidelity, Wording words) {
    this.fidelity = fidelity;
    this.words = words;
  }

  String markup() {
    return String.format(
        Locale.ROOT,
        """
        <section class="truth">
        <div><h2>%s</h2><div class="bar" aria-hidden="true">%s</div><p class="counts">%s</p></div>
        <p>%s</p>
        </section>
        """,
        Html.text(words.text("truth")),
        bar(),
        counts(),
        told());
  }

  private List<String> present() {
    return Fidelity.SURE.stream().filter(it -> !fidelity.screens(it).isEmpty()).toList();
  }

  private String bar() {
    double all = Math.max(1, fidelity.screens().size());
    List<String> parts = new ArrayList<>();
    for (String sure : present()) {
      double width = fidelity.screens(sure).size() * HUNDRED / all;
      parts.add(
          String.format(
              Locale.ROOT, "<i class=\"%s\" style=\"width:%s\"></i>", sure, Html.percent(width)));
    }
    return String.join("", parts);
  }

  private String counts() {
    List<String> parts = new ArrayList<>();
    for (String sure : present()) {
      long number = fidelity.screens(sure).size();
      parts.add(Html.element("span", sure, words.count("truth.count." + sure, number)));
    }
    return String.join(" ", parts);
  }

  private String told() {
    List<String> parts = new ArrayList<>();
    for (String sure : Fidelity.SURE) {
      List<String> what =
          Stream.concat(fidelity.screens(sure).stream(), fidelity.failures(sure).stream()).toList();
      if (!what.isEmpty()) {
        parts.add(
            Html.element("b", "", words.text("truth." + sure))
                + " "
                + Html.text(String.join("; ", what) + "."));
      }
    }
    parts.add(Html.text(words.text("truth.rest")));
    return String.join(" ", parts);
  }
}
