// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oobesim.flow.Flow;
import oobesim.support.ShippedFlow;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Tables of behaviour that stand with what they are about: each of their lines is a test. */
final class TestsOfBehaviour {
  private static final List<String> PACKAGES = List.of("oobesim.flow", "oobesim.causes");

  private final Launcher launcher = LauncherFactory.create();

  /** Plays all of them once; those that the marks of a trace do not disturb, with their traces. */
  Map<Behaviour, Trace> traced(Flow flow) {
    Trace now = new Trace();
    Map<Behaviour, Trace> traces = new LinkedHashMap<>();
    ShippedFlow.exchanged(
        now.following(flow),
        () ->
            execute(
                PACKAGES.stream().map(DiscoverySelectors::selectPackage).toList(),
                new TestExecutionListener() {
                  @Override
                  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                    if (test.isTest() && passed(result)) {
                      traces.put(() -> again(test), now.taken());
                    }
                  }
                }));
    return traces;
  }

  private void again(TestIdentifier test) {
    List<String> failed = new ArrayList<>();
    execute(
        List.of(DiscoverySelectors.selectUniqueId(test.getUniqueId())),
        new TestExecutionListener() {
          @Override
          public void executionFinished(TestIdentifier one, TestExecutionResult result) {
            if (!passed(result)) {
              failed.add(one.getDisplayName());
            }
          }
        });
    if (!failed.isEmpty()) {
      throw new AssertionError(failed.toString());
    }
  }

  private void execute(List<? extends DiscoverySelector> what, TestExecutionListener listener) {
    launcher.execute(LauncherDiscoveryRequestBuilder.request().selectors(what).build(), listener);
  }

  private static boolean passed(TestExecutionResult result) {
    return result.getStatus() == TestExecutionResult.Status.SUCCESSFUL;
  }
}
