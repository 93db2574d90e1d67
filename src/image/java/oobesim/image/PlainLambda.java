// SPDX-License-Identifier: Apache-2.0
package oobesim.image;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One lambda, or reference to a method, of a class.
///
/// @param place what the call takes, which is kept with the lambda, and the interface that it gives
/// @param method what the one method of the interface is called
/// @param erased what that method takes and gives
/// @param said the same as the place of the lambda says it
/// @param target what is called by it
record PlainLambda(
    MethodTypeDesc place,
    String method,
    MethodTypeDesc erased,
    MethodTypeDesc said,
    DirectMethodHandleDesc target) {
  private static final String BOOTSTRAPS = "Ljava/lang/invoke/LambdaMetafactory;";
  private static final int THIS = 0;

  /// That of a call; empty if it makes something else, or a lambda with more than one interface.
  static Optional<PlainLambda> of(InvokeDynamicInstruction call) {
    DirectMethodHandleDesc maker = call.bootstrapMethod();
    boolean lambda =
        maker.owner().descriptorString().equals(BOOTSTRAPS)
            && maker.methodName().equals("metafactory");
    if (!lambda) {
      return Optional.empty();
    }
    return Optional.of(
        new PlainLambda(
            call.typeSymbol(),
            call.name().stringValue(),
            (MethodTypeDesc) call.bootstrapArgs().get(0),
            (MethodTypeDesc) call.bootstrapArgs().get(2),
            (DirectMethodHandleDesc) call.bootstrapArgs().get(1)));
  }

  ClassDesc type() {
    return place.returnType();
  }

  /// Whether it is made once, and is the same at each call.
  boolean single() {
    return place.parameterCount() == 0;
  }

  /// The fields in which it keeps what the call takes: those of a kind are numbered.
  List<Kept> kept() {
    List<Kept> kept = new ArrayList<>();
    int[] of = new int[TypeKind.values().length];
    for (ClassDesc type : place.parameterList()) {
      TypeKind kind = TypeKind.from(type).asLoadable();
      String name = Character.toLowerCase(kind.name().charAt(0)) + "" + of[kind.ordinal()]++;
      kept.add(
          new Kept(name, kind == TypeKind.REFERENCE ? ConstantDescs.CD_Object : kind.upperBound()));
    }
    return List.copyOf(kept);
  }

  /// A field.
  record Kept(String name, ClassDesc type) {}

  /// The method of the interface: calls the target with what is kept and what is given.
  ///
  /// @param holder the class of the lambda
  void write(CodeBuilder code, ClassDesc holder) {
    List<ClassDesc> wanted = wanted();
    if (target.kind() == DirectMethodHandleDesc.Kind.CONSTRUCTOR) {
      code.new_(target.owner()).dup();
    }
    int number = 0;
    for (Kept field : kept()) {
      code.aload(THIS).getfield(holder, field.name(), field.type());
      Boxes.convert(code, field.type(), field.type(), wanted.get(number++));
    }
    for (int parameter = 0; parameter < erased.parameterCount(); parameter++) {
      ClassDesc given = erased.parameterType(parameter);
      code.loadLocal(TypeKind.from(given), code.parameterSlot(parameter));
      Boxes.convert(code, given, said.parameterType(parameter), wanted.get(number++));
    }
    call(code);
    Boxes.convert(code, result(), said.returnType(), erased.returnType());
    code.return_(TypeKind.from(erased.returnType()));
  }

  private MethodTypeDesc called() {
    return MethodTypeDesc.ofDescriptor(target.lookupDescriptor());
  }

  private ClassDesc result() {
    return target.kind() == DirectMethodHandleDesc.Kind.CONSTRUCTOR
        ? target.owner()
        : called().returnType();
  }

  /// What the target takes, the object that it is called on first.
  private List<ClassDesc> wanted() {
    List<ClassDesc> wanted = new ArrayList<>();
    switch (target.kind()) {
      case VIRTUAL, INTERFACE_VIRTUAL, SPECIAL, INTERFACE_SPECIAL -> wanted.add(target.owner());
      case STATIC, INTERFACE_STATIC, CONSTRUCTOR -> {}
      case GETTER, SETTER, STATIC_GETTER, STATIC_SETTER ->
          throw new IllegalStateException(target.toString());
    }
    wanted.addAll(called().parameterList());
    return wanted;
  }

  private void call(CodeBuilder code) {
    ClassDesc owner = target.owner();
    String name = target.methodName();
    switch (target.kind()) {
      case STATIC, INTERFACE_STATIC ->
          code.invokestatic(owner, name, called(), target.isOwnerInterface());
      // A private one: whoever is of the same nest calls it as any other.
      case VIRTUAL, SPECIAL -> code.invokevirtual(owner, name, called());
      case INTERFACE_VIRTUAL, INTERFACE_SPECIAL -> code.invokeinterface(owner, name, called());
      case CONSTRUCTOR -> code.invokespecial(owner, ConstantDescs.INIT_NAME, called());
      case GETTER, SETTER, STATIC_GETTER, STATIC_SETTER ->
          throw new IllegalStateException(target.toString());
    }
  }
}
