// SPDX-License-Identifier: Apache-2.0

/// OOBE Simulator. Nothing is exported to other programs, but for `oobesim.kit`: its package is
/// compiled here and left out of the program's jar; it is the one package of a module of its own,
/// with a jar of its own, that other people's tests use. The toolkit must reach the `Application`
/// class in `oobesim.app`. Which package may import which is law of `docs/architecture.md`, not of
/// this file.
module oobesim {
  requires com.google.zxing;
  requires de.siegmar.fastcsv;
  requires info.picocli;
  requires java.desktop;
  requires java.management;
  requires java.net.http;
  requires org.eclipse.elk.alg.layered;
  requires org.eclipse.elk.core;
  requires org.eclipse.elk.graph;
  requires org.eclipse.emf.common;
  requires org.eclipse.emf.ecore;
  requires java.xml;
  requires javafx.controls;
  requires org.kordamp.ikonli.fluentui;
  requires org.kordamp.ikonli.javafx;
  requires org.slf4j;
  requires org.snakeyaml.engine;
  requires ch.qos.logback.classic;
  requires tools.jackson.core;
  requires static org.junit.jupiter.api;
  requires static org.testfx;

  exports oobesim.app to
      javafx.graphics;
  exports oobesim.coach to
      oobesim.kit;
  exports oobesim.debrief to
      oobesim.kit;
  exports oobesim.diagnostics to
      oobesim.kit;
  exports oobesim.document to
      oobesim.kit;
  exports oobesim.flow to
      oobesim.kit;
  exports oobesim.i18n to
      oobesim.kit;
  exports oobesim.instructor to
      oobesim.kit;
  exports oobesim.page to
      oobesim.kit;
  exports oobesim.profile to
      oobesim.kit;
  exports oobesim.provisioning to
      oobesim.kit;
  exports oobesim.provisioning.around to
      oobesim.kit;
  exports oobesim.screen to
      oobesim.kit;
  exports oobesim.script to
      oobesim.kit;
  exports oobesim.session to
      oobesim.kit;
  exports oobesim.snapshot to
      oobesim.kit;
  exports oobesim.ui.capture to
      oobesim.kit;
  exports oobesim.ui.control to
      oobesim.kit;
  exports oobesim.ui.render to
      oobesim.kit;
  exports oobesim.ui.trainee to
      oobesim.kit;
  exports oobesim.ui.trainee.bar to
      oobesim.kit;
  exports oobesim.ui.trainee.debrief to
      oobesim.kit;
  exports oobesim.ui.trainee.key to
      oobesim.kit;
  exports oobesim.ui.trainee.text to
      oobesim.kit;

  opens oobesim.cli to
      info.picocli;
}
