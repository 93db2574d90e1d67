// SPDX-License-Identifier: Apache-2.0
package oobesim.image;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ConstantPoolSharingOption;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Gives a class plain code for what a JVM else makes up when it first comes by: the questions of a
/// switch over types, and how a record is written, hashed and compared. A JVM keeps no such thing
/// in a file for quick starts, and makes each of them in a millisecond at every start. See
/// `docs/decisions/0032-plain-code-for-switches-and-records.md`.
final class PlainLinks implements ClassTransform {
  private static final int HIDDEN =
      AccessFlag.PRIVATE.mask() | AccessFlag.STATIC.mask() | AccessFlag.SYNTHETIC.mask();

  private final ClassModel model;
  private final List<Made> made = new ArrayList<>();

  /// A method that stands in the place of what a JVM would make up.
  ///
  /// @param type takes what the call takes, and gives what it gives
  private record Made(String name, MethodTypeDesc type, Consumer<CodeBuilder> body) {}

  private PlainLinks(ClassModel model) {
    this.model = model;
  }

  /// The class with plain code, or the very same bytes if nothing in it would be made up.
  ///
  /// @param form knows the parents of classes
  static byte[] in(byte[] bytes, ClassFile form) {
    ClassModel model = form.parse(bytes);
    PlainLinks links = new PlainLinks(model);
    // What only the calls named goes with them.
    byte[] plain =
        form.withOptions(ConstantPoolSharingOption.NEW_POOL).transformClass(model, links);
    return links.made.isEmpty() ? bytes : plain;
  }

  @Override
  public void accept(ClassBuilder builder, ClassElement element) {
    if (element instanceof MethodModel method) {
      builder.transformMethod(method, MethodTransform.transformingCode(this::link));
    } else {
      builder.with(element);
    }
  }

  @Override
  public void atEnd(ClassBuilder builder) {
    for (Made method : made) {
      builder.withMethodBody(method.name(), method.type(), HIDDEN, method.body());
    }
  }

  private void link(CodeBuilder code, CodeElement element) {
    Optional<Consumer<CodeBuilder>> body =
        element instanceof InvokeDynamicInstruction call ? body(call) : Optional.empty();
    if (element instanceof InvokeDynamicInstruction call && body.isPresent()) {
      String name = call.name().stringValue() + "$plain" + made.size();
      made.add(new Made(name, call.typeSymbol(), body.get()));
      ClassDesc owner = model.thisClass().asSymbol();
      code.invokestatic(owner, name, call.typeSymbol(), model.flags().has(AccessFlag.INTERFACE));
    } else {
      code.with(element);
    }
  }

  private Optional<Consumer<CodeBuilder>> body(InvokeDynamicInstruction call) {
    return PlainSwitch.of(call)
        .<Consumer<CodeBuilder>>map(it -> it::write)
        .or(() -> PlainRecord.of(call, model).map(it -> code -> it.write(call, code)));
  }
}
