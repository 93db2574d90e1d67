// SPDX-License-Identifier: Apache-2.0
package oobesim.image;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;
import static java.lang.constant.ConstantDescs.CLASS_INIT_NAME;
import static java.lang.constant.ConstantDescs.INIT_NAME;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.NestHostAttribute;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The lambdas of one class that are of one interface, as a class: each is an object with a number.
/// One class for all of them is read sooner than one for each.
final class LambdaClass {
  private static final int CLASS = AccessFlag.FINAL.mask() | AccessFlag.SYNTHETIC.mask();
  private static final int FIELD = AccessFlag.FINAL.mask() | AccessFlag.PRIVATE.mask();
  private static final int SHARED = AccessFlag.FINAL.mask() | AccessFlag.STATIC.mask();
  private static final String NUMBER = "number";

  private final ClassDesc name;
  private final ClassDesc nest;
  private final List<PlainLambda> lambdas = new ArrayList<>();

  /// @param name of the class
  /// @param nest the class whose private methods may be called
  LambdaClass(ClassDesc name, ClassDesc nest) {
    this.name = name;
    this.nest = nest;
  }

  ClassDesc name() {
    return name;
  }

  /// Adds a lambda, and puts on the stack what its call gives.
  void add(PlainLambda lambda, CodeBuilder code) {
    String said = said(lambdas.size());
    lambdas.add(lambda);
    if (lambda.single()) {
      code.getstatic(name, said, lambda.type());
    } else {
      code.invokestatic(name, said, lambda.place());
    }
  }

  private static String said(int number) {
    return "of" + number;
  }

  byte[] bytes(ClassFile form) {
    return form.build(name, this::write);
  }

  private void write(ClassBuilder builder) {
    builder.withFlags(CLASS).withInterfaceSymbols(lambdas.getFirst().type());
    builder.with(NestHostAttribute.of(nest));
    builder.withField(NUMBER, CD_int, FIELD);
    Set<PlainLambda.Kept> fields = new LinkedHashSet<>();
    Set<List<PlainLambda.Kept>> shapes = new LinkedHashSet<>();
    for (PlainLambda lambda : lambdas) {
      fields.addAll(lambda.kept());
      shapes.add(lambda.kept());
    }
    fields.forEach(field -> builder.withField(field.name(), field.type(), FIELD));
    shapes.forEach(shape -> constructor(builder, shape));
    for (int number = 0; number < lambdas.size(); number++) {
      if (lambdas.get(number).single()) {
        builder.withField(said(number), lambdas.get(number).type(), SHARED);
      } else {
        maker(builder, number);
      }
    }
    shared(builder);
    method(builder);
  }

  private static MethodTypeDesc shape(List<PlainLambda.Kept> kept) {
    return MethodTypeDesc.of(
        CD_void,
        Stream.concat(Stream.of(CD_int), kept.stream().map(PlainLambda.Kept::type)).toList());
  }

  private void constructor(ClassBuilder builder, List<PlainLambda.Kept> kept) {
    builder.withMethodBody(
        INIT_NAME,
        shape(kept),
        AccessFlag.PRIVATE.mask(),
        code -> {
          code.aload(0).invokespecial(CD_Object, INIT_NAME, ConstantDescs.MTD_void);
          code.aload(0).iload(code.parameterSlot(0)).putfield(name, NUMBER, CD_int);
          int slot = 1;
          for (PlainLambda.Kept field : kept) {
            code.aload(0).loadLocal(TypeKind.from(field.type()), code.parameterSlot(slot++));
            code.putfield(name, field.name(), field.type());
          }
          code.return_();
        });
  }

  private void maker(ClassBuilder builder, int number) {
    PlainLambda lambda = lambdas.get(number);
    builder.withMethodBody(
        said(number),
        lambda.place(),
        AccessFlag.STATIC.mask(),
        code -> {
          code.new_(name).dup().loadConstant(number);
          for (int slot = 0; slot < lambda.place().parameterCount(); slot++) {
            code.loadLocal(
                TypeKind.from(lambda.place().parameterType(slot)), code.parameterSlot(slot));
          }
          code.invokespecial(name, INIT_NAME, shape(lambda.kept())).areturn();
        });
  }

  private void shared(ClassBuilder builder) {
    if (lambdas.stream().noneMatch(PlainLambda::single)) {
      return;
    }
    builder.withMethodBody(
        CLASS_INIT_NAME,
        ConstantDescs.MTD_void,
        AccessFlag.STATIC.mask(),
        code -> {
          for (int number = 0; number < lambdas.size(); number++) {
            if (lambdas.get(number).single()) {
              code.new_(name).dup().loadConstant(number);
              code.invokespecial(name, INIT_NAME, shape(List.of()));
              code.putstatic(name, said(number), lambdas.get(number).type());
            }
          }
          code.return_();
        });
  }

  private void method(ClassBuilder builder) {
    PlainLambda first = lambdas.getFirst();
    builder.withMethodBody(first.method(), first.erased(), AccessFlag.PUBLIC.mask(), this::choose);
  }

  private void choose(CodeBuilder code) {
    List<Label> labels = lambdas.stream().skip(1).map(it -> code.newLabel()).toList();
    if (!labels.isEmpty()) {
      List<SwitchCase> cases = new ArrayList<>();
      for (int number = 1; number < lambdas.size(); number++) {
        cases.add(SwitchCase.of(number, labels.get(number - 1)));
      }
      Label others = code.newLabel();
      code.aload(0).getfield(name, NUMBER, CD_int);
      code.tableswitch(1, lambdas.size() - 1, others, cases).labelBinding(others);
    }
    lambdas.getFirst().write(code, name);
    for (int number = 1; number < lambdas.size(); number++) {
      code.labelBinding(labels.get(number - 1));
      lambdas.get(number).write(code, name);
    }
  }
}
