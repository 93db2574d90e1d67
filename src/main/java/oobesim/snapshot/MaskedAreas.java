// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns masks into the rectangles that are not compared. */
public final class MaskedAreas {
  private MaskedAreas() {}

  /**
   * Rectangles of all masks; a node is masked where it stands in any of the forms, so that one that
   * has moved hides both places.
   */
  public static List<Box> of(List<Mask> masks, List<TextForm> forms) {
    List<Box> boxes = new ArrayList<>();
    for (Mask mask : masks) {
      switch (mask) {
        case Mask.Area(Box box) -> boxes.add(box);
        case Mask.Node(String id) -> forms.forEach(form -> boxes.addAll(form.boundsOf(id)));
      }
    }
    return List.copyOf(boxes);
  }

  /** The same for two pictures with their texts; what is no text form masks nothing. */
  static List<Box> of(List<Mask> masks, Source.Read expected, Source.Read actual) {
    List<TextForm> forms =
        Stream.of(expected.text(), actual.text())
            .flatMap(Optional::stream)
            .flatMap(text -> TextForm.parse(text).stream())
            .toList();
    return of(masks, forms);
  }
}
