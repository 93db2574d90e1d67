// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

/** A flow as it would be with another catalogue of failures. */
public final class OtherCatalogue {
  private OtherCatalogue() {}

  /** Whether a file with this chart is read without a fault. */
  public static boolean reads(FailureCatalog failures, String chart) {
    return new FlowCompiler(failures).compile(chart).flow().isPresent();
  }

  /** The same chart, its actions and times bound to the other catalogue. */
  public static Flow in(Flow flow, FailureCatalog failures) {
    return new Flow(
        flow.id(),
        flow.chart(),
        failures,
        new WorldRules(failures, new ActionCatalog(failures), new DurationCatalog(failures)));
  }
}
