// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

/** Text forms of a small screen. */
final class Nodes {
  static final TextForm.Node PAGE = node("page", "", 0, 0, 320, 240);
  static final TextForm.Node TITLE = node("page/title", "Something went wrong", 20, 20, 200, 24);
  static final TextForm.Node ERROR = node("page/error", "0x80180014", 40, 60, 60, 8);
  static final TextForm.Node RETRY = node("page/retry", "Try again", 200, 200, 96, 32);

  private Nodes() {}

  static TextForm.Node node(String id, String text, int x, int y, int width, int height) {
    return new TextForm.Node(id, "label", text, new Box(x, y, width, height), true, false);
  }

  static TextForm.Node says(TextForm.Node node, String text) {
    return new TextForm.Node(
        node.id(), node.role(), text, node.bounds(), node.enabled(), node.focused());
  }

  static TextForm.Node at(TextForm.Node node, int x, int y) {
    return sized(node, x, y, node.bounds().width(), node.bounds().height());
  }

  static TextForm.Node sized(TextForm.Node node, int x, int y, int width, int height) {
    Box bounds = new Box(x, y, width, height);
    return new TextForm.Node(
        node.id(), node.role(), node.text(), bounds, node.enabled(), node.focused());
  }

  static TextForm.Node with(TextForm.Node node, boolean enabled, boolean focused) {
    return new TextForm.Node(node.id(), node.role(), node.text(), node.bounds(), enabled, focused);
  }
}
