// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.MultipleFailuresError;

/**
 * Gives tests their {@link Screenshots} and writes the report at the end of the run; JUnit 5.13 or
 * newer.
 */
public final class ScreenshotExtension
    implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, ParameterResolver {
  private static final ExtensionContext.Namespace OURS =
      ExtensionContext.Namespace.create(ScreenshotExtension.class);

  /** For JUnit, which makes one for each class or method that names it. */
  public ScreenshotExtension() {}

  /** Starts the toolkit before fields of the test can need it. */
  @Override
  public void beforeAll(ExtensionContext context) {
    HeadlessToolkit.start();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    HeadlessToolkit.start();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Screenshots.class
        && parameter.getDeclaringExecutable() instanceof Method
        && context.getTestMethod().isPresent();
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getStore(OURS)
        .getOrComputeIfAbsent(Screenshots.class, key -> screenshots(context), Screenshots.class);
  }

  private static Screenshots screenshots(ExtensionContext context) {
    HeadlessToolkit.start();
    Class<?> test = context.getRequiredTestClass();
    Method method = context.getRequiredTestMethod();
    String words = test.getName() + "#" + method.getName() + ", " + context.getDisplayName();
    return new Screenshots(
        run(context), new Screenshots.Place(test, method.getName(), words), Rules.of(method, test));
  }

  private static ScreenshotRun run(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(OURS)
        .getOrComputeIfAbsent(ScreenshotRun.class, key -> begun(context), ScreenshotRun.class);
  }

  private static ScreenshotRun begun(ExtensionContext context) {
    Settings settings = Settings.of(context::getConfigurationParameter, System.getenv());
    try {
      return new ScreenshotRun(settings, MachineFingerprint.ofThisMachine());
    } catch (IOException fault) {
      throw new UncheckedIOException("the folders of pictures cannot be used", fault);
    }
  }

  /** Tells all that failed together. */
  @Override
  public void afterEach(ExtensionContext context) {
    Optional.ofNullable(context.getStore(OURS).get(Screenshots.class, Screenshots.class))
        .map(Screenshots::end)
        .ifPresent(ScreenshotExtension::report);
  }

  private static void report(List<AssertionFailedError> failures) {
    if (failures.size() == 1) {
      throw failures.getFirst();
    }
    if (!failures.isEmpty()) {
      throw new MultipleFailuresError(
          String.format(Locale.ROOT, "%d pictures", failures.size()), failures);
    }
  }
}
