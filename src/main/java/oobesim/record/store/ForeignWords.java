// SPDX-License-Identifier: Apache-2.0
package oobesim.record.store;

import oobesim.document.Printable;

/**
 * What somebody at the other end of the line has written, as it may be told: its beginning, on one
 * line, without what only the store is to know.
 *
 * @param key what is not told
 */
record ForeignWords(StoreKey key) {
  private static final int MOST = 300;

  /** A text for people; empty where it is none, such as a page or packed bytes. */
  String said(String text) {
    String words = line(text.replaceFirst("^\uFEFF", ""));
    return words.startsWith("<") || text.indexOf('\0') >= 0 ? "" : words;
  }

  /** An address, of which nobody needs names, secrets or what is asked for. */
  String place(String address) {
    return line(StoreAddress.withoutKey(address.replaceFirst("[?#].*", "…")));
  }

  /** Any text. */
  String line(String text) {
    return cut(Printable.line(key.hiddenIn(text).strip().replaceAll("\\s+", " ")));
  }

  /** The beginning of a text that may have any length. */
  static String cut(String words) {
    return words.codePointCount(0, words.length()) > MOST
        ? words.substring(0, words.offsetByCodePoints(0, MOST)) + "…"
        : words;
  }
}
