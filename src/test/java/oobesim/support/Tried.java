// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Properties that {@link PropertyTest} runs; one fails, so nobody else does. */
@ExtendWith(Tried.OnlyIfAsked.class)
class Tried {
  static final String ON = "oobesim.tried";

  static final List<Long> VALUES = new ArrayList<>();

  @Property(tries = 20)
  void holds(Draws any) {
    VALUES.add(any.number());
  }

  @Property(tries = 20)
  void failsOnceThreeHaveBeenTried(Draws any) {
    VALUES.add(any.number());
    if (VALUES.size() % 20 == 3) {
      throw new AssertionError("the third");
    }
  }

  static final class OnlyIfAsked implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      return context.getConfigurationParameter(ON).isPresent()
          ? ConditionEvaluationResult.enabled("asked")
          : ConditionEvaluationResult.disabled("not asked");
    }
  }
}
