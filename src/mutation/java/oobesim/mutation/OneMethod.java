// SPDX-License-Identifier: Apache-2.0
package oobesim.mutation;

import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.pitest.testapi.AbstractTestUnit;
import org.pitest.testapi.Description;
import org.pitest.testapi.ResultCollector;

/** A method with all its lines, which has failed as soon as one of them has. */
final class OneMethod extends AbstractTestUnit {
  private final Launcher launcher;
  private final TestIdentifier method;

  OneMethod(Launcher launcher, Class<?> type, TestIdentifier method) {
    super(new Description(method.getUniqueId(), type));
    this.launcher = launcher;
    this.method = method;
  }

  @Override
  public void execute(ResultCollector results) {
    results.notifyStart(getDescription());
    FirstFault faults = new FirstFault();
    launcher.execute(
        LauncherDiscoveryRequestBuilder.request()
            .selectors(DiscoverySelectors.selectUniqueId(method.getUniqueId()))
            .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "true")
            .build(),
        faults);
    if (faults.first.isPresent()) {
      results.notifyEnd(getDescription(), faults.first.get());
    } else {
      results.notifyEnd(getDescription());
    }
  }

  private static final class FirstFault implements TestExecutionListener {
    private Optional<Throwable> first = Optional.empty();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      if (result.getStatus() == TestExecutionResult.Status.FAILED) {
        first = first.or(result::getThrowable);
      }
    }
  }
}
