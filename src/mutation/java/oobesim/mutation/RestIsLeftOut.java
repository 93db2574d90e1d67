// SPDX-License-Identifier: Apache-2.0
package oobesim.mutation;

import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Once a line of a table has failed, the others need not be played: the mutant is noticed. */
public final class RestIsLeftOut implements InvocationInterceptor {
  private static final ExtensionContext.Namespace HERE =
      ExtensionContext.Namespace.create(RestIsLeftOut.class);

  @Override
  public void interceptTestTemplateMethod(
      Invocation<Void> line, ReflectiveInvocationContext<Method> call, ExtensionContext context)
      throws Throwable {
    unlessFailed(line, context);
  }

  @Override
  public void interceptDynamicTest(
      Invocation<Void> line, DynamicTestInvocationContext call, ExtensionContext context)
      throws Throwable {
    unlessFailed(line, context);
  }

  private static void unlessFailed(Invocation<Void> line, ExtensionContext context)
      throws Throwable {
    ExtensionContext.Store table = context.getParent().orElseThrow().getStore(HERE);
    if (table.get("failed") != null) {
      line.skip();
      return;
    }
    try {
      line.proceed();
    } catch (Throwable fault) {
      table.put("failed", true);
      throw fault;
    }
  }
}
