// SPDX-License-Identifier: Apache-2.0
package oobesim.mutation;

import java.lang.reflect.Modifier;
import java.util.List;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.pitest.testapi.TestUnit;
import org.pitest.testapi.TestUnitExecutionListener;
import org.pitest.testapi.TestUnitFinder;

/** The methods of a class that are tests or make them. */
final class MethodFinder implements TestUnitFinder {
  private final Launcher launcher = LauncherFactory.create();
  private final List<String> excludedTags;

  MethodFinder(List<String> excludedTags) {
    this.excludedTags = excludedTags;
  }

  /** An inner class is found together with the one around it. */
  @Override
  public List<TestUnit> findTestUnits(Class<?> type, TestUnitExecutionListener listener) {
    boolean inner = type.isMemberClass() && !Modifier.isStatic(type.getModifiers());
    if (inner || Modifier.isAbstract(type.getModifiers())) {
      return List.of();
    }
    TestPlan plan = launcher.discover(all(type));
    return plan.getRoots().stream()
        .flatMap(root -> plan.getDescendants(root).stream())
        .filter(MethodFinder::isMethod)
        .<TestUnit>map(method -> new OneMethod(launcher, type, method))
        .toList();
  }

  private LauncherDiscoveryRequest all(Class<?> type) {
    LauncherDiscoveryRequestBuilder request =
        LauncherDiscoveryRequestBuilder.request().selectors(DiscoverySelectors.selectClass(type));
    return excludedTags.isEmpty()
        ? request.build()
        : request.filters(TagFilter.excludeTags(excludedTags)).build();
  }

  private static boolean isMethod(TestIdentifier found) {
    return found.getSource().filter(MethodSource.class::isInstance).isPresent();
  }
}
