// SPDX-License-Identifier: Apache-2.0
package oobesim.image;

import static java.lang.constant.ConstantDescs.CD_Boolean;
import static java.lang.constant.ConstantDescs.CD_Byte;
import static java.lang.constant.ConstantDescs.CD_Character;
import static java.lang.constant.ConstantDescs.CD_Double;
import static java.lang.constant.ConstantDescs.CD_Float;
import static java.lang.constant.ConstantDescs.CD_Integer;
import static java.lang.constant.ConstantDescs.CD_Long;
import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_Short;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_byte;
import static java.lang.constant.ConstantDescs.CD_char;
import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_float;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_short;
import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// Primitive values and the objects that hold them, and how one becomes the other.
final class Boxes {
  private static final ClassDesc NUMBER = ClassDesc.of(Number.class.getName());

  private static final Map<ClassDesc, ClassDesc> BOXED =
      Map.of(
          CD_boolean, CD_Boolean,
          CD_byte, CD_Byte,
          CD_char, CD_Character,
          CD_double, CD_Double,
          CD_float, CD_Float,
          CD_int, CD_Integer,
          CD_long, CD_Long,
          CD_short, CD_Short);

  private static final Map<ClassDesc, ClassDesc> UNBOXED =
      BOXED.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

  private Boxes() {}

  /// The class of objects that hold a value of a primitive type.
  static ClassDesc boxed(ClassDesc primitive) {
    return Objects.requireNonNull(BOXED.get(primitive));
  }

  /// Turns the value on the stack into one of another type, as `LambdaMetafactory` says of a
  /// lambda's parameters and of its result.
  ///
  /// @param from its type
  /// @param said the type that the place of the lambda says, which may be narrower than `from`
  /// @param to the type that is wanted
  static void convert(CodeBuilder code, ClassDesc from, ClassDesc said, ClassDesc to) {
    if (from.equals(CD_void) || to.equals(CD_void)) {
      return;
    }
    if (!from.isPrimitive()) {
      ClassDesc narrow = said.isPrimitive() ? from : said;
      cast(code, from, narrow);
      opened(code, narrow, to);
    } else if (to.isPrimitive()) {
      widen(code, from, to);
    } else {
      ClassDesc held = UNBOXED.getOrDefault(to, from);
      widen(code, from, held);
      code.invokestatic(boxed(held), "valueOf", MethodTypeDesc.of(boxed(held), held));
    }
  }

  private static void opened(CodeBuilder code, ClassDesc from, ClassDesc to) {
    if (!to.isPrimitive()) {
      cast(code, from, to);
      return;
    }
    boolean number = !to.equals(CD_boolean) && !to.equals(CD_char);
    ClassDesc holder =
        Optional.of(from).filter(UNBOXED::containsKey).orElseGet(() -> number ? NUMBER : boxed(to));
    cast(code, from, holder);
    // Of all numbers any primitive number can be had; of the other two that of their own alone.
    ClassDesc held = number && !holder.equals(CD_Character) ? to : UNBOXED.get(holder);
    code.invokevirtual(holder, held.displayName() + "Value", MethodTypeDesc.of(held));
    widen(code, held, to);
  }

  private static void widen(CodeBuilder code, ClassDesc from, ClassDesc to) {
    code.conversion(TypeKind.from(from), TypeKind.from(to));
  }

  private static void cast(CodeBuilder code, ClassDesc from, ClassDesc to) {
    if (!from.equals(to) && !to.equals(CD_Object)) {
      code.checkcast(to);
    }
  }
}
