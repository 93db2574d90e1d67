// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.List;

/** The keys of failures that are switched on by hand. */
final class FaultFields {
  static final List<Field> ALL =
      List.of(
          new Field(
              "faults",
              new Kind.Items(),
              "[]",
              "failures that no configuration causes, switched on by hand"),
          new Field("faults.*", new Kind.Group(), "", "an injected fault"),
          new Field(
              "faults.*.id",
              new Kind.Line(false, false),
              "",
              "id of the failure in the catalogue; required"),
          new Field(
              "faults.*.attempts",
              new Kind.Whole(0, 1000),
              "0",
              "how many attempts it spoils; 0: every one"),
          new Field(
              "faults.*.onAttempt", new Kind.Whole(1, 1000), "1", "the first attempt it spoils"),
          new Field("faults.*.chance", new Kind.Whole(1, 100), "100", "how likely, in per cent"),
          new Field(
              "faults.*.place",
              new Kind.Line(true, false),
              "\"\"",
              "where it strikes instead of its own place"),
          new Field(
              "faults.*.fromMinute",
              new Kind.Whole(0, 525600),
              "0",
              "the minute of the run before which it does not strike"));

  private FaultFields() {}
}
