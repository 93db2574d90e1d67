// SPDX-License-Identifier: Apache-2.0
package oobesim.docs;

/** Something that can be seen on the way, or that is missing there. */
sealed interface Sign {
  /** Whether a part of a run bears it out. */
  boolean holds(PlayedPart part);

  /** As the page says it. */
  String words();

  /**
   * A page appears.
   *
   * @param screen its id
   */
  record Shown(String screen) implements Sign {
    @Override
    public boolean holds(PlayedPart part) {
      return part.screens().contains(screen);
    }

    @Override
    public String words() {
      return "`" + screen + "` appears";
    }
  }

  /**
   * A page does not appear.
   *
   * @param screen its id
   */
  record NotShown(String screen) implements Sign {
    @Override
    public boolean holds(PlayedPart part) {
      return !part.screens().contains(screen);
    }

    @Override
    public String words() {
      return "no `" + screen + "`";
    }
  }

  /**
   * The last page offers a button.
   *
   * @param control its id
   */
  record Offered(String control) implements Sign {
    @Override
    public boolean holds(PlayedPart part) {
      return part.controls().contains(control);
    }

    @Override
    public String words() {
      return "with `" + control + "`";
    }
  }

  /**
   * The last page does not offer a button.
   *
   * @param control its id
   */
  record NotOffered(String control) implements Sign {
    @Override
    public boolean holds(PlayedPart part) {
      return !part.controls().contains(control);
    }

    @Override
    public String words() {
      return "without `" + control + "`";
    }
  }

  /**
   * A page says something.
   *
   * @param screen its id
   * @param text the words
   */
  record Says(String screen, String text) implements Sign {
    @Override
    public boolean holds(PlayedPart part) {
      return part.texts().getOrDefault(screen, "").contains(text);
    }

    @Override
    public String words() {
      return "`" + screen + "` says “" + text + "”";
    }
  }

  /**
   * A page does not say something.
   *
   * @param screen its id
   * @param text the words
   */
  record SaysNot(String screen, String text) implements Sign {
    @Override
    public boolean holds(PlayedPart part) {
      return part.texts().containsKey(screen) && !part.texts().get(screen).contains(text);
    }

    @Override
    public String words() {
      return "`" + screen + "` does not say “" + text + "”";
    }
  }

  /**
   * A page comes before another one.
   *
   * @param first the id of the page that comes first
   * @param then the id of the other one
   */
  record Order(String first, String then) implements Sign {
    @Override
    public boolean holds(PlayedPart part) {
      int at = part.screens().indexOf(first);
      int later = part.screens().lastIndexOf(then);
      return at >= 0 && later > at && !part.screens().subList(0, at).contains(then);
    }

    @Override
    public String words() {
      return "`" + first + "` before `" + then + "`";
    }
  }
}
