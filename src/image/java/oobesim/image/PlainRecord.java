// SPDX-License-Identifier: Apache-2.0
package oobesim.image;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_String;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.InnerClassesAttribute;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// How a record is written, hashed and compared, component by component.
///
/// @param name its simple name, with which it is written
record PlainRecord(ClassDesc type, String name, List<Component> components) {
  private static final String BOOTSTRAPS = "Ljava/lang/runtime/ObjectMethods;";
  private static final ClassDesc OBJECTS = ClassDesc.of(Objects.class.getName());
  private static final ClassDesc BUILDER = ClassDesc.of(StringBuilder.class.getName());
  private static final MethodTypeDesc NOTHING = MethodTypeDesc.of(CD_void);
  private static final int THIS = 0;
  private static final int OTHER = 1;
  private static final int FACTOR = 31;

  /// One component of a record, which is a field of the same name.
  record Component(String name, ClassDesc type) {}

  /// That of a call of one of a record's methods, empty for another call.
  static Optional<PlainRecord> of(InvokeDynamicInstruction call, ClassModel model) {
    DirectMethodHandleDesc maker = call.bootstrapMethod();
    if (!maker.owner().descriptorString().equals(BOOTSTRAPS)) {
      return Optional.empty();
    }
    List<Component> components =
        call.bootstrapArgs().stream()
            .filter(DirectMethodHandleDesc.class::isInstance)
            .map(DirectMethodHandleDesc.class::cast)
            .map(
                it -> new Component(it.methodName(), ClassDesc.ofDescriptor(it.lookupDescriptor())))
            .toList();
    return Optional.of(
        new PlainRecord(model.thisClass().asSymbol(), simpleName(model), components));
  }

  private static String simpleName(ClassModel model) {
    String whole = model.thisClass().asInternalName();
    return model
        .findAttribute(Attributes.innerClasses())
        .map(InnerClassesAttribute::classes)
        .flatMap(
            all ->
                all.stream()
                    .filter(it -> it.innerClass().asInternalName().equals(whole))
                    .findFirst())
        .flatMap(it -> it.innerName())
        .map(it -> it.stringValue())
        .orElseGet(() -> whole.substring(whole.lastIndexOf('/') + 1));
  }

  /// As `ObjectMethods.bootstrap` says.
  void write(InvokeDynamicInstruction call, CodeBuilder code) {
    switch (call.name().stringValue()) {
      case "toString" -> tell(code);
      case "hashCode" -> hash(code);
      case "equals" -> compare(code);
      default -> throw new IllegalStateException("a record has no " + call.name());
    }
  }

  private void tell(CodeBuilder code) {
    code.new_(BUILDER).dup().invokespecial(BUILDER, ConstantDescs.INIT_NAME, NOTHING);
    String before = name + "[";
    for (Component component : components) {
      append(code.loadConstant(before + component.name() + "="), CD_String);
      append(load(code, THIS, component), written(component.type()));
      before = ", ";
    }
    append(code.loadConstant(components.isEmpty() ? before + "]" : "]"), CD_String);
    code.invokevirtual(BUILDER, "toString", MethodTypeDesc.of(CD_String)).areturn();
  }

  private static void append(CodeBuilder code, ClassDesc type) {
    code.invokevirtual(BUILDER, "append", MethodTypeDesc.of(BUILDER, type));
  }

  /// Builders take small numbers as `int`, and whatever is no text as an object.
  private static ClassDesc written(ClassDesc type) {
    return switch (TypeKind.from(type)) {
      case BYTE, SHORT -> CD_int;
      case REFERENCE -> type.equals(CD_String) ? type : CD_Object;
      case BOOLEAN, CHAR, DOUBLE, FLOAT, INT, LONG, VOID -> type;
    };
  }

  private void hash(CodeBuilder code) {
    code.iconst_0();
    for (Component component : components) {
      load(code.loadConstant(FACTOR).imul(), THIS, component);
      if (component.type().isPrimitive()) {
        code.invokestatic(
            Boxes.boxed(component.type()), "hashCode", MethodTypeDesc.of(CD_int, component.type()));
      } else {
        code.invokestatic(OBJECTS, "hashCode", MethodTypeDesc.of(CD_int, CD_Object));
      }
      code.iadd();
    }
    code.ireturn();
  }

  private void compare(CodeBuilder code) {
    Label same = code.newLabel();
    Label different = code.newLabel();
    code.aload(THIS).aload(OTHER).if_acmpeq(same);
    code.aload(OTHER).instanceOf(type).ifeq(different);
    for (Component component : components) {
      load(code, THIS, component);
      code.aload(OTHER).checkcast(type);
      code.getfield(type, component.name(), component.type());
      if (component.type().isPrimitive()) {
        ClassDesc kind = component.type();
        code.invokestatic(Boxes.boxed(kind), "compare", MethodTypeDesc.of(CD_int, kind, kind));
        code.ifne(different);
      } else {
        code.invokestatic(OBJECTS, "equals", MethodTypeDesc.of(CD_boolean, CD_Object, CD_Object));
        code.ifeq(different);
      }
    }
    code.labelBinding(same).iconst_1().ireturn();
    code.labelBinding(different).iconst_0().ireturn();
  }

  private CodeBuilder load(CodeBuilder code, int slot, Component component) {
    return code.aload(slot).getfield(type, component.name(), component.type());
  }
}
