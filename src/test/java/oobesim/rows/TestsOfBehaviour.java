// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import oobesim.flow.Flow;
import oobesim.support.ShippedFlow;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Tables of behaviour that stand with what they are about: each of their lines is a test. */
final class TestsOfBehaviour {
  private static final List<String> PACKAGES = List.of("oobesim.flow", "oobesim.causes");

  /** What commands answer is no matter of the chart, and is drawn by chance. */
  private static final String NOT = "oobesim\\.flow\\.console\\..*";

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Launcher launcher = LauncherFactory.create();

  /** Plays all of them once; those that the marks of a trace do not disturb, with their traces. */
  List<Witness> traced(Flow flow) {
    Trace now = new Trace();
    List<Witness> witnesses = new ArrayList<>();
    ShippedFlow.exchanged(
        now.following(flow),
        () ->
            execute(
                PACKAGES.stream().map(DiscoverySelectors::selectPackage).toList(),
                new Played(now, witnesses)));
    return witnesses;
  }

  /** Makes a witness of each test that is through. */
  private final class Played implements TestExecutionListener {
    private final Trace now;
    private final List<Witness> witnesses;
    private long begun;

    Played(Trace now, List<Witness> witnesses) {
      this.now = now;
      this.witnesses = witnesses;
    }

    @Override
    public void executionStarted(TestIdentifier test) {
      begun = System.nanoTime();
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      Trace trace = now.taken();
      Duration length = Duration.ofNanos(System.nanoTime() - begun);
      if (test.isTest() && passed(result) && length.compareTo(PATIENCE) < 0) {
        witnesses.add(new Witness(name(test), () -> again(test), trace, length));
      }
    }
  }

  private static String name(TestIdentifier test) {
    String id = test.getUniqueId();
    return "test " + id.substring(id.lastIndexOf("class:oobesim")) + " " + test.getDisplayName();
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
    launcher.execute(
        LauncherDiscoveryRequestBuilder.request()
            .selectors(what)
            .filters(ClassNameFilter.excludeClassNamePatterns(NOT))
            .build(),
        listener);
  }

  private static boolean passed(TestExecutionResult result) {
    return result.getStatus() == TestExecutionResult.Status.SUCCESSFUL;
  }
}
