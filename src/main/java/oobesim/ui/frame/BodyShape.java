// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

/** How much room the body of a Windows 10 page takes; Windows 11 has one column for all. */
public enum BodyShape {
  /** A list, a field, a text. */
  COLUMN(480),
  /** Nothing but words: they stand in the middle. */
  WORDS(720),
  /** The categories of the Enrollment Status Page. */
  PHASES(600),
  /** Facts without a code: long labels and values. */
  FACTS(760),
  /** Switches in two columns. */
  SWITCHES(960),
  /** The Start menu over the desktop. */
  MENU(520),
  /** Facts at the left, a QR code at the right. */
  HALVES(1000);

  private final double width;

  BodyShape(double width) {
    this.width = width;
  }

  double width() {
    return width;
  }
}
