// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what has become of each node between the text beside a picture and the accepted one. */
public final class TextForms {
  /** Ids should be there once; a second node of one id is held against the second one. */
  private record Place(String id, int number) {}

  private TextForms() {}

  /**
   * Compares two texts; those that are no text forms by their lines, without regard to masks.
   *
   * @param masked a node that stands in one of these, before and now, is not looked at
   * @return empty if nothing has changed
   */
  public static List<TextChange> compare(String expected, String actual, List<Box> masked) {
    Optional<TextForm> before = TextForm.parse(expected);
    Optional<TextForm> after = TextForm.parse(actual);
    if (before.isPresent() && after.isPresent()) {
      return compare(before.get(), after.get(), masked);
    }
    return TextLines.changes(TextLines.of(expected), TextLines.of(actual));
  }

  /** The same for forms that were read before: in the order of the nodes, new ones at the end. */
  public static List<TextChange> compare(TextForm expected, TextForm actual, List<Box> masked) {
    Map<Place, TextForm.Node> before = places(expected);
    Map<Place, TextForm.Node> after = places(actual);
    List<Place> places = new ArrayList<>(before.keySet());
    after.keySet().stream().filter(place -> !before.containsKey(place)).forEach(places::add);
    List<TextChange> changes = new ArrayList<>();
    for (Place place : places) {
      TextForm.Node old = before.get(place);
      TextForm.Node now = after.get(place);
      if (!hidden(old, masked) || !hidden(now, masked)) {
        words(old, now).forEach(words -> changes.add(new TextChange(place.id(), words)));
      }
    }
    order(before, after).ifPresent(changes::add);
    return List.copyOf(changes);
  }

  /** What is not there at all hides nothing and shows nothing. */
  private static boolean hidden(TextForm.Node node, List<Box> masked) {
    return node == null || masked.stream().anyMatch(box -> holds(box, node.bounds()));
  }

  private static boolean holds(Box outer, Box inner) {
    return outer.x() <= inner.x()
        && outer.y() <= inner.y()
        && (long) outer.x() + outer.width() >= (long) inner.x() + inner.width()
        && (long) outer.y() + outer.height() >= (long) inner.y() + inner.height();
  }

  private static List<String> words(TextForm.Node old, TextForm.Node now) {
    if (old == null) {
      return List.of("came");
    }
    return now == null ? List.of("went") : NodeChange.words(old, now);
  }

  /** One node is enough: if it stands elsewhere, so do others, and all would be too many. */
  private static Optional<TextChange> order(
      Map<Place, TextForm.Node> before, Map<Place, TextForm.Node> after) {
    List<Place> old = before.keySet().stream().filter(after::containsKey).toList();
    List<Place> now = after.keySet().stream().filter(before::containsKey).toList();
    for (int i = 0; i < old.size(); i++) {
      if (!old.get(i).equals(now.get(i))) {
        return Optional.of(new TextChange(now.get(i).id(), "comes earlier among the nodes"));
      }
    }
    return Optional.empty();
  }

  private static Map<Place, TextForm.Node> places(TextForm form) {
    Map<String, Integer> seen = new HashMap<>();
    Map<Place, TextForm.Node> places = new LinkedHashMap<>();
    for (TextForm.Node node : form.nodes()) {
      places.put(new Place(node.id(), seen.merge(node.id(), 1, Integer::sum)), node);
    }
    return places;
  }
}
