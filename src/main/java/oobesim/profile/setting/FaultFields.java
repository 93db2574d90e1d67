// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.setting;

import java.util.List;

/** The keys of failures that are switched on by hand. */
final class FaultFields {
  static final List<Field> ALL =
      List.of(
          new Field("faults", new Kind.Items(), "[]", Trait.APART),
          new Field("faults.*", new Kind.Group(), ""),
          new Field("faults.*.id", new Kind.Line(false, false), "", Trait.NEEDED),
          new Field("faults.*.attempts", new Kind.Whole(0, 1000, true), "null"),
          new Field("faults.*.onAttempt", new Kind.Whole(1, 1000), "1"),
          new Field("faults.*.chance", new Kind.Whole(1, 100), "100"),
          new Field("faults.*.place", new Kind.Line(true, false), "\"\""),
          new Field("faults.*.fromMinute", new Kind.Whole(0, 525600), "0"));

  private FaultFields() {}
}
