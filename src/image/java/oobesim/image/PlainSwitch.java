// SPDX-License-Identifier: Apache-2.0
package oobesim.image;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.util.List;
import java.util.Optional;

/// The questions of a switch over types, one after the other: which case a value is, asked from the
/// case at which the switch goes on.
///
/// @param cases the type of each
record PlainSwitch(List<ClassDesc> cases) {
  private static final String BOOTSTRAPS = "Ljava/lang/runtime/SwitchBootstraps;";
  private static final int VALUE = 0;
  private static final int FROM = 1;
  private static final int NULL = -1;

  /// That of a call, empty if it is of something else or has cases that are no types.
  static Optional<PlainSwitch> of(InvokeDynamicInstruction call) {
    DirectMethodHandleDesc maker = call.bootstrapMethod();
    boolean types =
        maker.owner().descriptorString().equals(BOOTSTRAPS)
            && maker.methodName().equals("typeSwitch")
            && !call.typeSymbol().parameterType(VALUE).isPrimitive()
            && call.bootstrapArgs().stream()
                .allMatch(it -> it instanceof ClassDesc type && !type.isPrimitive());
    return types
        ? Optional.of(
            new PlainSwitch(call.bootstrapArgs().stream().map(ClassDesc.class::cast).toList()))
        : Optional.empty();
  }

  /// As `SwitchBootstraps.typeSwitch` says: -1 for null, the number of cases for none of them.
  void write(CodeBuilder code) {
    Label some = code.newLabel();
    code.aload(VALUE).ifnonnull(some).loadConstant(NULL).ireturn().labelBinding(some);
    for (int number = 0; number < cases.size(); number++) {
      Label next = code.newLabel();
      code.iload(FROM).loadConstant(number).if_icmpgt(next);
      code.aload(VALUE).instanceOf(cases.get(number)).ifeq(next);
      code.loadConstant(number).ireturn().labelBinding(next);
    }
    code.loadConstant(cases.size()).ireturn();
  }
}
