// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import oobesim.snapshot.Box;
import oobesim.snapshot.Mask;
import oobesim.snapshot.MaskedAreas;
import oobesim.snapshot.TextForm;

/**
 * Takes from a text form all that depends on the size of letters, and what is masked.
 *
 * @param masks what is not looked at
 */
record WithoutPlaces(List<Mask> masks) {
  private static final Box NOWHERE = new Box(0, 0, 1, 1);

  /** What a label writes if it has no room for its text. */
  private static final Pattern CUT = Pattern.compile("(?s)(.*?)(?:\\.\\.\\.|\u2026)(.*)");

  /** Of several nodes without an id the later ones are numbered; one of them may be a cut text. */
  private static final Pattern NUMBER = Pattern.compile("-\\d+$");

  TextForm of(TextForm form) {
    List<Box> masked = MaskedAreas.of(masks, List.of(form));
    return new TextForm(
        form.nodes().stream()
            .filter(node -> masked.stream().noneMatch(box -> holds(box, node.bounds())))
            .filter(node -> form.nodes().stream().noneMatch(other -> cut(node, other)))
            .map(WithoutPlaces::anywhere)
            .toList());
  }

  private static TextForm.Node anywhere(TextForm.Node node) {
    return new TextForm.Node(
        NUMBER.matcher(node.id()).replaceFirst(""),
        node.role(),
        node.text(),
        NOWHERE,
        node.enabled(),
        node.focused());
  }

  /** Whether a node holds no more than the beginning and the end of what another one says. */
  private static boolean cut(TextForm.Node node, TextForm.Node other) {
    Matcher parts = CUT.matcher(node.text());
    return parts.matches()
        && !other.text().equals(node.text())
        && other.text().length() >= parts.group(1).length() + parts.group(2).length()
        && other.text().startsWith(parts.group(1))
        && other.text().endsWith(parts.group(2));
  }

  private static boolean holds(Box outer, Box inner) {
    return outer.x() <= inner.x()
        && outer.y() <= inner.y()
        && outer.x() + outer.width() >= inner.x() + inner.width()
        && outer.y() + outer.height() >= inner.y() + inner.height();
  }
}
