// SPDX-License-Identifier: Apache-2.0
package oobesim.record.store;

import oobesim.document.LongText;
import oobesim.document.Printable;

/**
 * What somebody at the other end of the line has written, as it may be told: its beginning, on one
 * line, without what only the store is to know.
 *
 * @param key what is not told
 */
record ForeignWords(StoreKey key) {
  private static final int MOST = 300;
  private static final int MOST_READ = 40_000;

  /** A key that is cut in its middle is not found, and so not told either. */
  private static final int LONGEST_SPELLING = 20_000;

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
    return cut(Printable.line(hidden(text).strip().replaceAll("\\s+", " ")));
  }

  /** Who knows the key can repeat it so that looking for it in all of a text takes long. */
  private String hidden(String text) {
    String read = LongText.beginning(text, MOST_READ);
    String hidden = key.hiddenIn(read);
    return read.length() == text.length()
        ? hidden
        : LongText.beginning(hidden, Math.max(0, hidden.length() - LONGEST_SPELLING));
  }

  /** The beginning of a text that may have any length. */
  static String cut(String words) {
    return words.codePointCount(0, words.length()) > MOST
        ? words.substring(0, words.offsetByCodePoints(0, MOST)) + "…"
        : words;
  }
}
