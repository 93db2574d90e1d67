// SPDX-License-Identifier: Apache-2.0
package oobesim;

/** A program in Java's place that prints where it lies and its arguments, one a line. */
final class FakeJava {
  static final String SCRIPT =
      "#!/bin/sh\n"
          + "printf 'run by %s\\n"
          + "' \"$0\"\n"
          + "for a in \"$@\"; do printf '[%s]\\n"
          + "' \"$a\"; done\n";

  private FakeJava() {}
}
