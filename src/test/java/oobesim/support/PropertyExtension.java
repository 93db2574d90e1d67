// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import java.lang.reflect.Method;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.ReflectionSupport;

/** Calls a {@link Property} as often as it wants to be tried. */
final class PropertyExtension implements ParameterResolver, InvocationInterceptor {
  /** The system property, or parameter of JUnit, with the seed of the only try. */
  static final String SEED = "property.seed";

  /** The one with how often anything is tried at most: enough where it runs for every mutant. */
  static final String MOST = "property.most";

  /** How many times as often everything is tried: a soak of an hour, or a short look. */
  private static final int TIMES = Integer.getInteger("property.times", 1);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Draws.class;
  }

  /** Only so that JUnit finds a value; each try gets one of its own. */
  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return new Draws(0);
  }

  @Override
  public void interceptTestMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> call,
      ExtensionContext context) {
    invocation.skip();
    Method method = call.getExecutable();
    Object test = call.getTarget().orElseThrow();
    Property property = method.getAnnotation(Property.class);
    Optional<Long> only = context.getConfigurationParameter(SEED, Long::valueOf);
    int most = context.getConfigurationParameter(MOST, Integer::valueOf).orElse(Integer.MAX_VALUE);
    int number = Math.min(property.tries() * TIMES, most);
    Tries tries = only.map(Tries::one).orElseGet(() -> Tries.of(number, property.seed()));
    tries.each(any -> ReflectionSupport.invokeMethod(method, test, any));
  }
}
