// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import java.nio.file.Path;
import oobesim.flow.Flow;
import oobesim.flow.FlowCompiler;
import oobesim.flow.FlowReading;

/** The example of a flow that brings pages of its own. */
public final class OwnPagesFlow {
  public static final Path FILE =
      Path.of(
          System.getProperty("oobesim.home", "."),
          "src/test/resources/profiles/flows/own-pages.json");

  private OwnPagesFlow() {}

  public static String text() {
    return ShippedFlow.text(FILE);
  }

  public static FlowReading reading(String json) {
    return new FlowCompiler(ShippedFlow.CATALOGUE.catalogue()).compile(json);
  }

  public static Flow flow() {
    FlowReading reading = reading(text());
    return reading.flow().orElseThrow(() -> new AssertionError(reading.findings()));
  }
}
