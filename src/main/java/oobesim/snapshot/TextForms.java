// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    dropHidden(before, after, masked);
    List<TextChange> changes = new ArrayList<>();
    before.forEach((place, old) -> add(place, words(old, after.get(place)), changes));
    after.keySet().stream()
        .filter(place -> !before.containsKey(place))
        .forEach(place -> add(place, List.of("came"), changes));
    order(before, after).ifPresent(changes::add);
    return List.copyOf(changes);
  }

  private static void dropHidden(
      Map<Place, TextForm.Node> before, Map<Place, TextForm.Node> after, List<Box> masked) {
    Set<Place> places = new HashSet<>(before.keySet());
    places.addAll(after.keySet());
    for (Place place : places) {
      if (hidden(before.get(place), masked) && hidden(after.get(place), masked)) {
        before.remove(place);
        after.remove(place);
      }
    }
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
    return now == null ? List.of("went") : NodeChange.words(old, now);
  }

  private static void add(Place place, List<String> words, List<TextChange> changes) {
    words.forEach(what -> changes.add(new TextChange(TextLines.visible(place.id()), what)));
  }

  /** One node is enough: if it stands elsewhere, so do others, and all would be too many. */
  private static Optional<TextChange> order(
      Map<Place, TextForm.Node> before, Map<Place, TextForm.Node> after) {
    List<Place> old = before.keySet().stream().filter(after::containsKey).toList();
    List<Place> now = after.keySet().stream().filter(before::containsKey).toList();
    for (int i = 0; i < old.size(); i++) {
      if (!old.get(i).equals(now.get(i))) {
        String node = TextLines.visible(now.get(i).id());
        return Optional.of(new TextChange(node, "comes earlier among the nodes"));
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
