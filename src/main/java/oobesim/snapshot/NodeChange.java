// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts into words what has become of one node. */
final class NodeChange {
  private NodeChange() {}

  static List<String> words(TextForm.Node old, TextForm.Node now) {
    List<String> words = new ArrayList<>();
    was("role", old.role(), now.role(), words);
    was("text", old.text(), now.text(), words);
    moved(old.bounds(), now.bounds(), words);
    resized(old.bounds(), now.bounds(), words);
    if (old.enabled() != now.enabled()) {
      words.add(now.enabled() ? "enabled now" : "no longer enabled");
    }
    if (old.focused() != now.focused()) {
      words.add(now.focused() ? "has the focus now" : "no longer has the focus");
    }
    return words;
  }

  private static void was(String what, String old, String now, List<String> words) {
    if (!old.equals(now)) {
      words.add(what + " was " + TextLines.quoted(old) + ", is " + TextLines.quoted(now));
    }
  }

  private static void moved(Box from, Box to, List<String> words) {
    String ways =
        Stream.of(way(to.x() - from.x(), "right", "left"), way(to.y() - from.y(), "down", "up"))
            .filter(way -> !way.isEmpty())
            .collect(Collectors.joining(" and "));
    if (!ways.isEmpty()) {
      words.add("moved " + ways);
    }
  }

  private static String way(int by, String onward, String back) {
    return by == 0 ? "" : Math.abs(by) + " px " + (by > 0 ? onward : back);
  }

  private static void resized(Box from, Box to, List<String> words) {
    grown(to.width() - from.width(), "wider", "narrower", words);
    grown(to.height() - from.height(), "taller", "shorter", words);
  }

  private static void grown(int by, String more, String less, List<String> words) {
    if (by != 0) {
      words.add((by > 0 ? more : less) + " by " + Math.abs(by) + " px");
    }
  }
}
