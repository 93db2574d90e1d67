// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.setting;

/**
 * Where a setting stands on the device's page of diagnostics.
 *
 * @param group under which heading
 * @param place among the lines of the group; the smaller number comes first
 * @param id the id of its name; with a word behind it, that of a choice's value
 */
public record Shown(Group group, int place, String id) {
  /** A heading of the page. */
  public enum Group {
    /** What the profile is. */
    PROFILE,
    /** What it does with the pages of the set-up. */
    PAGES
  }

  static Shown ofProfile(int place, String id) {
    return new Shown(Group.PROFILE, place, id);
  }

  static Shown onPages(int place, String id) {
    return new Shown(Group.PAGES, place, id);
  }
}
