// SPDX-License-Identifier: Apache-2.0
package oobesim.mutation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.pitest.classinfo.ClassByteArraySource;
import org.pitest.help.PitHelpError;
import org.pitest.testapi.Configuration;
import org.pitest.testapi.TestGroupConfig;
import org.pitest.testapi.TestPluginFactory;
import org.pitest.testapi.TestSuiteFinder;
import org.pitest.testapi.TestUnitFinder;

/** What PIT asks for tests: methods of JUnit, each with all its lines. */
public final class MethodsPlugin implements TestPluginFactory {
  @Override
  public String name() {
    return "methods";
  }

  @Override
  public String description() {
    return "Methods of JUnit, each with all its lines";
  }

  @Override
  public Configuration createTestFrameworkConfiguration(
      TestGroupConfig groups,
      ClassByteArraySource classes,
      Collection<String> runners,
      Collection<String> methods) {
    List<String> excluded =
        groups.getExcludedGroups().stream().filter(group -> !group.isBlank()).toList();
    return new Methods(new MethodFinder(excluded));
  }

  private record Methods(MethodFinder finder) implements Configuration {
    @Override
    public TestUnitFinder testUnitFinder() {
      return finder;
    }

    @Override
    public TestSuiteFinder testSuiteFinder() {
      return suite -> List.of();
    }

    @Override
    public Optional<PitHelpError> verifyEnvironment() {
      return Optional.empty();
    }
  }
}
