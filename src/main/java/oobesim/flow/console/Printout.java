// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.console;

import java.util.ArrayList;
import java.util.List;
import oobesim.provisioning.ConsoleLine;
import oobesim.provisioning.ConsoleLine.Layout;

/** Lines that a command prints, in the making. */
final class Printout {
  private final List<ConsoleLine> lines = new ArrayList<>();

  /** A sentence, by the key of its text. */
  Printout said(String text, String... namesAndValues) {
    lines.add(new ConsoleLine.Said(text, List.of(namesAndValues)));
    return this;
  }

  /** What is the same in every language. */
  Printout raw(String text) {
    lines.add(new ConsoleLine.Raw(text));
    return this;
  }

  Printout blank() {
    return raw("");
  }

  /** The heading of a part, in a box. */
  Printout box(String title) {
    lines.add(new ConsoleLine.Box(title));
    return this;
  }

  /** A label with a value that is the same in every language. */
  Printout entry(Layout layout, String label, String value) {
    lines.add(new ConsoleLine.Entry(layout, label, new ConsoleLine.Raw(value)));
    return this;
  }

  /** A label with a word as its value, by the key of its text. */
  Printout word(Layout layout, String label, String value) {
    lines.add(new ConsoleLine.Entry(layout, label, new ConsoleLine.Said(value, List.of())));
    return this;
  }

  Reply reply() {
    return new Reply(lines, new Effect.Nothing());
  }
}
