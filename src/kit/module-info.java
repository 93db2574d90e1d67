// SPDX-License-Identifier: Apache-2.0

/// What other people's tests of JavaFX nodes and of simulated screens use; one package, and no type
/// of the program stands in what it promises.
module oobesim.kit {
  requires transitive javafx.graphics;
  requires transitive org.junit.jupiter.api;
  requires javafx.controls;
  requires oobesim;
  requires org.testfx;

  exports oobesim.kit;
}
