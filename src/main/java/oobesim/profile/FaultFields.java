// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.List;

/** The keys of failures that are switched on by hand. */
final class FaultFields {
  static final List<Field> ALL =
      List.of(
          field(
              "faults",
              new Kind.Items(),
              "[]",
              "failures that no configuration causes, switched on by hand"),
          field("faults.*", new Kind.Group(), "", "an injected fault"),
          field(
              "faults.*.id",
              new Kind.Line(false, false),
              "",
              "id of the failure in the catalogue; required"),
          field(
              "faults.*.attempts",
              whole(0, 1000),
              "0",
              "how many attempts it spoils; 0: every one"),
          field("faults.*.onAttempt", whole(1, 1000), "1", "the first attempt it spoils"),
          field("faults.*.chance", whole(1, 100), "100", "how likely, in per cent"),
          field(
              "faults.*.place",
              new Kind.Line(true, false),
              "\"\"",
              "where it strikes instead of its own place"),
          field(
              "faults.*.fromMinute",
              whole(0, 525600),
              "0",
              "the minute of the run before which it does not strike"));

  private FaultFields() {}

  private static Field field(String path, Kind kind, String fallback, String meaning) {
    return new Field(path, kind, fallback, meaning);
  }

  private static Kind whole(int least, int most) {
    return new Kind.Whole(least, most);
  }
}
