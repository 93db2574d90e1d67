// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import java.util.List;
import oobesim.snapshot.Box;
import oobesim.snapshot.Mask;
import oobesim.snapshot.TextForm;

/**
 * Takes from a text form all that depends on the size of letters, and what is masked.
 *
 * @param masks what is not looked at
 */
record WithoutPlaces(List<Mask> masks) {
  private static final Box NOWHERE = new Box(0, 0, 1, 1);

  TextForm of(TextForm form) {
    List<Box> masked = oobesim.snapshot.MaskedAreas.of(masks, List.of(form));
    return new TextForm(
        form.nodes().stream()
            .filter(node -> masked.stream().noneMatch(box -> holds(box, node.bounds())))
            .map(
                node ->
                    new TextForm.Node(
                        node.id(),
                        node.role(),
                        node.text(),
                        NOWHERE,
                        node.enabled(),
                        node.focused()))
            .toList());
  }

  private static boolean holds(Box outer, Box inner) {
    return outer.x() <= inner.x()
        && outer.y() <= inner.y()
        && outer.x() + outer.width() >= inner.x() + inner.width()
        && outer.y() + outer.height() >= inner.y() + inner.height();
  }
}
