// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

/** Where a file stands that somebody asked for by name, in the order in which it is looked for. */
public enum Shelf {
  /** Beside the file that names it, or at the path that it says. */
  BESIDE("beside"),
  /** In the folder of own profiles that the machine's administrator has named. */
  OWN("own"),
  /** In the folder with the profiles of the installation. */
  INSTALLED("installed"),
  /** Inside the program. */
  INSIDE("inside");

  private final String word;

  Shelf(String word) {
    this.word = word;
  }

  /** The word that reports have for it. */
  public String word() {
    return word;
  }
}
