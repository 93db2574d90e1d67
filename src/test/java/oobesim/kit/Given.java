// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * What a fixture shows this time, from the parameters of its run.
 *
 * @param text what a card says
 * @param colour of its edge, as CSS writes it
 * @param moved how far its words stand from the left
 */
record Given(String text, String colour, double moved) {
  static final String TEXT = "given.text";
  static final String COLOUR = "given.colour";
  static final String MOVED = "given.moved";

  /** Hands it to test methods. */
  static final class Resolver implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Given.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return new Given(
          context.getConfigurationParameter(TEXT).orElse("Contoso"),
          context.getConfigurationParameter(COLOUR).orElse("#0067c0"),
          Double.parseDouble(context.getConfigurationParameter(MOVED).orElse("8")));
    }
  }

  /** A card with an edge on its left and a line of words. */
  Card card() {
    return new Card(this);
  }
}
