// SPDX-License-Identifier: Apache-2.0

/// OOBE Simulator. Nothing is exported to other programs; the toolkit alone must reach the
/// `Application` class in `oobesim.app`. Which package may import which is law of
/// `docs/architecture.md`, not of this file.
module oobesim {
  requires com.google.zxing;
  requires info.picocli;
  requires java.desktop;
  requires javafx.controls;
  requires org.kordamp.ikonli.fluentui;
  requires org.kordamp.ikonli.javafx;
  requires org.slf4j;
  requires ch.qos.logback.classic;
  requires tools.jackson.databind;

  exports oobesim.app to
      javafx.graphics;

  opens oobesim.cli to
      info.picocli;
}
