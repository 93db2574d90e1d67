// SPDX-License-Identifier: Apache-2.0
package oobesim.page;

/**
 * Something on a screen that a person can use.
 *
 * @param id its id on that screen
 * @param kind what it is
 * @param enabled whether it can be used now
 * @param primary whether ENTER presses it
 */
public record Control(String id, Kind kind, boolean enabled, boolean primary) {
  /** What a control is. */
  public enum Kind {
    /** A button, a link or an arrow. */
    BUTTON,
    /** A row of a list. */
    OPTION,
    /** A field whose text is kept. */
    FIELD,
    /** A field whose text is compared and forgotten. */
    SECRET,
    /** A box to tick. */
    BOX,
    /** One of several parts of a page, of which one is shown. */
    TAB,
    /** A row that opens and closes. */
    ROW;

    /** The word in reports. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** A button that is not the page's main one. */
  public static Control button(String id, boolean enabled) {
    return new Control(id, Kind.BUTTON, enabled, false);
  }

  /** The page's main button. */
  public static Control primary(String id, boolean enabled) {
    return new Control(id, Kind.BUTTON, enabled, true);
  }

  /** A row of a list. */
  public static Control option(String id) {
    return new Control(id, Kind.OPTION, true, false);
  }

  /** A box to tick. */
  public static Control box(String id) {
    return new Control(id, Kind.BOX, true, false);
  }

  /** One of several parts of a page. */
  public static Control tab(String id) {
    return new Control(id, Kind.TAB, true, false);
  }

  /** A row that opens and closes. */
  public static Control row(String id) {
    return new Control(id, Kind.ROW, true, false);
  }

  /** A field whose text is kept. */
  public static Control field(String id) {
    return new Control(id, Kind.FIELD, true, false);
  }

  /** A field whose text is compared and forgotten. */
  public static Control secret(String id) {
    return new Control(id, Kind.SECRET, true, false);
  }
}
